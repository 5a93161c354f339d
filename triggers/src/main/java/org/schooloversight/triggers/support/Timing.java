package org.schooloversight.triggers.support;

import org.schooloversight.core.calendar.TermSystem;

/**
 * When something promised is to happen. Dates follow from it once a term calendar is known; its text says it in English.
 */
public sealed interface Timing {

    /** Once in each academic year. */
    record EachAcademicYear() implements Timing {
        @Override
        public String toString() {
            return "once in each academic year";
        }
    }

    /**
     * At least once in each period of the year.
     *
     * @param period  the period, not null
     */
    record Each(Period period) implements Timing {
        @Override
        public String toString() {
            return "at least once in each " + (period == Period.MONTH ? "month" : "term");
        }
    }

    /** A period that something recurs in. */
    enum Period {
        /** A month of the calendar. */
        MONTH,
        /** A term. */
        TERM
    }

    /**
     * Every so many weeks.
     *
     * @param weeks  the number of weeks, from 1
     */
    record EveryWeeks(int weeks) implements Timing {
        @Override
        public String toString() {
            return weeks == 1 ? "every week" : "every " + weeks + " weeks";
        }
    }

    /**
     * At least once in each half term.
     *
     * @param first  the half term of the first, not null
     */
    record EachHalfTerm(First first) implements Timing {
        @Override
        public String toString() {
            return first == First.AFTER_ENTRY
                    ? "at least once in each half term, first in the half term after the school enters the tier"
                    : "at least once in each half term, first in the half term in which the school enters the tier";
        }
    }

    /** Which half term the first of a series falls in. */
    enum First {
        /** The half term after entry. */
        AFTER_ENTRY,
        /** The half term of entry. */
        OF_ENTRY
    }

    /**
     * Within a number of terms of the last graded inspection.
     *
     * @param terms  the number of terms, from 1
     * @param system  how many terms the council counts in a year, not null
     * @param counting  which term is the first, not null
     */
    record WithinTerms(int terms, TermSystem system, Counting counting) implements Timing {
        @Override
        public String toString() {
            String size = system == TermSystem.THREE ? "three terms a year" : "six terms a year";
            String from = counting == Counting.FIRST_FULL_TERM
                    ? "the first full term after the judgement was published"
                    : "the term in which the judgement was published";
            return "within " + terms + " terms (" + size + "), counting from " + from;
        }
    }

    /** Which term counts as the first. */
    enum Counting {
        /** The first full term after. */
        FIRST_FULL_TERM,
        /** The term in which it happens. */
        TERM_OF_EVENT
    }

    /**
     * In the first half term of a head's appointment.
     *
     * @param whole  true for the first full half term, false for the one in which the head takes up the post
     */
    record FirstHalfTermOfHead(boolean whole) implements Timing {
        @Override
        public String toString() {
            return whole
                    ? "in the first full half term after the head takes up the post"
                    : "in the half term in which the head takes up the post";
        }
    }

    /** While the school is in the tier, with first call on autumn and spring and by when its inspection is due. */
    record AutumnAndSpringFirst() implements Timing {
        @Override
        public String toString() {
            return "during the year, autumn and spring terms first and in the order in which inspections are due";
        }
    }

    /** While the school is in the tier; the programme states no date. */
    record WhileInTier() implements Timing {
        @Override
        public String toString() {
            return "while the school is in the tier; the programme states no date";
        }
    }
}
