package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.duties.catalogue.Recurrence;
import org.schooloversight.duties.schedule.CaseRecord.Happened;

/** Expands the clocks that recur over a stretch of time. */
final class Recurrences {

    private final CompiledCatalogue catalogue;
    private final List<Happened> happened;
    private final LocalDate asOf;

    Recurrences(CompiledCatalogue catalogue, List<Happened> happened, LocalDate asOf) {
        this.catalogue = catalogue;
        this.happened = happened;
        this.asOf = asOf;
    }

    /** Returns the occurrences whose day lies, or may lie, between two days, both inclusive. */
    List<DutyOccurrence> between(LocalDate first, LocalDate last) {
        List<DutyOccurrence> occurrences = new ArrayList<>();
        for (CompiledClock clock : catalogue.all()) {
            clock.clock().recurs().ifPresent(each -> {
                List<LocalDate> starts = starts(each, first, last);
                for (int i = 0; i < starts.size(); i++) {
                    DutyOccurrence occurrence = occurrence(
                            clock,
                            starts.get(i),
                            i == 0 ? null : starts.get(i - 1),
                            i + 1 < starts.size() ? starts.get(i + 1) : null);
                    if (occurrence != null && liesIn(occurrence, first, last)) {
                        occurrences.add(occurrence);
                    }
                }
            });
        }
        return occurrences;
    }

    /** A rule may point a year ahead of the period that it counts from, so earlier periods are looked at too. */
    private List<LocalDate> starts(Recurrence recurrence, LocalDate first, LocalDate last) {
        return recurrence
                .year()
                .map(year -> years(year, first, last))
                .orElseGet(() -> terms(recurrence == Recurrence.TERM));
    }

    private static List<LocalDate> years(YearKind kind, LocalDate first, LocalDate last) {
        List<LocalDate> starts = new ArrayList<>();
        for (int year = first.getYear() - 2; year <= last.getYear() + 1; year++) {
            starts.add(kind.firstDay(year));
        }
        return starts;
    }

    private List<LocalDate> terms(boolean whole) {
        Optional<SchoolCalendar> school = catalogue.calendars().school();
        return school.map(each -> whole ? each.terms() : each.halfTerms()).orElse(List.of()).stream()
                .map(TermBlock::firstDay)
                .toList();
    }

    private @Nullable DutyOccurrence occurrence(
            CompiledClock clock, LocalDate start, @Nullable LocalDate previous, @Nullable LocalDate next) {
        CompiledClock.Face face = clock.on(start);
        if (face == null) {
            return null;
        }
        Occasion occasion = Occasion.on(start);
        DaySpan day = face.day(occasion);
        boolean backward = day.isBefore(start);
        LocalDate from = backward ? previous == null ? LocalDate.MIN : previous.plusDays(1) : start;
        LocalDate metOn = happened.stream()
                .filter(each -> clock.clock().met().contains(each.event()))
                .map(Happened::on)
                .filter(on -> !on.isBefore(from) && !on.isAfter(asOf) && (next == null || on.isBefore(next)))
                .min(LocalDate::compareTo)
                .orElse(null);
        return face.occurrence(
                clock.clock(),
                CompiledClock.Place.NONE,
                occasion,
                day,
                new States.Course(start, metOn, null, null),
                asOf);
    }

    /** A day with one end is listed where that end lies, one with none where its period begins. */
    private static boolean liesIn(DutyOccurrence occurrence, LocalDate first, LocalDate last) {
        DaySpan day = occurrence.day();
        LocalDate start = occurrence.occasion().day();
        LocalDate earliest = day.earliest().or(day::latest).orElse(start);
        LocalDate latest = day.latest().or(day::earliest).orElse(start);
        return !latest.isBefore(first) && !earliest.isAfter(last);
    }
}
