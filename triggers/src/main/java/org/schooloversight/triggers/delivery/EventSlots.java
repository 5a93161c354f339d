package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;
import org.schooloversight.triggers.support.Timing;

/** Lays on the calendar what counts from an event that the evidence tells: the start of a head, or a judgement that was published. */
final class EventSlots {

    private final SupportCase given;
    private final AcademicYear year;
    private final LocalDate asOf;
    private final GradeFrom gradeFrom;
    private final TermDays terms;

    EventSlots(SupportCase given, AcademicYear year, LocalDate asOf, GradeFrom gradeFrom, TermDays terms) {
        this.given = given;
        this.year = year;
        this.asOf = asOf;
        this.gradeFrom = gradeFrom;
        this.terms = terms;
    }

    /** Returns an occurrence for each head who took up the post in the year, and for the last before it. */
    List<Slot> ofHeads(Timing.FirstHalfTermOfHead head, Promise promise) {
        TreeMap<LocalDate, RecordedEvent> heads = new TreeMap<>();
        given.evidence().events(RecordedEvent.HEAD_APPOINTED).stream()
                .filter(event -> isKnown(event.provenance()) && !event.on().isAfter(asOf))
                .filter(event -> !event.on().isAfter(year.lastDay()))
                .forEach(event -> heads.putIfAbsent(event.on(), event));
        LocalDate before = heads.lowerKey(year.firstDay());
        List<Slot> slots = new ArrayList<>();
        for (RecordedEvent event :
                heads.tailMap(before == null ? year.firstDay() : before, true).values()) {
            Deadline deadline = terms.end(
                    TermSpan.HALF_TERM,
                    1,
                    head.whole() && !terms.begins(TermSpan.HALF_TERM, event.on())
                            ? FirstCounted.NEXT_FULL
                            : FirstCounted.OF_EVENT,
                    event.on(),
                    promise.entitlement().cites());
            Slot slot = Slot.of(
                    event.on(),
                    event.on(),
                    deadline,
                    told("A head took up the post on " + EnglishDates.full(event.on()) + ".", event.provenance()));
            slots.add(
                    deadline.day().isBefore(year.firstDay())
                            ? slot.standing(Slot.Standing.OVER_BEFORE_THE_YEAR)
                            : slot);
        }
        return slots.isEmpty()
                ? List.of(notKnown(promise, "The day on which a head took up the post is not on record."))
                : slots;
    }

    /** Returns an occurrence for each graded judgement that stood while it was promised: a later one takes the place of an earlier. */
    List<Slot> withinTerms(Timing.WithinTerms within, Promise promise) {
        NavigableMap<LocalDate, Inspection> judgements = judgements();
        LocalDate standing = judgements.floorKey(promise.firstDay());
        List<Map.Entry<LocalDate, Inspection>> found = List.copyOf(judgements
                .tailMap(standing == null ? promise.firstDay() : standing, true)
                .entrySet());
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            LocalDate day = found.get(i).getKey();
            if (promise.at(day).isEmpty() && day.isAfter(promise.firstDay())) {
                continue;
            }
            Slot slot = Slot.of(
                    day, day, within(within, day, promise), judged(found.get(i).getValue(), day));
            slots.add(i + 1 < found.size() ? slot.endingOn(found.get(i + 1).getKey()) : slot);
        }
        return slots.isEmpty()
                ? List.of(notKnown(promise, "No graded inspection is on record that it could be counted from."))
                : slots;
    }

    /** Returns the judgements of Good or better that were known, as what meets the expectation of one. */
    List<SupportRecord> goodJudgements() {
        return judgements().values().stream()
                .filter(each -> each instanceof Inspection.Graded graded
                        && (graded.grade() == OverallGrade.GOOD || graded.grade() == OverallGrade.OUTSTANDING))
                .map(each -> SupportRecord.of(
                        "inspection-" + each.date(),
                        given.school().urn(),
                        each.date(),
                        Set.of("judgement"),
                        each.provenance()))
                .toList();
    }

    private Deadline within(Timing.WithinTerms within, LocalDate day, Promise promise) {
        boolean three = within.system() == TermSystem.THREE;
        return (three ? terms.ofThreeTerms() : terms)
                .end(
                        three ? TermSpan.TERM : TermSpan.HALF_TERM,
                        within.terms(),
                        within.counting() == Timing.Counting.FIRST_FULL_TERM
                                ? FirstCounted.NEXT_FULL
                                : FirstCounted.OF_EVENT,
                        day,
                        promise.entitlement().cites());
    }

    /** Returns the inspections that gave grades by the day on which they became public; an older one does not take the place of a newer. */
    private NavigableMap<LocalDate, Inspection> judgements() {
        TreeMap<LocalDate, Inspection> byDate = new TreeMap<>();
        given.evidence().inspections().stream()
                .filter(each -> !(each instanceof Inspection.Ungraded) && !(each instanceof Inspection.Monitoring))
                .filter(each -> gradeFrom == GradeFrom.EARLIER_NUMBER
                        || each.urn().equals(given.school().urn()))
                .filter(each -> isKnown(each.provenance()) && !each.date().isAfter(asOf))
                .forEach(each -> byDate.merge(each.date(), each, EventSlots::betterKnown));
        TreeMap<LocalDate, Inspection> published = new TreeMap<>();
        for (Inspection each : byDate.values()) {
            published.tailMap(published(each), true).clear();
            published.put(published(each), each);
        }
        return published;
    }

    /** Of two records of one inspection, takes the one that states when it was published or, if both do, the first to be. */
    private static Inspection betterKnown(Inspection a, Inspection b) {
        Comparator<Publication> order = Comparator.comparing(
                        (Publication each) -> each.basis() == Publication.Basis.ASSUMED)
                .thenComparing(Publication::on);
        return order.compare(a.provenance().publication(), b.provenance().publication()) <= 0 ? a : b;
    }

    private static LocalDate published(Inspection each) {
        return each.provenance().publication().on();
    }

    private static Reason judged(Inspection inspection, LocalDate day) {
        String when = inspection.provenance().publication().basis() == Publication.Basis.ASSUMED
                ? " is counted from " + EnglishDates.full(day) + ": when it was published is not known."
                : " was published on " + EnglishDates.full(day) + ".";
        return told(
                "The judgement of the inspection of " + EnglishDates.day(inspection.date()) + when,
                inspection.provenance());
    }

    private static Slot notKnown(Promise promise, String why) {
        return new Slot(
                promise.firstDay(),
                null,
                null,
                null,
                Slot.Standing.EVENT_NOT_KNOWN,
                List.of(new Reason(why, List.of(), List.of())));
    }

    private boolean isKnown(Provenance provenance) {
        return provenance.publication().isKnownBy(asOf);
    }

    private static Reason told(String text, Provenance provenance) {
        return new Reason(text, List.of(), List.of(provenance.toString()));
    }
}
