package org.schooloversight.duties.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;

/** How often a duty comes back: its rule counts from the first day of each. */
public enum Recurrence {
    /** From 1 September. */
    ACADEMIC_YEAR("each academic year", YearKind.ACADEMIC_YEAR),
    /** From 1 April. */
    FINANCIAL_YEAR("each financial year", YearKind.FINANCIAL_YEAR),
    /** From 1 January. */
    CALENDAR_YEAR("each calendar year", YearKind.CALENDAR_YEAR),
    /** From the first day of the term at the school. */
    TERM("each term", null),
    /** From the first day of the half term at the school. */
    HALF_TERM("each half term", null);

    private final String words;
    private final @Nullable YearKind year;

    Recurrence(String words, @Nullable YearKind year) {
        this.words = words;
        this.year = year;
    }

    /**
     * Gets the year that it comes back in.
     *
     * @return the year, empty if it goes by the terms of a school, not null
     */
    public Optional<YearKind> year() {
        return Optional.ofNullable(year);
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
