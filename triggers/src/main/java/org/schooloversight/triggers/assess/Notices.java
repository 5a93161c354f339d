package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Says what the reader of an answer must know besides. */
final class Notices {

    private final SupportPolicy whole;
    private final PolicyHeader policy;

    Notices(SupportPolicy whole) {
        this.whole = whole;
        policy = whole.header();
    }

    List<Reason> about(SchoolCase each, Set<String> unchecked, boolean anyDay) {
        List<Reason> notices = new ArrayList<>();
        LocalDate day = each.asOf().effectiveOn();
        if (anyDay && !policy.effective().contains(day)) {
            notices.add(
                    notice(policy.title() + " is in force " + policy.effective().words() + ". It is applied to "
                            + EnglishDates.day(day) + " all the same, because that was asked for."));
        }
        academyOrder(each)
                .ifPresent(event -> notices.add(new Reason(
                        "An academy order was made on " + EnglishDates.day(event.on())
                                + ". The authority keeps its responsibility for the school until it reopens as an academy.",
                        policy.cites(),
                        List.of(each.source(event.urn(), event.provenance())))));
        changeOfNumber(each.school(), day).ifPresent(notices::add);
        notices.addAll(new StageNotices(whole).about(each));
        Cohort cohort = each.cohort();
        if (cohort != null) {
            notices.add(notice("Compared with " + cohort.schools() + " schools, by what was published by "
                    + EnglishDates.day(cohort.asOf().knownBy()) + "."));
        }
        if (!policy.check().isChecked()) {
            notices.add(notice("The policy as data was not compared with its source: "
                    + policy.check().basis() + "."));
        }
        if (!unchecked.isEmpty()) {
            notices.add(notice("Used, and not compared with a source: " + String.join("; ", unchecked) + "."));
        }
        return notices;
    }

    /** Finds the academy order in force: the latest made by the day, if none was revoked on or after it. */
    private static Optional<RecordedEvent> academyOrder(SchoolCase each) {
        if (each.school().type().maintenance() != Maintenance.MAINTAINED) {
            return Optional.empty();
        }
        Optional<RecordedEvent> revoked = latest(each, RecordedEvent.ACADEMY_ORDER_REVOKED);
        return latest(each, RecordedEvent.ACADEMY_ORDER)
                .filter(made -> revoked.map(end -> end.on().isBefore(made.on())).orElse(true));
    }

    private static Optional<RecordedEvent> latest(SchoolCase each, EventKind kind) {
        return each.evidence().events(kind).stream()
                .filter(event -> each.isKnown(event.provenance())
                        && !event.on().isAfter(each.asOf().effectiveOn()))
                .findFirst();
    }

    private Optional<Reason> changeOfNumber(School school, LocalDate day) {
        String successor = school.successor()
                .map(link -> "; it goes on under the number " + link.to())
                .orElse("");
        boolean thisYear = school.closed()
                .map(last -> !day.isAfter(last) && AcademicYear.of(last).equals(AcademicYear.of(day)))
                .orElse(false);
        return thisYear
                ? school.closed()
                        .map(last -> notice("The school closes under this number on " + EnglishDates.day(last)
                                + school.reasonClosed()
                                        .map(why -> " (" + why + ")")
                                        .orElse("") + successor
                                + ". Until then it is in the programme as it is now."))
                : Optional.empty();
    }

    private Reason notice(String text) {
        return new Reason(text, policy.cites(), List.of());
    }
}
