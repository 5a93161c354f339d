package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.policy.AsOf;

/** What holds of schedules over any log. */
class LogProperties {

    private static final DutyScheduler SCHEDULER = Kit.scheduler();
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1); // Tuesday

    @Provide
    Arbitrary<List<CaseRecord.Happened>> logs() {
        return Logs.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Logs.days();
    }

    private static DutySchedule at(List<? extends CaseRecord> records, LocalDate day) {
        return SCHEDULER.schedule(CaseLog.of(records), AsOf.on(day));
    }

    private static DutySchedule knowingAll(List<? extends CaseRecord> records, LocalDate day) {
        return SCHEDULER.schedule(CaseLog.of(records), new AsOf(day, LATE));
    }

    @Property(tries = 200)
    void theOrderOfRecordsDoesNotMatter(
            @ForAll("logs") List<CaseRecord.Happened> log, @ForAll("days") LocalDate day, @ForAll long seed) {
        List<CaseRecord.Happened> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(at(shuffled, day)).isEqualTo(at(log, day));
    }

    @Property(tries = 200)
    void aWithdrawnRecordIsAsIfItHadNeverBeen(
            @ForAll("logs") List<CaseRecord.Happened> log, @ForAll("days") LocalDate day, @ForAll Random random) {
        CaseRecord.Happened wrong = log.get(random.nextInt(log.size()));
        List<CaseRecord> corrected = new ArrayList<>(log);
        corrected.add(Logs.withdrawn(
                "w",
                wrong.subject().value(),
                wrong.id().value(),
                wrong.recordedOn().plusDays(3)));
        List<CaseRecord> fresh = new ArrayList<>(log);
        fresh.remove(wrong);
        assertThat(Logs.said(knowingAll(corrected, day))).isEqualTo(Logs.said(knowingAll(fresh, day)));
    }

    @Property(tries = 200)
    void aRedatedRecordIsAsIfItHadBeenRightAtOnce(
            @ForAll("logs") List<CaseRecord.Happened> log,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate right,
            @ForAll Random random) {
        CaseRecord.Happened wrong = log.get(random.nextInt(log.size()));
        List<CaseRecord> corrected = new ArrayList<>(log);
        corrected.add(rightly(wrong, "c", right, Optional.of(wrong.id().value())));
        List<CaseRecord> fresh = new ArrayList<>(log);
        fresh.remove(wrong);
        fresh.add(rightly(wrong, "f", right, Optional.empty()));
        assertThat(Logs.said(knowingAll(corrected, day))).isEqualTo(Logs.said(knowingAll(fresh, day)));
    }

    private static CaseRecord rightly(
            CaseRecord.Happened wrong, String id, LocalDate right, Optional<String> corrects) {
        return Logs.happened(id, wrong.subject().value(), wrong.event().value(), right, wrong.recordedOn(), corrects);
    }

    @Property(tries = 200)
    void whatIsRecordedLaterIsNotSeen(
            @ForAll("logs") List<CaseRecord.Happened> log,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate knownBy) {
        List<CaseRecord.Happened> known =
                log.stream().filter(each -> !each.recordedOn().isAfter(knownBy)).toList();
        AsOf asOf = new AsOf(day, knownBy);
        assertThat(Logs.said(SCHEDULER.schedule(CaseLog.of(log), asOf)))
                .isEqualTo(Logs.said(SCHEDULER.schedule(CaseLog.of(known), asOf)));
    }

    @Property(tries = 100)
    void statesMoveOnlyAlongWhatTheyCanBecome(@ForAll("logs") List<CaseRecord.Happened> log) {
        Map<String, OccurrenceState> before = new HashMap<>();
        for (int i = 0; i < Logs.DAYS + 60; i += 1) {
            LocalDate day = Logs.FIRST.plusDays(i);
            for (DutyOccurrence each : at(log, day).occurrences()) {
                if (countsFromOthers(each)) {
                    continue;
                }
                String key = each.clock().id() + " " + each.subject() + " "
                        + each.occasion().day();
                OccurrenceState earlier = before.put(key, each.state());
                if (earlier != null) {
                    assertThat(earlier.canBecome(each.state()))
                            .as("%s on %s: from %s to %s", key, day, earlier, each.state())
                            .isTrue();
                }
            }
        }
    }

    private static boolean countsFromOthers(DutyOccurrence occurrence) {
        return !occurrence.provision().rule().otherEvents().isEmpty();
    }

    @Property(tries = 200)
    void noStateRestsOnADayThatIsNotKnown(
            @ForAll("logs") List<CaseRecord.Happened> log, @ForAll("days") LocalDate day) {
        for (DutyOccurrence each : at(log, day).occurrences()) {
            if (!each.provision().hasDate()) {
                continue;
            }
            DaySpan due = each.day();
            LocalDate end = each.endedOn().orElse(null);
            String as = each.toString();
            switch (each.state()) {
                case OVERDUE, PERIOD_OVER ->
                    assertThat(due.isBefore(day)).as(as).isTrue();
                case MINIMUM_NOT_OVER -> assertThat(due.isOnOrAfter(day)).as(as).isTrue();
                case MET_LATE -> assertThat(due.isBefore(end)).as(as).isTrue();
                case MET ->
                    assertThat(due.isOnOrAfter(end) || each.provision().bound() == Bound.FROM)
                            .as(as)
                            .isTrue();
                default -> assertThat(each.isBreach()).as(as).isFalse();
            }
        }
    }

    @Property(tries = 50)
    void anExplanationGivesTheSameDay(@ForAll("logs") List<CaseRecord.Happened> log, @ForAll("days") LocalDate day) {
        for (DutyOccurrence each : at(log, day).occurrences()) {
            assertThat(SCHEDULER.explain(each)).isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                assertThat(runs.deadline().day()).isEqualTo(each.day());
                assertThat(runs.deadline().provision()).isEqualTo(each.provision());
                assertThat(runs.deadline().steps()).isNotEmpty();
                assertThat(runs.deadline().doubts().isEmpty())
                        .isEqualTo(each.day().isCertain());
            });
        }
    }

    @Property(tries = 100)
    void casesDoNotTouchEachOther(@ForAll("logs") List<CaseRecord.Happened> log, @ForAll("days") LocalDate day) {
        List<CaseRecord.Happened> alone = log.stream()
                .filter(each -> each.subject().value().equals("case-1"))
                .toList();
        assertThat(at(log, day).occurrences().stream()
                        .filter(each -> each.subject().equals(Optional.of(CaseReference.of("case-1"))))
                        .map(DutyOccurrence::toString)
                        .toList())
                .isEqualTo(at(alone, day).occurrences().stream()
                        .map(DutyOccurrence::toString)
                        .toList());
    }
}
