package org.schooloversight.core.policy;

import java.time.LocalDate;
import org.schooloversight.core.style.EnglishDates;

/**
 * The two dates of a question: which law and policy apply, and what was known.
 *
 * @param effectiveOn  the day whose law, policy and school facts apply, not null
 * @param knownBy  the last day, inclusive, on which evidence may have been published to be used, not null
 */
public record AsOf(LocalDate effectiveOn, LocalDate knownBy) {

    /**
     * Obtains a question about one day, with what was known at the end of that day.
     *
     * @param day  the day, not null
     * @return the dates, not null
     */
    public static AsOf on(LocalDate day) {
        return new AsOf(day, day);
    }

    /**
     * Says the days, such as {@code as of 31 August 2020}.
     *
     * @return the words, to end a sentence, not null
     */
    public String words() {
        String day = "as of " + EnglishDates.day(effectiveOn);
        return effectiveOn.equals(knownBy) ? day : day + ", with what was known by " + EnglishDates.day(knownBy);
    }

    @Override
    public String toString() {
        return effectiveOn.equals(knownBy)
                ? "as of " + effectiveOn
                : "as of " + effectiveOn + ", with what was known by " + knownBy;
    }
}
