package org.schooloversight.triggers.plan;

import java.util.Optional;

/**
 * What is on record of the budget of a school.
 *
 * @param balance  what was left at the end of a year, not null
 * @param recovery  the plan to recover that was agreed, empty if none is on record, not null
 */
public record SchoolFinances(SchoolBalance balance, Optional<RecoveryPlan> recovery) {}
