package org.schooloversight.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.style.InvalidValueException;

/**
 * How a day follows from the day of an event. A value: its text is an English sentence, and
 * {@link #resolve(Calendars)} makes of it what finds the day.
 *
 * <p>No rule moves a day off a weekend or holiday unless it is a {@link Roll}.
 */
public sealed interface DeadlineRule {

    /** The largest amount of any unit. */
    int LARGEST = 10_000;

    /**
     * Makes what finds the day, with the calendars that the rule counts by.
     *
     * @param calendars  the calendars, not null
     * @return what finds the day, not null
     * @throws InvalidValueException if the calendars lack a kind of day that the rule counts
     */
    default ResolvedRule resolve(Calendars calendars) {
        return new ResolvedRule(this, RuleCompiler.compile(this, calendars));
    }

    /**
     * Says the rule in words that fit into a sentence.
     *
     * @return the words, not null
     */
    default String words() {
        return RuleWords.of(this);
    }

    /**
     * Gets the kinds of day that the rule counts.
     *
     * @return the kinds, not null
     */
    default Set<DayKind> dayKinds() {
        return RuleParts.kinds(this);
    }

    /**
     * Gets the other events that the rule counts from.
     *
     * @return the events, not null
     */
    default Set<EventId> otherEvents() {
        return RuleParts.events(this);
    }

    /** Whether the day of the event is counted. */
    enum Counting {
        /** The day of the event is not counted. */
        AFTER_THE_DAY,
        /** The day of the event is the first day of the period. */
        BEGINNING_WITH_THE_DAY
    }

    /** What becomes of a month that has no such day. */
    enum NoSuchDay {
        /** Its last day is taken. */
        LAST_OF_MONTH,
        /** No day is given. */
        REFUSE
    }

    /** The years that days are published for and duties come back in. */
    enum YearKind {
        /** From 1 September. */
        ACADEMIC_YEAR(Month.SEPTEMBER),
        /** From 1 April. */
        FINANCIAL_YEAR(Month.APRIL),
        /** From 1 January. */
        CALENDAR_YEAR(Month.JANUARY);

        private final Month first;

        YearKind(Month first) {
            this.first = first;
        }

        /**
         * Gets the first day of a year.
         *
         * @param startYear  the calendar year in which it starts
         * @return the first day, not null
         */
        public LocalDate firstDay(int startYear) {
            return LocalDate.of(startYear, first, 1);
        }

        /**
         * Finds the year of a day.
         *
         * @param day  the day, not null
         * @return the calendar year in which its year starts
         */
        public int startYear(LocalDate day) {
            return day.getMonthValue() >= first.getValue() ? day.getYear() : day.getYear() - 1;
        }
    }

    /** Which way a day is moved. */
    enum Direction {
        /** To a later day. */
        FORWARD,
        /** To an earlier day. */
        BACK
    }

    /**
     * The last day of a period that follows the event.
     *
     * @param amount  how long the period is, from 0, or from 1 if it begins with the day, to 10,000
     * @param unit  what it is counted in, not null
     * @param counting  whether the day of the event is counted, not null
     * @param noSuchDay  what becomes of a month that has no such day, not null
     */
    record Within(int amount, CountingUnit unit, Counting counting, NoSuchDay noSuchDay) implements DeadlineRule {

        /**
         * Checks the amount.
         *
         * @throws InvalidValueException if it is out of bounds
         */
        public Within {
            RuleBounds.amount(amount, counting == Counting.BEGINNING_WITH_THE_DAY ? 1 : 0);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * The last day that leaves a period before the event.
     *
     * @param amount  how long the period is, from 0 to 10,000
     * @param unit  what it is counted in, the day of the event not among it, not null
     * @param noSuchDay  what becomes of a month that has no such day, not null
     */
    record Before(int amount, CountingUnit unit, NoSuchDay noSuchDay) implements DeadlineRule {

        /**
         * Checks the amount.
         *
         * @throws InvalidValueException if it is out of bounds
         */
        public Before {
            RuleBounds.amount(amount, 0);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * A date of the year.
     *
     * @param day  the date, 29 February for the last day of February, not null
     * @param yearsOn  the calendar years to add to that of the event, empty for the first such date on or after it, not null
     * @param strictlyBefore  true if the last day that is in time is the day before
     */
    record OnDate(MonthDay day, Optional<Integer> yearsOn, boolean strictlyBefore) implements DeadlineRule {
        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * A day of the week in a month.
     *
     * @param month  the month, not null
     * @param week  which one, from 1 to 4, or -1 for the last
     * @param day  the day of the week, not null
     * @param yearsOn  the calendar years to add to that of the event, empty for the first such day on or after it, not null
     */
    record WeekdayOf(Month month, int week, DayOfWeek day, Optional<Integer> yearsOn) implements DeadlineRule {

        /**
         * Checks the week.
         *
         * @throws InvalidValueException if it is not from 1 to 4, nor -1
         */
        public WeekdayOf {
            if (week != -1 && (week < 1 || week > 4)) {
                throw new InvalidValueException(
                        "invalid week of a month: " + week + "; accepted: 1 to 4, or -1 for the last");
            }
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * A day that is published for each year. A year for which none is listed is not known.
     *
     * @param per  which years, not null
     * @param days  the day for each, by the calendar year in which it starts, unmodifiable, not null
     */
    record Dates(YearKind per, Map<Integer, LocalDate> days) implements DeadlineRule {

        /** Copies the days. */
        public Dates {
            days = Collections.unmodifiableMap(new TreeMap<>(days));
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * The last day of a half term or term.
     *
     * @param span  which, not null
     * @param number  which one, from 1
     * @param first  which is number 1, not null
     */
    record EndOf(TermSpan span, int number, FirstCounted first) implements DeadlineRule {

        /**
         * Checks the number.
         *
         * @throws InvalidValueException if it is out of bounds
         */
        public EndOf {
            RuleBounds.amount(number, 1);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * The first day of a half term or term that begins after the event.
     *
     * @param span  which, not null
     * @param number  which one, from 1
     */
    record StartOf(TermSpan span, int number) implements DeadlineRule {

        /**
         * Checks the number.
         *
         * @throws InvalidValueException if it is out of bounds
         */
        public StartOf {
            RuleBounds.amount(number, 1);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * The earliest of several days.
     *
     * @param rules  how each follows, at least two, unmodifiable, not null
     */
    record EarlierOf(List<DeadlineRule> rules) implements DeadlineRule {

        /**
         * Copies the rules.
         *
         * @throws InvalidValueException if there are fewer than two
         */
        public EarlierOf {
            rules = RuleBounds.several(rules);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * The latest of several days.
     *
     * @param rules  how each follows, at least two, unmodifiable, not null
     */
    record LaterOf(List<DeadlineRule> rules) implements DeadlineRule {

        /**
         * Copies the rules.
         *
         * @throws InvalidValueException if there are fewer than two
         */
        public LaterOf {
            rules = RuleBounds.several(rules);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * Several rules, each counting from the day that the one before it gave.
     *
     * @param rules  the rules, at least two, unmodifiable, not null
     */
    record Then(List<DeadlineRule> rules) implements DeadlineRule {

        /**
         * Copies the rules.
         *
         * @throws InvalidValueException if there are fewer than two
         */
        public Then {
            rules = RuleBounds.several(rules);
        }

        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * A day that is moved to one of a kind if it is not one.
     *
     * @param rule  how the day follows, not null
     * @param kind  the kind of day, not null
     * @param direction  which way it is moved, not null
     */
    record Roll(DeadlineRule rule, DayKind kind, Direction direction) implements DeadlineRule {
        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * A rule that counts from another event than the one that starts the clock.
     *
     * @param event  the other event, not null
     * @param rule  the rule, not null
     * @param optional  true if an earlier or later of several days leaves this one out where the event has not happened
     */
    record From(EventId event, DeadlineRule rule, boolean optional) implements DeadlineRule {
        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }

    /**
     * No number of days: the instrument has words only.
     *
     * @param asked  the words, such as {@code without delay}, not null
     */
    record NoDate(String asked) implements DeadlineRule {
        @Override
        public String toString() {
            return RuleWords.sentence(this);
        }
    }
}
