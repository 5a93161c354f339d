package org.schooloversight.core.deadline;

import org.schooloversight.core.calendar.DayKind;

/** What a period is counted in. */
public sealed interface CountingUnit {

    /**
     * Names an amount of the unit, such as {@code 6 weeks}.
     *
     * @param amount  the amount
     * @return the words, not null
     */
    String words(int amount);

    /** A unit of the calendar. */
    enum OfCalendar implements CountingUnit {
        /** Any day. */
        DAYS("day", "days"),
        /** Seven days. */
        WEEKS("week", "weeks"),
        /** To the corresponding date in another month. */
        MONTHS("month", "months"),
        /** To the corresponding date in another year. */
        YEARS("year", "years");

        private final String one;
        private final String many;

        OfCalendar(String one, String many) {
            this.one = one;
            this.many = many;
        }

        @Override
        public String words(int amount) {
            return amount + " " + (amount == 1 ? one : many);
        }
    }

    /**
     * Days of a kind that an instrument defines.
     *
     * @param kind  the kind, not null
     */
    record OfKind(DayKind kind) implements CountingUnit {
        @Override
        public String words(int amount) {
            return amount + " " + (amount == 1 ? kind.one() : kind.many());
        }
    }
}
