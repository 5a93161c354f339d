package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.FindingState;

/** Asks whether an event of a kind happened not long ago. */
final class EventTest implements CriterionTest {

    private final EventKind kind;
    private final int months;
    private final Truth whenNone;

    EventTest(EventKind kind, int months, FindingState whenNone) {
        this.kind = kind;
        this.months = months;
        this.whenNone = Truth.valueOf(whenNone.name());
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        for (RecordedEvent event : each.evidence().events(kind)) {
            if (each.isKnown(event.provenance())
                    && !event.on().isAfter(each.asOf().effectiveOn())) {
                boolean recent =
                        event.on().plusMonths(months).isAfter(each.asOf().effectiveOn());
                if (why.isWanted()) {
                    why.say(
                            "The latest event '" + words() + "' on record is of " + event.on() + ", "
                                    + (recent ? "within" : "not within") + " the last " + months + " months.",
                            List.of(each.source(event.urn(), event.provenance())));
                }
                return Truth.of(recent);
            }
        }
        if (why.isWanted()) {
            boolean open = whenNone == Truth.NOT_KNOWN;
            why.say(
                    "No event '" + words() + "' is recorded"
                            + (open ? ", which does not mean that there was none." : "."),
                    List.of());
            if (open) {
                why.wouldSettle("the day of the latest event '" + words() + "'");
            }
        }
        return whenNone;
    }

    private String words() {
        return kind.value().replace('-', ' ');
    }
}
