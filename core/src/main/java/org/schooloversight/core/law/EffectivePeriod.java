package org.schooloversight.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;

/**
 * The days on which something is in force: from a first day, to a last day or with no end known.
 *
 * @param startInclusive  the first day, not null
 * @param endExclusive  the day after the last day, empty if no end is known, not null
 */
public record EffectivePeriod(LocalDate startInclusive, Optional<LocalDate> endExclusive) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if the period would hold no day
     */
    public EffectivePeriod {
        if (endExclusive.isPresent() && !endExclusive.get().isAfter(startInclusive)) {
            throw new InvalidValueException("invalid period: it starts on " + startInclusive + " and ends before "
                    + endExclusive.get() + "; accepted: at least one day");
        }
    }

    /**
     * Obtains a period with a known last day.
     *
     * @param startInclusive  the first day, not null
     * @param endInclusive  the last day, not before the first, not null
     * @return the period, not null
     */
    public static EffectivePeriod ofClosed(LocalDate startInclusive, LocalDate endInclusive) {
        return new EffectivePeriod(startInclusive, Optional.of(endInclusive.plusDays(1)));
    }

    /**
     * Obtains a period with no known end.
     *
     * @param startInclusive  the first day, not null
     * @return the period, not null
     */
    public static EffectivePeriod from(LocalDate startInclusive) {
        return new EffectivePeriod(startInclusive, Optional.empty());
    }

    /**
     * Checks if a day is in the period.
     *
     * @param day  the day, not null
     * @return true if it is
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && (endExclusive.isEmpty() || day.isBefore(endExclusive.get()));
    }

    /**
     * Gets the last day.
     *
     * @return the last day, empty if no end is known, not null
     */
    public Optional<LocalDate> lastDay() {
        return endExclusive.map(day -> day.minusDays(1));
    }

    /**
     * Says the period, such as {@code from 1 September 2019 to 15 September 2024}.
     *
     * @return the words, to follow "in force", not null
     */
    public String words() {
        return "from " + EnglishDates.day(startInclusive)
                + lastDay().map(day -> " to " + EnglishDates.day(day)).orElse(" with no end known");
    }

    @Override
    public String toString() {
        return "from " + startInclusive + lastDay().map(day -> " to " + day).orElse(" with no end known");
    }
}
