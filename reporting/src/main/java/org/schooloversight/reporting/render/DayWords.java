package org.schooloversight.reporting.render;

import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.style.EnglishDates;

/** Says days and bounds in English. */
final class DayWords {

    private DayWords() {}

    /** Says a day, or what is known of it. */
    static String of(DaySpan day) {
        if (day.isCertain()) {
            return day.day().map(EnglishDates::full).orElseThrow();
        }
        Optional<String> first = day.earliest().map(EnglishDates::full);
        Optional<String> last = day.latest().map(EnglishDates::full);
        if (first.isPresent() && last.isPresent()) {
            return "a day from " + first.get() + " to " + last.get();
        }
        return first.map(text -> "a day not before " + text)
                .orElseGet(() -> last.map(text -> "a day not after " + text).orElse("a day that is not known"));
    }

    /** Says a bound with its day, as a sentence. */
    static String bounded(Bound bound, DaySpan day) {
        String words = Lines.capitalised(bound.words()) + " " + of(day) + ".";
        return day.isCertain() ? words : words + " The day cannot be given for certain.";
    }

    /** Says what it means that the day passes. */
    static String passing(Bound bound, Authority authority) {
        return switch (bound) {
            case AT_LATEST -> "To miss the day is " + breach(authority) + ".";
            case UNTIL -> "It need not be done, but if it is, then on or before the day.";
            case NOT_BEFORE -> "It ends a minimum period. To act sooner is " + breach(authority) + ".";
            case FROM -> "Something begins with the day; no limit follows from it.";
        };
    }

    /** Says whether it breaks the law not to keep to a day; guidance is missed, not broken. */
    static String breach(Authority authority) {
        return authority.binds()
                ? "a breach of law (" + authority.words() + ")"
                : "no breach of law: " + authority.words() + " asks for it";
    }

    static String period(EffectivePeriod period) {
        return "from " + EnglishDates.full(period.startInclusive())
                + period.lastDay().map(day -> " to " + EnglishDates.full(day)).orElse(" with no end known");
    }
}
