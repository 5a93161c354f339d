package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.style.EnglishDates;

/** A rule made ready: it finds the day and, if asked, takes down how. */
abstract class RuleNode {

    /**
     * Finds the day from one that is known.
     *
     * @param trace  what takes the steps down, null if nobody asks
     * @return the day, null if the rule is left out because its event has not happened
     */
    abstract @Nullable DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace);

    /**
     * Finds the day from one that may not be known. Every rule gives a later day, or the same, for a later event, so the
     * bounds of the one give the bounds of the other.
     */
    final @Nullable DaySpan from(DaySpan span, Occasion occasion, @Nullable Trace trace) {
        Optional<LocalDate> certain = span.day();
        if (certain.isPresent()) {
            return at(certain.get(), occasion, trace);
        }
        if (trace != null) {
            span.earliest()
                    .or(span::latest)
                    .ifPresent(day -> trace.step(
                            "That day is not known. What follows counts from the "
                                    + (span.earliest().isPresent() ? "earliest" : "latest") + " that it can be, "
                                    + EnglishDates.full(day) + ".",
                            day,
                            span));
        }
        DaySpan low =
                span.earliest().map(day -> orAny(at(day, occasion, trace))).orElse(DaySpan.any());
        Trace second = span.earliest().isPresent() ? null : trace;
        DaySpan high =
                span.latest().map(day -> orAny(at(day, occasion, second))).orElse(DaySpan.any());
        return DaySpan.of(low.earliest(), high.latest());
    }

    static DaySpan orAny(@Nullable DaySpan span) {
        return span == null ? DaySpan.any() : span;
    }
}
