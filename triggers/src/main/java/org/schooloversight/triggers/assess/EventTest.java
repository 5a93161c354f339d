package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Asks whether enough events of some kinds happened not long ago. */
final class EventTest implements CriterionTest {

    /** Since when events count. */
    sealed interface Since {

        /**
         * The last months.
         *
         * @param months  how many
         */
        record Months(int months) implements Since {}

        /**
         * The days after one of the latest inspections that gave grades.
         *
         * @param nth  which, from 1
         * @param from  whose inspections count
         */
        record Inspection(int nth, GradeFrom from) implements Since {}
    }

    private final Set<EventKind> kinds;
    private final Since since;
    private final int atLeast;
    private final Truth whenNone;

    EventTest(Set<EventKind> kinds, Since since, int atLeast, FindingState whenNone) {
        this.kinds = kinds;
        this.since = since;
        this.atLeast = atLeast;
        this.whenNone = Truth.valueOf(whenNone.name());
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        if (since instanceof Since.Months window) {
            LocalDate day = each.asOf().effectiveOn();
            return count(
                    each,
                    on -> on.plusMonths(window.months()).isAfter(day),
                    "the last " + window.months() + " months",
                    why);
        }
        Since.Inspection window = (Since.Inspection) since;
        List<List<Inspection>> inspections = GradedInspections.newestFirst(each, window.from());
        if (inspections.size() < window.nth()) {
            return withoutInspection(each, why);
        }
        LocalDate inspected = inspections.get(window.nth() - 1).get(0).date();
        return count(
                each,
                on -> on.isAfter(inspected),
                "the time since the inspection of " + EnglishDates.day(inspected),
                why);
    }

    private static Truth withoutInspection(SchoolCase each, Explanation why) {
        if (each.evidence().inspectionCoverage() == InspectionCoverage.HISTORY) {
            why.say("The school has had no such inspection, so nothing can have happened since.", List.of());
            return Truth.NOT_APPLICABLE;
        }
        why.say("When the school was inspected is not known: no history was given.", List.of());
        why.wouldSettle("the school's inspection history");
        return Truth.NOT_KNOWN;
    }

    private Truth count(SchoolCase each, Predicate<LocalDate> counts, String window, Explanation why) {
        List<RecordedEvent> recorded = recorded(each);
        if (recorded.isEmpty()) {
            explainNone(why);
            return whenNone;
        }
        long found = recorded.stream()
                .filter(event -> counts.test(event.on()))
                .limit(atLeast)
                .count();
        if (why.isWanted()) {
            for (RecordedEvent event : recorded.subList(0, Math.min(atLeast, recorded.size()))) {
                why.say(
                        "The " + (event.equals(recorded.get(0)) ? "latest" : "earlier") + " event '"
                                + words(event.kind())
                                + "' on record is of " + EnglishDates.day(event.on()) + ", "
                                + (counts.test(event.on()) ? "within " : "not within ") + window + ".",
                        List.of(each.source(event.urn(), event.provenance())));
            }
            if (atLeast > 1) {
                why.say("That makes " + found + " of the " + atLeast + " that are asked for.", List.of());
            }
        }
        return Truth.of(found >= atLeast);
    }

    private List<RecordedEvent> recorded(SchoolCase each) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (EventKind kind : kinds) {
            for (RecordedEvent event : each.evidence().events(kind)) {
                if (each.isKnown(event.provenance())
                        && !event.on().isAfter(each.asOf().effectiveOn())) {
                    recorded.add(event);
                }
            }
        }
        if (kinds.size() > 1) {
            recorded.sort(Comparator.comparing(RecordedEvent::on).reversed());
        }
        return recorded;
    }

    private void explainNone(Explanation why) {
        if (!why.isWanted()) {
            return;
        }
        boolean open = whenNone == Truth.NOT_KNOWN;
        String words =
                Text.list(kinds.stream().map(kind -> "'" + words(kind) + "'").toList(), "or");
        why.say(
                "No event " + words + " is recorded" + (open ? ", which does not mean that there was none." : "."),
                List.of());
        if (open) {
            why.wouldSettle("the day of the latest event " + words);
        }
    }

    private static String words(EventKind kind) {
        return kind.value().replace('-', ' ');
    }
}
