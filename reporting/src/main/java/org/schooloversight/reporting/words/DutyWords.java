package org.schooloversight.reporting.words;

import java.util.List;
import java.util.Locale;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.Correction;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.EventType;

/** Says what a duty is. */
public final class DutyWords {

    private DutyWords() {}

    /**
     * Says the kind of a duty.
     *
     * @param kind  the kind, not null
     * @return the word, not null
     */
    public static String kind(DutyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Says what sort of limit a bound makes.
     *
     * @param bound  the bound, not null
     * @return the words, not null
     */
    public static String limit(Bound bound) {
        return switch (bound) {
            case AT_LATEST -> "time limit";
            case UNTIL -> "time for using a right";
            case NOT_BEFORE -> "minimum period";
            case FROM -> "beginning";
        };
    }

    /**
     * Says what makes a clock start.
     *
     * @param clock  the clock, not null
     * @param starts  the events that start it, not null
     * @return the sentence, not null
     */
    public static String starts(Clock clock, List<EventType> starts) {
        return clock.recurs().isPresent()
                ? "It recurs " + clock.recurs().get().words() + "."
                : "Started by: "
                        + String.join(
                                "; or: ", starts.stream().map(EventType::title).toList()) + ".";
    }

    /**
     * Says what the review of duties has wrong about a duty.
     *
     * @param duty  the duty, not null
     * @param correction  the correction, not null
     * @return whole sentences, not null
     */
    public static String correction(Duty duty, Correction correction) {
        return "The review of 2018 cites "
                + duty.reviewCites().map(each -> "\"" + each + "\"").orElse("nothing")
                + ". Correction: " + Phrases.of(correction.text());
    }
}
