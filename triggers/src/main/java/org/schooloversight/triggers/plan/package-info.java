/**
 * Plans for one school, checked. A {@link org.schooloversight.triggers.plan.SupportPlan} or
 * {@link org.schooloversight.triggers.plan.StatementOfAction} is compared by {@link org.schooloversight.triggers.plan.PlanCheck} with what was
 * found about the school. {@link org.schooloversight.triggers.plan.StrategyGroup} tells who watches over it,
 * {@link org.schooloversight.triggers.plan.SystemLeaders} who may give support, and
 * {@link org.schooloversight.triggers.plan.DeficitRecovery} which schools need a plan to recover from a deficit.
 */
package org.schooloversight.triggers.plan;
