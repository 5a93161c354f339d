package org.schooloversight.testsupport.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.json.BankHolidayTables;

/** Generates the calendars of schools: terms of one to four years, with INSET days and closures, known for more or less of the time. */
public final class CalendarGenerators {

    private static final int MOST_YEARS = 4;
    private static final int BLOCKS = 6;

    private CalendarGenerators() {}

    /**
     * Generates layers of term dates, each complete in itself.
     *
     * @param firstYear  the calendar year in which the earliest begin
     * @param lastYear  the calendar year in which the latest begin, not before the first
     * @return the layers, not null
     */
    public static Arbitrary<TermCalendar> termCalendars(int firstYear, int lastYear) {
        Arbitrary<List<TermBlock>> terms = Combinators.combine(
                        Arbitraries.integers().between(firstYear, lastYear),
                        Arbitraries.integers().between(1, MOST_YEARS),
                        lengths())
                .as(CalendarGenerators::terms);
        return terms.flatMap(CalendarGenerators::termCalendar);
    }

    /**
     * Generates the calendars of schools that have one layer of term dates.
     *
     * @param firstYear  the calendar year in which the earliest begin
     * @param lastYear  the calendar year in which the latest begin, not before the first
     * @return the calendars, not null
     */
    public static Arbitrary<SchoolCalendar> schoolCalendars(int firstYear, int lastYear) {
        BankHolidays bankHolidays = BankHolidayTables.bundled();
        return termCalendars(firstYear, lastYear)
                .map(layer -> SchoolCalendar.of(List.of(layer), layer.id(), bankHolidays));
    }

    /** How many days each block of a year lasts, and then how many the holiday after it. */
    private static Arbitrary<List<Integer>> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(25, 42).list().ofSize(BLOCKS),
                        Arbitraries.integers().between(5, 16).list().ofSize(BLOCKS))
                .as((blocks, holidays) -> {
                    List<Integer> all = new ArrayList<>(blocks);
                    all.addAll(holidays);
                    return all;
                });
    }

    private static List<TermBlock> terms(int firstYear, int years, List<Integer> lengths) {
        List<TermBlock> terms = new ArrayList<>();
        for (int year = firstYear; year < firstYear + years; year++) {
            LocalDate first = LocalDate.of(year, 8, 25).plusDays(lengths.get(year % BLOCKS) - 25);
            for (int i = 0; i < BLOCKS; i++) {
                LocalDate last = first.plusDays(lengths.get(i) - 1);
                terms.add(new TermBlock("Block " + (i + 1), first, last));
                first = last.plusDays(1 + lengths.get(BLOCKS + i));
            }
        }
        return terms;
    }

    private static Arbitrary<TermCalendar> termCalendar(List<TermBlock> terms) {
        LocalDate first = terms.get(0).firstDay();
        LocalDate end = LocalDate.of(terms.get(terms.size() - 1).lastDay().getYear(), 8, 31);
        Arbitrary<Set<LocalDate>> inset = Arbitraries.of(terms)
                .flatMap(block -> Arbitraries.of(block.firstDay(), block.lastDay()))
                .set()
                .ofMaxSize(5);
        Arbitrary<List<Closure>> closures = Combinators.combine(
                        EvidenceGenerators.days(first, end),
                        Arbitraries.integers().between(0, 11))
                .as((day, more) -> new Closure(day, day.plusDays(more), "made up"))
                .list()
                .ofMaxSize(3);
        Arbitrary<LocalDate> knownUntil =
                Arbitraries.oneOf(Arbitraries.just(end), EvidenceGenerators.days(first, end.plusDays(500)));
        Arbitrary<Optional<TermSystem>> system =
                Arbitraries.of(TermSystem.class).optional(0.75);
        return Combinators.combine(inset, closures, knownUntil, system)
                .as((days, shut, known, blocks) -> new TermCalendar(
                        TermCalendarId.of("made-up"),
                        "A made-up calendar",
                        "made up",
                        known,
                        terms,
                        days,
                        shut,
                        Optional.empty(),
                        blocks));
    }
}
