package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.style.EnglishDates;

/** Takes down what an evaluation does while it does it. */
final class Trace {

    private final List<TraceStep> steps = new ArrayList<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();

    void step(String text, LocalDate from, DaySpan to, List<PassedOver> passedOver) {
        steps.add(new TraceStep(text, DaySpan.on(from), to, passedOver));
    }

    void step(String text, LocalDate from, DaySpan to) {
        step(text, from, to, List.of());
    }

    void doubt(String why, String settledBy) {
        doubts.add(new Doubt(why, settledBy));
    }

    List<TraceStep> steps() {
        return steps;
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** Says how many days a count passed over, as the end of a sentence. */
    static String passed(List<PassedOver> days) {
        return days.isEmpty() ? "" : "; " + days.size() + (days.size() == 1 ? " day" : " days") + " passed over";
    }

    /** Says a day, or what is known of it. */
    static String say(DaySpan span) {
        if (span.isCertain()) {
            return EnglishDates.full(span.day().orElseThrow());
        }
        String earliest = span.earliest().map(EnglishDates::full).orElse("");
        String latest = span.latest().map(EnglishDates::full).orElse("");
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "a day that is not known";
        }
        return latest.isEmpty()
                ? "a day not before " + earliest
                : earliest.isEmpty() ? "a day not after " + latest : "a day from " + earliest + " to " + latest;
    }
}
