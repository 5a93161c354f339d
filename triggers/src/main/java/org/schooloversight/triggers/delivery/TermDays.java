package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.style.InvalidValueException;

/** Finds the days on which terms end, and makes deadlines of rules. For one school and one thread. */
final class TermDays {

    private final Calendars calendars;
    private final PolicyHeader header;
    private @Nullable TermDays three;

    TermDays(Calendars calendars, PolicyHeader header) {
        this.calendars = calendars;
        this.header = header;
    }

    /** Explains the day of a rule. */
    Deadline deadline(DeadlineRule rule, LocalDate from, List<Citation> cites) {
        Provision provision =
                new Provision(rule, Bound.AT_LATEST, cites.isEmpty() ? header.cites() : cites, header.check());
        return rule.resolve(calendars).explain(provision, Occasion.on(from));
    }

    /** Finds the end of the n-th half term or term from an event on. */
    Deadline end(TermSpan span, int number, FirstCounted first, LocalDate event, List<Citation> cites) {
        // The days of September before the first half term lie in no half term, though no earlier year may be stated.
        Optional<LocalDate> start = firstDay(AcademicYear.of(event)).filter(event::isBefore);
        DeadlineRule rule = new DeadlineRule.EndOf(span, number, start.isPresent() ? FirstCounted.OF_EVENT : first);
        return deadline(rule, start.orElse(event), cites);
    }

    /** Returns these terms with blocks that make three terms a year, or none if the calendar has no such blocks. */
    TermDays ofThreeTerms() {
        if (three == null) {
            three = makeThreeTerms();
        }
        return three;
    }

    private TermDays makeThreeTerms() {
        Optional<SchoolCalendar> school = calendars.school();
        if (school.isEmpty()) {
            return this;
        }
        List<TermCalendar> layers =
                school.get().layers().stream().map(TermDays::inThreeTerms).toList();
        try {
            return new TermDays(
                    calendars.at(SchoolCalendar.of(layers, layers.get(0).id(), calendars.bankHolidays())), header);
        } catch (InvalidValueException oddBlocks) {
            // a year whose blocks do not pair has no three terms that anybody stated
            return new TermDays(Calendars.of(calendars.kinds(), calendars.bankHolidays()), header);
        }
    }

    private static TermCalendar inThreeTerms(TermCalendar layer) {
        return new TermCalendar(
                layer.id(),
                layer.title(),
                layer.source(),
                layer.knownUntil(),
                layer.terms(),
                layer.inset(),
                layer.closures(),
                layer.parent(),
                Optional.of(TermSystem.THREE));
    }

    /** Finds the first day of the first half term of a year. A half term belongs to the year of its last day. */
    Optional<LocalDate> firstDay(AcademicYear year) {
        return calendars.school().stream()
                .flatMap(school -> school.halfTerms().stream())
                .filter(block -> AcademicYear.of(block.lastDay()).equals(year))
                .map(TermBlock::firstDay)
                .findFirst();
    }

    /** Tells whether a half term or term begins on a day: whoever comes on that day is there for all of it. */
    boolean begins(TermSpan span, LocalDate day) {
        return startOf(span, day).filter(day::equals).isPresent();
    }

    /** Finds the first day of the half term or term that a day lies in. */
    Optional<LocalDate> startOf(TermSpan span, LocalDate day) {
        return calendars
                .school()
                .flatMap(school -> school.containing(span, day))
                .map(TermBlock::firstDay);
    }
}
