package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.style.InvalidValueException;

/**
 * The half terms in which visits are planned.
 *
 * @param year  the academic year, not null
 * @param halfTerms  its half terms in order, as far as they are known, unmodifiable, not null
 * @param knownUntil  the last day up to which terms are known, not null
 * @param from  the first day on which a visit can be made: what is before it is over, not null
 */
public record VisitYear(AcademicYear year, List<TermBlock> halfTerms, LocalDate knownUntil, LocalDate from) {

    /**
     * Copies the half terms.
     *
     * @throws InvalidValueException if they are not in order
     */
    public VisitYear {
        halfTerms = List.copyOf(halfTerms);
        for (int i = 1; i < halfTerms.size(); i++) {
            if (!halfTerms.get(i).firstDay().isAfter(halfTerms.get(i - 1).lastDay())) {
                throw new InvalidValueException("half term " + halfTerms.get(i) + " does not come after "
                        + halfTerms.get(i - 1) + "; accepted: half terms in order");
            }
        }
    }

    /**
     * Obtains the half terms of a year.
     *
     * @param calendar  the calendar of the authority, not null
     * @param year  the academic year, not null
     * @return the half terms that begin in the year, none if the calendar states none, not null
     */
    public static VisitYear of(SchoolCalendar calendar, AcademicYear year) {
        return new VisitYear(year, halfTerms(calendar, year), calendar.termsKnownUntil(), year.firstDay());
    }

    /**
     * Finds the half terms of a school, to be set beside those of the authority.
     *
     * @param calendar  the calendar of the school, not null
     * @param year  the academic year, not null
     * @return the half terms that begin in the year, unmodifiable, not null
     */
    public static List<TermBlock> halfTerms(SchoolCalendar calendar, AcademicYear year) {
        return calendar.halfTerms().stream()
                .filter(each -> AcademicYear.of(each.firstDay()).equals(year))
                .toList();
    }

    /**
     * Obtains the rest of this year.
     *
     * @param day  the first day on which a visit can be made, not null
     * @return this year without what is before the day, not null
     */
    public VisitYear startingOn(LocalDate day) {
        return new VisitYear(year, halfTerms, knownUntil, day);
    }

    /**
     * Checks if a half term is in the autumn or spring: if it begins before April, as the summer term never does.
     *
     * @param halfTerm  the half term, not null
     * @return true if it is
     */
    public boolean isAutumnOrSpring(TermBlock halfTerm) {
        return halfTerm.firstDay().isBefore(LocalDate.of(year.startYear() + 1, Month.APRIL, 1));
    }

    @Override
    public String toString() {
        return year + " in " + halfTerms.size() + " half terms";
    }
}
