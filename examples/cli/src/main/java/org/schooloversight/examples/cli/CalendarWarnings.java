package org.schooloversight.examples.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.style.EnglishDates;

/**
 * Finds what is allowed in a calendar and is probably not meant.
 *
 * @param bankHolidays  the bank holidays
 * @param school  the calendar
 */
record CalendarWarnings(BankHolidays bankHolidays, SchoolCalendar school) {

    /** Returns the academic year of a block: that of its last day, because an autumn term may begin in August. */
    static AcademicYear yearOf(TermBlock block) {
        return AcademicYear.of(block.lastDay());
    }

    List<String> all() {
        List<String> warnings = new ArrayList<>();
        for (TermBlock block : school.halfTerms()) {
            edge(block.name() + " begins", block.firstDay(), warnings);
            edge(block.name() + " ends", block.lastDay(), warnings);
        }
        for (TermCalendar layer : school.layers()) {
            layer.inset().forEach(day -> inset(layer, day, warnings));
            layer.closures().forEach(closure -> closure(layer, closure, warnings));
        }
        List<TermBlock> blocks = school.halfTerms();
        TermBlock last = blocks.get(blocks.size() - 1);
        if (last.lastDay().isAfter(school.knownUntil())) {
            warnings.add(last.name() + " ends on " + EnglishDates.full(last.lastDay())
                    + ", and the calendar is known only to " + EnglishDates.full(school.knownUntil())
                    + ": no count that goes further is certain.");
        }
        known(last, warnings);
        if (!school.tellsTerms()) {
            warnings.add(
                    "No layer says how blocks make terms (\"system\"), so a rule that counts terms has no answer.");
        }
        return warnings;
    }

    /** A layer may claim to know more than the terms that are stated, or the bank holidays, bear out. */
    private void known(TermBlock last, List<String> warnings) {
        LocalDate end = yearOf(last).lastDay();
        for (TermCalendar layer : school.layers()) {
            if (layer.knownUntil().isAfter(end)) {
                warnings.add(layer.id() + " is said to be known until " + EnglishDates.full(layer.knownUntil())
                        + ", and there are no terms after " + yearOf(last) + ": it is taken as known until "
                        + EnglishDates.full(end) + ".");
            }
        }
        if (bankHolidays.knownUntil().isBefore(end)) {
            warnings.add("Bank holidays are known only until " + EnglishDates.full(bankHolidays.knownUntil()) + ".");
        }
    }

    private void edge(String what, LocalDate day, List<String> warnings) {
        whyNone(day).ifPresent(why -> warnings.add(what + " on " + EnglishDates.full(day) + ", " + why + "."));
    }

    private void inset(TermCalendar layer, LocalDate day, List<String> warnings) {
        String what = "the INSET day of " + layer.id() + " on " + EnglishDates.full(day);
        if (school.containing(TermSpan.HALF_TERM, day).isEmpty()) {
            warnings.add(what + " lies outside every block of teaching, so it takes no day away.");
        } else {
            whyNone(day).ifPresent(why -> warnings.add(what + " is " + why + ", so it takes no day away."));
        }
    }

    private void closure(TermCalendar layer, Closure closure, List<String> warnings) {
        boolean takes = closure.firstDay()
                .datesUntil(closure.lastDay().plusDays(1))
                .anyMatch(day -> school.containing(TermSpan.HALF_TERM, day).isPresent()
                        && whyNone(day).isEmpty());
        if (!takes) {
            warnings.add("the closure of " + layer.id() + " from " + EnglishDates.full(closure.firstDay()) + " to "
                    + EnglishDates.full(closure.lastDay()) + " takes no school day away.");
        }
    }

    private Optional<String> whyNone(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return Optional.of("a day of the weekend");
        }
        return bankHolidays.title(day).map(title -> "a bank holiday (" + title + ")");
    }
}
