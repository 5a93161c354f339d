package org.schooloversight.core.calendar;

/** What the terms of a school have to do with a kind of day. */
public sealed interface SchoolTime {

    /** Nothing: the kind is the same at every school. */
    record Ignored() implements SchoolTime {}

    /** Only days with a session at the school are of the kind. */
    record SessionsOnly() implements SchoolTime {}

    /**
     * Days in a holiday of the school that is longer than a week are not of the kind.
     *
     * @param counted  what is counted to tell how long a holiday is, not null
     * @param moreThan  the number that the holiday must pass, from 1
     */
    record OutsideLongHolidays(Counted counted, int moreThan) implements SchoolTime {

        /**
         * Checks if a holiday is a long one.
         *
         * @param holiday  the holiday, not null
         * @return true if it passes the number
         */
        public boolean isLong(SchoolHoliday holiday) {
            return (counted == Counted.WEEKDAYS ? holiday.weekdays() : holiday.days()) > moreThan;
        }
    }

    /** What tells how long a holiday is. */
    enum Counted {
        /** The days from Monday to Friday in it. */
        WEEKDAYS,
        /** All days in it. */
        DAYS
    }
}
