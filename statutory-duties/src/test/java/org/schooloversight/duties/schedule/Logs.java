package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ExceptionId;

/** Makes records of cases, chosen one by one or at random. */
final class Logs {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    static final int DAYS = 330;

    private static final List<String> EVENTS = List.of(
            "ehc-request-received",
            "ehc-assessment-agreed",
            "ehc-assessment-refused",
            "ehc-advice-requested",
            "ehc-advice-given",
            "ehc-draft-served",
            "ehc-plan-refused",
            "ehc-plan-finalised",
            "ehc-review-meeting",
            "ehc-review-advice-circulated",
            "ehc-review-report-sent",
            "ehc-review-decided-amend",
            "ehc-amendment-notice-sent",
            "ehc-amended-plan-sent",
            "sen-decision-notice-sent",
            "tribunal-appeal-made",
            "mediation-certificate-issued",
            "ehc-plan-transferred",
            "ehc-last-review-decided",
            "suspension-first-day",
            "excluded-pupil-education-begins",
            "exclusion-cancelled",
            "exclusion-notified-for-review",
            "reinstatement-considered",
            "non-reinstatement-notified",
            "irp-applied",
            "irp-hearing",
            "absence-first-day",
            "pupil-returns-to-school",
            "sao-notice-served",
            "sao-served");

    private Logs() {}

    /** Something that happened, recorded on the day. */
    static CaseRecord.Happened happened(String id, String event, LocalDate on) {
        return happened(id, event, on, on);
    }

    static CaseRecord.Happened happened(String id, String event, LocalDate on, LocalDate recordedOn) {
        return happened(id, "case-1", event, on, recordedOn, Optional.empty());
    }

    static CaseRecord.Happened happened(
            String id, String subject, String event, LocalDate on, LocalDate recordedOn, Optional<String> corrects) {
        return new CaseRecord.Happened(
                RecordId.of(id),
                CaseReference.of(subject),
                recordedOn,
                corrects.map(RecordId::of),
                EventId.of(event),
                on,
                Optional.empty());
    }

    static CaseRecord.Excepted excepted(String id, String exception, LocalDate recordedOn, Optional<String> clock) {
        return new CaseRecord.Excepted(
                RecordId.of(id),
                CaseReference.of("case-1"),
                recordedOn,
                Optional.empty(),
                ExceptionId.of(exception),
                clock.map(ClockId::of));
    }

    static CaseRecord.Suspended suspended(String id, String clock, LocalDate from, Optional<LocalDate> to) {
        return new CaseRecord.Suspended(
                RecordId.of(id),
                CaseReference.of("case-1"),
                from,
                Optional.empty(),
                ClockId.of(clock),
                new Suspension(from, to));
    }

    static CaseRecord.Withdrawn withdrawn(String id, String subject, String record, LocalDate recordedOn) {
        return new CaseRecord.Withdrawn(RecordId.of(id), CaseReference.of(subject), recordedOn, RecordId.of(record));
    }

    /** Random days of a school year. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays).withoutEdgeCases();
    }

    /** Random records of two cases, each recorded on the day on which it happened. Edge cases would crowd out all others. */
    static Arbitrary<List<CaseRecord.Happened>> records() {
        Arbitrary<List<Object>> one = Combinators.combine(
                        Arbitraries.of("case-1", "case-2"), Arbitraries.of(EVENTS), days())
                .as((subject, event, on) -> List.<Object>of(subject, event, on));
        return one.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(all -> {
                    List<CaseRecord.Happened> records = new ArrayList<>();
                    for (List<Object> each : all) {
                        LocalDate on = (LocalDate) each.get(2);
                        records.add(happened(
                                "r" + records.size(),
                                (String) each.get(0),
                                (String) each.get(1),
                                on,
                                on,
                                Optional.empty()));
                    }
                    return records;
                })
                .withoutEdgeCases();
    }

    /** What a schedule says, without the receipt, which differs with the records that were corrected. */
    static String said(DutySchedule schedule) {
        return schedule.occurrences().stream()
                .map(each -> each + " ended " + each.endedOn() + " from " + each.occasion())
                .collect(Collectors.joining("\n"));
    }
}
