package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;

/**
 * An unbroken time in which a school was owed the same.
 *
 * @param assessment  the assessment of its first day, not null
 * @param fromInclusive  the first day, not null
 * @param endExclusive  the day after the last, empty if it had not ended when the history ends, not null
 * @param perhaps  what the tiers that are possible promise besides, not known to be owed unless each of them promises it, unmodifiable, not
 *     null
 */
public record TierStay(
        Assessment assessment, LocalDate fromInclusive, Optional<LocalDate> endExclusive, List<Entitlement> perhaps) {

    /** Copies the list. */
    public TierStay {
        perhaps = List.copyOf(perhaps);
    }

    /**
     * Checks if a day lies in the stay.
     *
     * @param day  the day, not null
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(fromInclusive) && endExclusive.map(day::isBefore).orElse(true);
    }

    @Override
    public String toString() {
        return "from " + fromInclusive
                + endExclusive.map(end -> " to " + end.minusDays(1)).orElse("") + ": "
                + assessment.outcome().tiers();
    }
}
