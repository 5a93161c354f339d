package org.schooloversight.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.CountingUnit;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.deadline.ResolvedRule;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;

/** How long it takes to find the n-th working day after a day, against an index by hand and two libraries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDaysBenchmark {

    private static final int DAYS = 1_024;
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1); // Tuesday
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31); // Thursday

    /** How many working days are counted. */
    @Param({"1", "5", "20", "60"})
    public int number;

    private final List<LocalDate> from = Stream.generate(new Random(20261122)::nextDouble)
            .limit(DAYS)
            .map(part -> FIRST.plusDays((long) (part * (LAST.toEpochDay() - FIRST.toEpochDay()))))
            .toList();
    private final BankHolidays holidays = BankHolidayTables.bundled();
    private final Calendars calendars = Calendars.of(DayKindTables.bundled(), holidays);
    private final PrefixIndex index = new PrefixIndex(
            holidays.knownFrom(), holidays.knownUntil(), holidays.titles().keySet());
    private final HolidayCalendar strata = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("England"), holidays.titles().keySet(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final HolidayManager jollyday = HolidayManager.getInstance(
            ManagerParameters.create(de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM));

    private ResolvedRule rule;
    private Provision provision;

    /** Makes the rule, and checks that all give the same days; a comparison with a wrong answer would mean nothing. */
    @Setup
    public void agree() {
        DayKind workingDay = calendars.kinds().find(DayKindId.of("working-day")).orElseThrow();
        DeadlineRule.Within within = new DeadlineRule.Within(
                number,
                new CountingUnit.OfKind(workingDay),
                DeadlineRule.Counting.AFTER_THE_DAY,
                DeadlineRule.NoSuchDay.LAST_OF_MONTH);
        rule = within.resolve(calendars);
        provision = new Provision(within, Bound.AT_LATEST, workingDay.cites(), workingDay.check());
        for (LocalDate day : from) {
            LocalDate expected = index.after(day, number);
            List<LocalDate> others = List.of(rule.day(day).day().orElseThrow(), strata.shift(day, number), walk(day));
            if (!others.equals(List.of(expected, expected, expected))) {
                throw new IllegalStateException(
                        number + " working days after " + day + ": by hand " + expected + ", otherwise " + others);
            }
        }
    }

    private LocalDate walk(LocalDate day) {
        LocalDate at = day;
        for (int left = number; left > 0; ) {
            at = at.plusDays(1);
            if (at.getDayOfWeek().getValue() <= 5 && !jollyday.isHoliday(at, "eng")) {
                left--;
            }
        }
        return at;
    }

    /**
     * Finds the day by an index written by hand.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void byHand(Blackhole sink) {
        for (LocalDate day : from) {
            sink.consume(index.after(day, number));
        }
    }

    /**
     * Finds the day by a rule of this library.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void rule(Blackhole sink) {
        for (LocalDate day : from) {
            sink.consume(rule.day(day));
        }
    }

    /**
     * Finds the day by a rule of this library, with every step and every day passed over.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void ruleWithTrace(Blackhole sink) {
        for (LocalDate day : from) {
            sink.consume(rule.explain(provision, Occasion.on(day)));
        }
    }

    /**
     * Finds the day by the calendar of Strata.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void strata(Blackhole sink) {
        for (LocalDate day : from) {
            sink.consume(strata.shift(day, number));
        }
    }

    /**
     * Finds the day by asking Jollyday of each day, as its callers do.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void jollyday(Blackhole sink) {
        for (LocalDate day : from) {
            sink.consume(walk(day));
        }
    }
}
