package org.schooloversight.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.EventType;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.RecordId;

/** How long a schedule of a million clocks of all kinds takes, with their states. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ClocksBenchmark {

    private static final int CLOCKS = 1_000_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20); // Friday

    private final Calendars calendars = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
    private final DutyCatalogue catalogue = DutyCatalogues.bundled(calendars.kinds());
    private final DutyScheduler scheduler =
            DutyScheduler.of(catalogue, DutySettings.defaults(catalogue), CalendarBook.of(calendars));

    private final List<Row> rows = new ArrayList<>();

    private CaseLog log;

    /** A row of a system that keeps its own cases. */
    private record Row(ClockId clock, LocalDate start, Optional<LocalDate> metOn) {}

    /** Makes up cases until their events start a million clocks. */
    @Setup
    public void makeUp() {
        List<EventId> events = catalogue.events().stream().map(EventType::id).toList();
        List<CaseRecord> records = new ArrayList<>();
        Random random = new Random(20261122);
        int started = 0;
        for (int i = 0; started < CLOCKS; i++) {
            CaseReference subject = CaseReference.of("case-" + i);
            LocalDate on = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320)); // from a Thursday
            for (int j = 0; j < 3; j++) {
                EventId event = events.get(random.nextInt(events.size()));
                LocalDate day = on.plusDays(random.nextInt(60));
                records.add(new CaseRecord.Happened(
                        RecordId.of(i + "-" + j), subject, day, Optional.empty(), event, day, Optional.empty()));
                started += day.isAfter(AS_OF)
                        ? 0
                        : (int) catalogue.clocks().stream()
                                .filter(clock -> clock.starts().contains(event))
                                .count();
            }
        }
        log = CaseLog.of(records);
        List<ClockId> clocks = catalogue.clocks().stream()
                .filter(clock -> clock.recurs().isEmpty())
                .map(Clock::id)
                .toList();
        for (int i = 0; i < CLOCKS; i++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(320)); // from a Thursday
            rows.add(new Row(
                    clocks.get(i % clocks.size()),
                    start,
                    random.nextBoolean() ? Optional.of(start.plusDays(random.nextInt(90))) : Optional.empty()));
        }
    }

    /**
     * Finds the day and state of a million clocks, one by one.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    public void millionRows(Blackhole sink) {
        for (Row row : rows) {
            sink.consume(scheduler.occurrence(row.clock(), row.start(), row.metOn(), AS_OF));
        }
    }

    /**
     * Works out from the records of cases which clocks run, and schedules them in order.
     *
     * @return the schedule, not null
     */
    @Benchmark
    public DutySchedule millionFromRecords() {
        return scheduler.schedule(log, AsOf.on(AS_OF));
    }
}
