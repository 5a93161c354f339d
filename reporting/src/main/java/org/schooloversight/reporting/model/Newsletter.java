package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.Offer;
import org.schooloversight.triggers.partnership.PlacedStage;

/**
 * What a partnership tells schools in a term.
 *
 * @param term  the days of the term, not null
 * @param stages  the stages of consultations that are in the term, unmodifiable, not null
 * @param commissions  the work that was commissioned, unmodifiable, not null
 * @param offers  the offers that schools can be pointed to, unmodifiable, not null
 */
public record Newsletter(DaySpan term, List<PlacedStage> stages, List<Commission> commissions, List<Offer> offers) {

    /** Copies the lists. */
    public Newsletter {
        stages = List.copyOf(stages);
        commissions = List.copyOf(commissions);
        offers = List.copyOf(offers);
    }

    /**
     * Checks if a day is in the term.
     *
     * @param day  the day, not null
     * @return true if it is
     */
    public boolean isInTerm(LocalDate day) {
        return !term.isBefore(day)
                && term.earliest().map(first -> !day.isBefore(first)).orElse(true);
    }
}
