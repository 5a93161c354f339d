package org.schooloversight.core.evidence;

import java.time.LocalDate;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.InvalidValueException;

/**
 * What an officer judged of a school, as evidence of its own kind: attributed to a role, dated, with a reason, and not for ever.
 *
 * @param urn  the establishment, not null
 * @param concern  the matter judged, not null
 * @param level  what was judged, not null
 * @param madeOn  the day it was made, not null
 * @param lastDay  the last day, inclusive, on which it counts, not before the day it was made, not null
 * @param role  the role of the officer, never a name, not empty, not null
 * @param reason  the reason, never about a person, not empty, not null
 * @param provenance  where it is known from, not null
 */
public record ProfessionalJudgement(
        Urn urn,
        ConcernId concern,
        JudgementLevel level,
        LocalDate madeOn,
        LocalDate lastDay,
        String role,
        String reason,
        Provenance provenance)
        implements Evidence {

    /**
     * Checks the days and the attribution.
     *
     * @throws InvalidValueException if it would expire before it was made, or has no role or reason
     */
    public ProfessionalJudgement {
        if (lastDay.isBefore(madeOn)) {
            throw new InvalidValueException("invalid judgement: made on " + madeOn + ", expires on " + lastDay
                    + "; accepted: an expiry on or after the day it was made");
        }
        if (role.isBlank() || reason.isBlank()) {
            throw new InvalidValueException("invalid judgement: no role or no reason; accepted: both");
        }
    }

    /**
     * Checks if the judgement counts on a day.
     *
     * @param day  the day, not null
     * @return true from the day it was made to its last day, both inclusive
     */
    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(madeOn) && !day.isAfter(lastDay);
    }

    /** Leaves the reason out: it is free text. */
    @Override
    public String toString() {
        return urn + " " + concern + ": " + level + ", made on " + madeOn + ", counts until " + lastDay + ", " + role
                + " (" + provenance + ")";
    }
}
