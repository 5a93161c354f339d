package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.support.Timing;

/** Lays the occurrences of a promise on the calendar of a year. No day is counted here: each comes from a rule of the core. */
final class Slots {

    private final AcademicYear year;
    private final TermDays terms;
    private final EventSlots events;

    Slots(AcademicYear year, TermDays terms, EventSlots events) {
        this.year = year;
        this.terms = terms;
        this.events = events;
    }

    /** Returns the occurrences in the order of their days, at least one. */
    List<Slot> of(Timing timing, Promise promise) {
        if (timing instanceof Timing.WithinTerms within) {
            return events.withinTerms(within, promise);
        }
        if (timing instanceof Timing.FirstHalfTermOfHead head) {
            return events.ofHeads(head, promise);
        }
        List<Citation> cites = promise.entitlement().cites();
        if (timing instanceof Timing.EachAcademicYear) {
            DeadlineRule rule = new DeadlineRule.OnDate(MonthDay.of(Month.AUGUST, 31), Optional.empty(), false);
            return List.of(Slot.of(promise.firstDay(), year.firstDay(), terms.deadline(rule, year.firstDay(), cites)));
        }
        if (timing instanceof Timing.WhileInTier) {
            // What a school has that was in the tier when the year began may be older than the year.
            LocalDate from = promise.firstDay();
            return List.of(Slot.of(from, from.equals(year.firstDay()) ? null : from, null));
        }
        if (timing instanceof Timing.AutumnAndSpringFirst) {
            return List.of(Slot.of(promise.firstDay(), year.firstDay(), null));
        }
        Map<DaySpan, Slot> merged = new LinkedHashMap<>();
        List<Promise.Run> runs = promise.runs();
        for (int i = 0; i < runs.size(); i++) {
            LocalDate end = runs.get(i).end();
            LocalDate anew = i + 1 < runs.size() && runs.get(i + 1).from().equals(end)
                    ? runs.get(i + 1).from()
                    : null;
            for (Slot slot : series(timing, runs.get(i), cites)) {
                merged.put(slot.day(), anew == null ? slot : slot.endingOn(anew));
            }
        }
        return merged.values().stream()
                .sorted(Comparator.comparing(Slot::day, DaySpan.BY_EARLIEST))
                .toList();
    }

    private List<Slot> series(Timing timing, Promise.Run run, List<Citation> cites) {
        if (timing instanceof Timing.EachHalfTerm half) {
            return halfTerms(half, run, cites);
        }
        if (timing instanceof Timing.EveryWeeks weeks) {
            return periods(
                    run,
                    run.from(),
                    number -> terms.deadline(
                            within(number * weeks.weeks(), OfCalendar.WEEKS, DeadlineRule.Counting.AFTER_THE_DAY),
                            run.from(),
                            cites));
        }
        Timing.Each each = (Timing.Each) timing;
        if (each.period() == Timing.Period.MONTH) {
            return periods(
                    run,
                    year.firstDay(),
                    number -> terms.deadline(
                            within(number, OfCalendar.MONTHS, DeadlineRule.Counting.BEGINNING_WITH_THE_DAY),
                            year.firstDay(),
                            cites));
        }
        return terms(TermSpan.TERM, FirstCounted.OF_EVENT, run, cites);
    }

    private static DeadlineRule within(int amount, OfCalendar unit, DeadlineRule.Counting counting) {
        return new DeadlineRule.Within(amount, unit, counting, DeadlineRule.NoSuchDay.LAST_OF_MONTH);
    }

    private List<Slot> halfTerms(Timing.EachHalfTerm half, Promise.Run run, List<Citation> cites) {
        boolean atStart = run.from().equals(year.firstDay());
        boolean afterEntry = half.first() == Timing.First.AFTER_ENTRY && !atStart;
        List<Slot> slots =
                terms(TermSpan.HALF_TERM, afterEntry ? FirstCounted.NEXT_FULL : FirstCounted.OF_EVENT, run, cites);
        return atStart ? slots.stream().map(slot -> noted(slot, run.from())).toList() : slots;
    }

    private static Slot noted(Slot slot, LocalDate from) {
        return Slot.of(
                slot.opensOn(),
                slot.countsFrom(),
                slot.deadline(),
                new Reason(
                        "It is counted from the day on which the year began, " + EnglishDates.full(from)
                                + ": the first is that of the first half term of the year.",
                        List.of(),
                        List.of()));
    }

    /** Lists half terms or terms of the year up to the end of a run, and the first whatever the year. */
    private List<Slot> terms(TermSpan span, FirstCounted first, Promise.Run run, List<Citation> cites) {
        LocalDate from =
                run.from().equals(year.firstDay()) ? terms.firstDay(year).orElse(run.from()) : run.from();
        List<Slot> slots = new ArrayList<>();
        LocalDate next = run.from();
        for (int number = 1; ; number++) {
            Deadline deadline = terms.end(span, number, first, from, cites);
            LocalDate start = deadline.day()
                    .day()
                    .flatMap(last -> terms.startOf(span, last))
                    .orElse(next);
            LocalDate opens = later(start, run.from());
            if (number > 1 && (isAfterYear(deadline.day()) || !run.reaches(opens))) {
                return slots;
            }
            slots.add(Slot.of(opens, start, deadline));
            if (!deadline.day().isCertain()) {
                return slots;
            }
            next = deadline.day().day().orElseThrow().plusDays(1);
        }
    }

    /** Lists periods that follow each other, up to the end of a run. */
    private List<Slot> periods(Promise.Run run, LocalDate from, IntFunction<Deadline> rule) {
        List<Slot> slots = new ArrayList<>();
        LocalDate start = from;
        for (int number = 1; ; number++) {
            Deadline deadline = rule.apply(number);
            LocalDate last = deadline.day().day().orElseThrow();
            boolean over = last.isAfter(year.lastDay()) || !run.reaches(later(start, run.from()));
            if (over && !slots.isEmpty()) {
                return slots;
            }
            if (!last.isBefore(run.from())) {
                slots.add(Slot.of(later(start, run.from()), start, deadline));
            }
            start = last.plusDays(1);
        }
    }

    private boolean isAfterYear(DaySpan day) {
        return day.isOnOrAfter(year.lastDay().plusDays(1));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
