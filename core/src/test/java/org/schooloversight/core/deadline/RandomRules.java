package org.schooloversight.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.json.DayKindTables;

/** Rules at random. */
final class RandomRules {

    static final EventId OTHER = EventId.of("other");

    private static final Collection<DayKind> KINDS = DayKindTables.bundled().all();

    private RandomRules() {}

    static Arbitrary<CountingUnit> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(OfCalendar.class).map(unit -> (CountingUnit) unit),
                Arbitraries.of(KINDS).map(OfKind::new));
    }

    static Arbitrary<DayKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    static Arbitrary<DeadlineRule> within() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30), units(), Arbitraries.of(Counting.class), noSuchDay())
                .as((amount, unit, counting, noSuchDay) -> new DeadlineRule.Within(
                        counting == Counting.BEGINNING_WITH_THE_DAY ? amount + 1 : amount, unit, counting, noSuchDay));
    }

    static Arbitrary<NoSuchDay> noSuchDay() {
        return Arbitraries.of(NoSuchDay.class);
    }

    static Arbitrary<Optional<Integer>> yearsOn() {
        return Arbitraries.integers().between(-2, 3).optional();
    }

    static Arbitrary<DeadlineRule> onDate() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 365)
                                .map(day ->
                                        MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day))),
                        yearsOn(),
                        Arbitraries.of(true, false))
                .as(DeadlineRule.OnDate::new);
    }

    static Arbitrary<DeadlineRule> weekdayOf() {
        return Combinators.combine(
                        Arbitraries.of(Month.class),
                        Arbitraries.of(-1, 1, 2, 3, 4),
                        Arbitraries.of(DayOfWeek.class),
                        yearsOn())
                .as(DeadlineRule.WeekdayOf::new);
    }

    static Arbitrary<DeadlineRule> dates() {
        return Combinators.combine(
                        Arbitraries.of(YearKind.class),
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.integers().between(2006, 2034))
                .as((per, day, missing) -> {
                    Map<Integer, LocalDate> days = new TreeMap<>();
                    for (int year = 2002; year < 2045; year++) {
                        days.put(year, LocalDate.of(year, 1, 1).plusDays(day));
                    }
                    days.remove(missing);
                    return new DeadlineRule.Dates(per, days);
                });
    }

    /** Returns rules that hold no others. */
    static Arbitrary<DeadlineRule> leaves() {
        Arbitrary<DeadlineRule> before = Combinators.combine(
                        Arbitraries.integers().between(0, 30), units(), noSuchDay())
                .as(DeadlineRule.Before::new);
        Arbitrary<DeadlineRule> ends = Combinators.combine(
                        Arbitraries.of(TermSpan.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(FirstCounted.class))
                .as(DeadlineRule.EndOf::new);
        Arbitrary<DeadlineRule> starts = Combinators.combine(
                        Arbitraries.of(TermSpan.class), Arbitraries.integers().between(1, 4))
                .as(DeadlineRule.StartOf::new);
        return Arbitraries.oneOf(List.of(
                within(),
                within(),
                within(),
                before,
                onDate(),
                weekdayOf(),
                dates(),
                ends,
                starts,
                Arbitraries.just(new DeadlineRule.NoDate("without delay"))));
    }

    /** Returns leaves of which some count from another event. */
    static Arbitrary<DeadlineRule> arms() {
        return Arbitraries.oneOf(List.of(leaves(), leaves(), leaves(), fromOther()));
    }

    static Arbitrary<DeadlineRule> fromOther() {
        return Combinators.combine(leaves(), Arbitraries.of(true, false))
                .as((rule, optional) -> new DeadlineRule.From(OTHER, rule, optional));
    }

    /** Returns the days on which a clock stood still, one after the other, by their distance from an event. */
    static List<Suspension> suspensions(LocalDate event, List<Integer> gapsAndLengths, boolean stillStands) {
        List<Suspension> suspensions = new ArrayList<>();
        LocalDate day = event.minusDays(20);
        for (int i = 0; i + 1 < gapsAndLengths.size(); i += 2) {
            LocalDate first = day.plusDays(gapsAndLengths.get(i));
            LocalDate last = first.plusDays(gapsAndLengths.get(i + 1));
            boolean open = stillStands && i + 3 >= gapsAndLengths.size();
            suspensions.add(new Suspension(first, open ? Optional.empty() : Optional.of(last)));
            day = last.plusDays(1);
        }
        return suspensions;
    }
}
