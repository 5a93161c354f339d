package org.schooloversight.triggers.plan;

import java.util.Optional;

/**
 * The plan for a school that is to become an academy: a plan of support and what belongs to that change.
 *
 * @param plan  the plan of support, not null
 * @param writtenBy  the office that wrote it, empty if not stated, not null
 * @param academisation  how the authority helps the school to become an academy, empty if not stated, not null
 * @param trust  the trust that the school will join, empty until one is identified, not null
 * @param chair  the office that chairs the strategy group, empty if not stated, not null
 */
public record StatementOfAction(
        SupportPlan plan,
        Optional<String> writtenBy,
        Optional<String> academisation,
        Optional<String> trust,
        Optional<String> chair) {}
