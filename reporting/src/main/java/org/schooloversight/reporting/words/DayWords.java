package org.schooloversight.reporting.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.style.EnglishDates;

/** Says days and bounds in English. */
public final class DayWords {

    private DayWords() {}

    /**
     * Says a day, or what is known of it.
     *
     * @param day  the day, or what is known of it, not null
     * @return the words, not null
     */
    public static String of(DaySpan day) {
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

    /**
     * Says the days from the first to the last of a span, of which not one is meant but all.
     *
     * @param days  the days, or what is known of them, not null
     * @return the words, not null
     */
    public static String all(DaySpan days) {
        if (days.isCertain()) {
            return of(days);
        }
        Optional<String> first = days.earliest().map(each -> "from " + EnglishDates.full(each));
        Optional<String> last = days.latest().map(each -> "to " + EnglishDates.full(each));
        return first.isEmpty() && last.isEmpty()
                ? "days that are not known"
                : Stream.of(first, last).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /**
     * Says a bound with its day, as a sentence.
     *
     * @param bound  the bound, not null
     * @param day  the day, or what is known of it, not null
     * @return the sentence, not null
     */
    public static String bounded(Bound bound, DaySpan day) {
        String words = Phrases.title(bound.words()) + " " + of(day) + ".";
        return day.isCertain() ? words : words + " The day cannot be given for certain.";
    }

    /**
     * Says what it means that the day passes.
     *
     * @param bound  the bound, not null
     * @param authority  what sets it, not null
     * @return the sentence, not null
     */
    public static String passing(Bound bound, Authority authority) {
        return switch (bound) {
            case AT_LATEST -> "To miss the day is " + breach(authority) + ".";
            case UNTIL -> "It need not be done, but if it is, then on or before the day.";
            case NOT_BEFORE -> "It ends a minimum period. To act sooner is " + breach(authority) + ".";
            case FROM -> "Something begins with the day; no limit follows from it.";
        };
    }

    /**
     * Says whether it breaks the law not to keep to a day; guidance is missed, not broken.
     *
     * @param authority  what sets the day, not null
     * @return the words, to follow "that is", not null
     */
    public static String breach(Authority authority) {
        return authority.binds()
                ? "a breach of law (" + authority.words() + ")"
                : "no breach of law: " + authority.words() + " asks for it";
    }

    /**
     * Says a period.
     *
     * @param period  the period, not null
     * @return the words, to follow "in force", not null
     */
    public static String period(EffectivePeriod period) {
        return "from " + EnglishDates.full(period.startInclusive())
                + period.lastDay().map(day -> " to " + EnglishDates.full(day)).orElse(" with no end known");
    }
}
