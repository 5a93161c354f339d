package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * What a programme owes schools in one academic year, and what they had.
 *
 * @param policy  the programme, not null
 * @param year  the year, not null
 * @param asOf  the day of the question, not null
 * @param schools  the schools, in the order in which they are told, unmodifiable, not null
 */
public record SupportYears(SupportPolicy policy, AcademicYear year, LocalDate asOf, List<SupportYear> schools) {

    /** Copies the list, and checks that all are about the same year and day. */
    public SupportYears {
        schools = List.copyOf(schools);
        for (SupportYear each : schools) {
            if (!each.year().equals(year) || !each.asOf().equals(asOf)) {
                throw new InvalidValueException("the school " + each.school().urn() + " for " + each.year() + " on "
                        + each.asOf() + "; accepted: for " + year + " on " + asOf);
            }
        }
    }
}
