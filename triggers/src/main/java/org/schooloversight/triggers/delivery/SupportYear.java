package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.School;

/**
 * What a school is owed in an academic year, what it had, and what is missing.
 *
 * @param school  the school, not null
 * @param year  the year, not null
 * @param asOf  the day of the question: nothing that happened or became known later is used, not null
 * @param stays  the tiers that it was in, oldest first, the last taken to go on, unmodifiable, not null
 * @param obligations  what it is owed, in the order of the promises and then of the days, unmodifiable, not null
 * @param overUses  where more was given than is promised at most, unmodifiable, not null
 * @param unmatched  records of the year that met nothing, unmodifiable, not null
 * @param notices  what the reader must know besides, unmodifiable, not null
 */
public record SupportYear(
        School school,
        AcademicYear year,
        LocalDate asOf,
        List<TierStay> stays,
        List<Obligation> obligations,
        List<OverUse> overUses,
        List<UnmatchedRecord> unmatched,
        List<Reason> notices) {

    /** Copies the lists. */
    public SupportYear {
        stays = List.copyOf(stays);
        obligations = List.copyOf(obligations);
        overUses = List.copyOf(overUses);
        unmatched = List.copyOf(unmatched);
        notices = List.copyOf(notices);
    }

    /**
     * Gets the obligations of an entitlement, in the order of their days.
     *
     * @param entitlement  the id of the entitlement, not null
     * @return the obligations, unmodifiable, not null
     */
    public List<Obligation> of(String entitlement) {
        return obligations.stream()
                .filter(each -> each.entitlement().id().equals(entitlement))
                .toList();
    }
}
