/**
 * The visits of a year: {@link org.schooloversight.triggers.visits.VisitPlanner} takes
 * {@link org.schooloversight.triggers.visits.VisitNeed}s, {@link org.schooloversight.triggers.visits.Provider}s and a
 * {@link org.schooloversight.triggers.visits.VisitYear}, and makes a {@link org.schooloversight.triggers.visits.VisitPlan}: who visits
 * which school in which half term and why, and which needs have no visit and why not. What is served first is the authority's choice,
 * {@link org.schooloversight.triggers.visits.VisitPriorities}.
 *
 * <p>A need is served unless serving it would cost one that comes before it. No provider visits a school that they are in conflict with,
 * nor more days than they have.
 */
package org.schooloversight.triggers.visits;
