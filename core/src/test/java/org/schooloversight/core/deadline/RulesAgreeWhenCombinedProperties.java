package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.Direction;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;

/**
 * The library and {@link NaiveRules} give the same day for dates of the year, rules made of others and clocks that stood.
 *
 * <p>{@link RulesAgreeProperties} says how to run the full size.
 */
class RulesAgreeWhenCombinedProperties {

    private static final int CALENDARS = RandomCalendars.HOW_MANY - 1;

    private static void agree(int calendar, int offset, int other, DeadlineRule rule) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate day = calendars.day(offset);
        Map<EventId, LocalDate> others = other < -50 ? Map.of() : Map.of(RandomRules.OTHER, day.plusDays(other));
        RulesAgreeProperties.agree(calendars, rule, new Occasion(day, others, List.of()));
    }

    private static void agreeSuspended(
            int calendar, int offset, List<Integer> stood, boolean stillStands, DeadlineRule rule) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate day = calendars.day(offset);
        List<Suspension> suspensions = RandomRules.suspensions(day, stood, stillStands);
        RulesAgreeProperties.agree(calendars, rule, new Occasion(day, Map.of(), suspensions));
    }

    @Provide
    Arbitrary<DeadlineRule> onDate() {
        return RandomRules.onDate();
    }

    @Provide
    Arbitrary<DeadlineRule> weekdayOf() {
        return RandomRules.weekdayOf();
    }

    @Provide
    Arbitrary<DeadlineRule> dates() {
        return RandomRules.dates();
    }

    @Provide
    Arbitrary<DeadlineRule> leaves() {
        return RandomRules.leaves();
    }

    @Provide
    Arbitrary<DeadlineRule> fromOther() {
        return RandomRules.fromOther();
    }

    @Provide
    Arbitrary<DeadlineRule> within() {
        return RandomRules.within();
    }

    @Provide
    Arbitrary<DayKind> kinds() {
        return RandomRules.kinds();
    }

    @Provide
    Arbitrary<List<DeadlineRule>> several() {
        return RandomRules.leaves().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<DeadlineRule>> arms() {
        return RandomRules.arms().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> stood() {
        return Arbitraries.integers().between(0, 25).list().ofMinSize(2).ofMaxSize(6);
    }

    @Property
    void datesOfTheYear(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll("onDate") DeadlineRule rule) {
        agree(calendar, offset, 0, rule);
    }

    @Property
    void weekdaysOfAMonth(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll("weekdayOf") DeadlineRule rule) {
        agree(calendar, offset, 0, rule);
    }

    @Property
    void datesThatWerePublished(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -1000, max = 3000) int offset,
            @ForAll("dates") DeadlineRule rule) {
        agree(calendar, offset, 0, rule);
    }

    @Property
    void theEarlierOfSeveral(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = -100, max = 100) int other,
            @ForAll("arms") List<DeadlineRule> rules) {
        agree(calendar, offset, other, new DeadlineRule.EarlierOf(rules));
    }

    @Property
    void theLaterOfSeveral(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = -100, max = 100) int other,
            @ForAll("arms") List<DeadlineRule> rules) {
        agree(calendar, offset, other, new DeadlineRule.LaterOf(rules));
    }

    @Property
    void oneRuleAfterAnother(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll("several") List<DeadlineRule> rules) {
        agree(calendar, offset, 0, new DeadlineRule.Then(rules));
    }

    @Example
    void aDayBackFromTwoGenerationsAheadMayBeTheLastThatIsKnown() {
        DeadlineRule decades = new DeadlineRule.Within(
                30, CountingUnit.OfCalendar.YEARS, Counting.BEGINNING_WITH_THE_DAY, NoSuchDay.LAST_OF_MONTH);
        for (DayKind kind : RandomRules.kinds().allValues().orElseThrow().toList()) {
            DeadlineRule before = new DeadlineRule.Before(1, new CountingUnit.OfKind(kind), NoSuchDay.LAST_OF_MONTH);
            for (int calendar = 0; calendar <= CALENDARS; calendar++) {
                agree(calendar, 1700, 0, new DeadlineRule.Then(List.of(decades, decades, before)));
            }
        }
    }

    @Property
    void daysThatAreMoved(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll("leaves") DeadlineRule rule,
            @ForAll("kinds") DayKind kind,
            @ForAll Direction direction) {
        agree(calendar, offset, 0, new DeadlineRule.Roll(rule, kind, direction));
    }

    @Property
    void anotherEvent(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = -100, max = 100) int other,
            @ForAll("fromOther") DeadlineRule rule) {
        agree(calendar, offset, other, rule);
    }

    @Property
    void clocksThatStoodStill(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll("stood") List<Integer> stood,
            @ForAll("within") DeadlineRule rule) {
        agreeSuspended(calendar, offset, stood, false, rule);
    }

    @Property
    void clocksThatStillStand(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll("stood") @Size(min = 2) List<Integer> stood,
            @ForAll("within") DeadlineRule rule) {
        agreeSuspended(calendar, offset, stood, true, rule);
    }
}
