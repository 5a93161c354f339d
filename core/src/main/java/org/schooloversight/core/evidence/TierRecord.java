package org.schooloversight.core.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A tier that somebody recorded for a school: where it was placed before, or where an officer moved it.
 *
 * @param urn  the school, not null
 * @param policy  the programme whose tier it is, not null
 * @param tier  the tier, not null
 * @param kind  whether the programme placed the school there or an officer did, not null
 * @param stage  how far the decision had come, such as {@code draft} or {@code moderated}, empty if not stated, not null
 * @param from  the first day in the tier, not null
 * @param lastDay  the last day it counts, inclusive, empty if it has no end, not null
 * @param role  the office of whoever decided, never a name, not blank, not null
 * @param reason  the reason recorded, not blank, not null
 * @param provenance  where it is known from, not null
 */
public record TierRecord(
        Urn urn,
        PolicyId policy,
        TierId tier,
        Kind kind,
        String stage,
        LocalDate from,
        Optional<LocalDate> lastDay,
        String role,
        String reason,
        Provenance provenance)
        implements Evidence {

    /** Who put the school in the tier. */
    public enum Kind {
        /** The programme placed it there. */
        PLACED,
        /** An officer decided against what the programme gave. */
        OVERRIDDEN
    }

    /**
     * Checks the days and that somebody answers for it.
     *
     * @throws InvalidValueException if it ends before it begins, or has no role or reason
     */
    public TierRecord {
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            throw new InvalidValueException("invalid record of a tier: from " + from + " to " + lastDay.get()
                    + "; accepted: a last day on or after the first");
        }
        if (role.isBlank() || reason.isBlank()) {
            throw new InvalidValueException("invalid record of a tier: no role or no reason; accepted: both");
        }
    }

    /**
     * Checks if it counts on a day.
     *
     * @param day  the day, not null
     * @return true if the school was in the tier by this record
     */
    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(from) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Leaves the reason out, which may tell of people. */
    @Override
    public String toString() {
        return urn + " " + policy + ": " + tier + " (" + kind + (stage.isEmpty() ? "" : ", " + stage) + ") from " + from
                + lastDay.map(last -> " to " + last).orElse("") + ", " + role + " (" + provenance + ")";
    }
}
