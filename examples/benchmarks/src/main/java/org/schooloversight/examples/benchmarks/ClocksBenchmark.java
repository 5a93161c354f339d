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
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.policy.AsOf;
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

    private CaseLog log;

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
    }

    /**
     * Schedules them.
     *
     * @return the schedule, not null
     */
    @Benchmark
    public DutySchedule million() {
        return scheduler.schedule(log, AsOf.on(AS_OF));
    }
}
