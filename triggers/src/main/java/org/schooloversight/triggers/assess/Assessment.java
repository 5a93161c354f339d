package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.DomainStyle;

/** The answer for one school: where it is placed and why, what it is promised, and what the answer rests on. Immutable. */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface Assessment {

    /**
     * Gets the school.
     *
     * @return the school, not null
     */
    School school();

    /**
     * Gets where it is placed.
     *
     * @return the outcome, not null
     */
    TierOutcome outcome();

    /**
     * Gets what was found about every trigger, in the order of the policy.
     *
     * @return the findings, unmodifiable, not null
     */
    List<Finding> findings();

    /**
     * Gets whether each rule that gives a tier holds, in the order of the policy.
     *
     * @return the findings, empty if the programme does not cover the school, unmodifiable, not null
     */
    List<RuleFinding> rules();

    /**
     * Gets the school's place on every scale of the policy, in the order of the policy.
     *
     * @return the places, unmodifiable, not null
     */
    List<Placing> placings();

    /**
     * Gets how the answer moves the school from the tier it was in by the record, if it was in one.
     *
     * @return the move, empty if no tier was recorded or the evidence does not decide the tier, not null
     */
    Optional<Move> move();

    /**
     * Gets what the school is promised: by its tier or, where several are possible, by all of them alike.
     *
     * @return the entitlements, unmodifiable, not null
     */
    List<Entitlement> entitlements();

    /**
     * Gets the support that may be added to the tier.
     *
     * @return the additions for schools of this sort, unmodifiable, not null
     */
    List<AddedSupport> additions();

    /**
     * Gets the open points at which another reading would change the answer.
     *
     * @return the effects, unmodifiable, not null
     */
    List<ReadingEffect> readingsThatMatter();

    /**
     * Gets what the reader must know besides: what is not checked, out of period or about to change.
     *
     * @return the notices, unmodifiable, not null
     */
    List<Reason> notices();

    /**
     * Gets what the answer rests on.
     *
     * @return the receipt, not null
     */
    Receipt receipt();

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
