package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.assess.SupportAssessor;

/**
 * Tells what a school is owed in an academic year, what it had and what is missing: the only door to the delivery of support. Immutable and
 * safe for use by many threads.
 */
public final class SupportDelivery {

    private final TierHistory history;

    private SupportDelivery(TierHistory history) {
        this.history = history;
    }

    /**
     * Makes a delivery.
     *
     * @param assessor  what tells the tiers of a school and what they promise, not null
     * @return the delivery, not null
     */
    public static SupportDelivery of(SupportAssessor assessor) {
        return new SupportDelivery(TierHistory.of(assessor));
    }

    /**
     * Tells how a school stands in a year at the end of a day. Before the year has begun, it is told what it will be owed by what is known.
     *
     * @param given  the school and all that is given of it, not null
     * @param year  the year, not null
     * @param asOf  the day, not null
     * @return what it is owed, what it had and what is missing, not null
     * @throws org.schooloversight.core.style.InvalidValueException if two records of the school have the same id
     */
    public SupportYear year(SupportCase given, AcademicYear year, LocalDate asOf) {
        return new YearCalculator(history.assessor(), given, year, asOf, stays(given, year, asOf)).year();
    }

    private List<TierStay> stays(SupportCase given, AcademicYear year, LocalDate asOf) {
        LocalDate first = year.firstDay();
        if (asOf.isBefore(first)) {
            return List.of(history.on(given.school(), given.evidence(), new AsOf(first, asOf)));
        }
        LocalDate last = asOf.isAfter(year.lastDay()) ? year.lastDay() : asOf;
        return history.stays(given.school(), given.evidence(), first, last.plusDays(1));
    }
}
