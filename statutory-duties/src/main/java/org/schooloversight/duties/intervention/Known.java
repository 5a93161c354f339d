package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.duties.intervention.InterventionRecord.Happened;
import org.schooloversight.duties.intervention.InterventionRecord.NoticeGiven;
import org.schooloversight.duties.schedule.CaseReference;

/** What was known of a school, as it stood at the end of a day. */
final class Known {

    private final School school;
    private final EvidenceSet evidence;
    private final boolean logGiven;
    private final List<InterventionRecord> records;
    private final LocalDate day;
    private final LocalDate knownBy;

    Known(School school, EvidenceSet evidence, InterventionLog log, AsOf asOf) {
        this.school = school;
        this.evidence = evidence;
        this.logGiven = log.isGiven();
        this.day = asOf.effectiveOn();
        this.knownBy = asOf.knownBy();
        this.records = log.records().stream()
                .filter(each -> !each.on().isAfter(day) && !each.recordedOn().isAfter(knownBy))
                .toList();
    }

    School school() {
        return school;
    }

    EvidenceSet evidence() {
        return evidence;
    }

    boolean isLogGiven() {
        return logGiven;
    }

    LocalDate day() {
        return day;
    }

    LocalDate knownBy() {
        return knownBy;
    }

    List<InterventionRecord> records() {
        return records;
    }

    List<NoticeGiven> notices(NoticeKind kind) {
        return records.stream()
                .filter(NoticeGiven.class::isInstance)
                .map(NoticeGiven.class::cast)
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** Returns the first day of an event that belongs to a notice or other matter. */
    Optional<LocalDate> first(CaseReference reference, InterventionEvent event) {
        return events(event).stream()
                .filter(each -> each.reference().equals(reference))
                .map(Happened::on)
                .findFirst();
    }

    /** Returns the latest day of an event, whatever it belongs to. */
    Optional<LocalDate> latest(InterventionEvent event) {
        if (event == InterventionEvent.SECRETARY_OF_STATE_NOTICE_GIVEN) {
            return notices(NoticeKind.PERFORMANCE_AND_SAFETY).stream()
                    .filter(each -> each.by() == Intervener.SECRETARY_OF_STATE)
                    .map(NoticeGiven::on)
                    .max(Comparator.naturalOrder());
        }
        return events(event).stream().map(Happened::on).max(Comparator.naturalOrder());
    }

    List<Happened> events(InterventionEvent event) {
        return records.stream()
                .filter(Happened.class::isInstance)
                .map(Happened.class::cast)
                .filter(each -> each.event() == event)
                .toList();
    }
}
