package org.schooloversight.core.calendar;

import java.time.LocalDate;

/**
 * A day that a count passed over.
 *
 * @param on  the day, not null
 * @param because  why it does not count, not null
 * @param title  the name of the holiday or the reason of the closure, empty if it has none, not null
 */
public record PassedOver(LocalDate on, Because because, String title) {

    /** Why a day does not count. Where several apply, the first here is given. */
    public enum Because {
        /** A Saturday or Sunday. */
        WEEKEND("weekend"),
        /** A span of the year that the instrument leaves out. */
        NOT_COUNTED("not counted by the rule"),
        /** Christmas Day. */
        CHRISTMAS_DAY("Christmas Day"),
        /** Good Friday. */
        GOOD_FRIDAY("Good Friday"),
        /** A bank holiday. */
        BANK_HOLIDAY("bank holiday"),
        /** Outside the terms of the school. */
        OUTSIDE_TERM("school holiday"),
        /** A day of staff training. */
        INSET_DAY("INSET day"),
        /** A day on which the school is shut. */
        CLOSURE("school closed"),
        /** In a school holiday longer than a week. */
        LONG_HOLIDAY("in a school holiday longer than a week"),
        /** The clock was stopped. */
        SUSPENDED("the clock was stopped");

        private final String words;

        Because(String words) {
            this.words = words;
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

    @Override
    public String toString() {
        return on + " (" + (title.isEmpty() ? because.words() : title) + ")";
    }
}
