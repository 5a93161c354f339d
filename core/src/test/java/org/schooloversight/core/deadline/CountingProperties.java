package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DayCount;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;

/** What holds of every count, whatever the calendar. */
class CountingProperties {

    private static final int CALENDARS = RandomCalendars.HOW_MANY - 1;

    @Provide
    Arbitrary<DayKind> kinds() {
        return RandomRules.kinds();
    }

    @Provide
    Arbitrary<DeadlineRule> forward() {
        return RandomRules.within();
    }

    @Provide
    Arbitrary<CountingUnit> unitsThatAdd() {
        return Arbitraries.oneOf(
                Arbitraries.of(OfCalendar.DAYS, OfCalendar.WEEKS).map(unit -> (CountingUnit) unit),
                RandomRules.kinds().map(OfKind::new));
    }

    private static DeadlineRule within(int amount, CountingUnit unit) {
        return new DeadlineRule.Within(amount, unit, Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH);
    }

    @Property
    void oneAmountThenAnotherIsTheirSum(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = 1, max = 100) int first,
            @ForAll @IntRange(min = 1, max = 100) int second,
            @ForAll("unitsThatAdd") CountingUnit unit) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate day = calendars.day(offset);
        DaySpan inTwo = new DeadlineRule.Then(List.of(within(first, unit), within(second, unit)))
                .resolve(calendars.calendars())
                .day(day);
        DaySpan atOnce =
                within(first + second, unit).resolve(calendars.calendars()).day(day);
        assertThat(inTwo).isEqualTo(atOnce);
    }

    @Property
    void aForwardCountNeverEndsBeforeItsEvent(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll("forward") DeadlineRule rule) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate day = calendars.day(offset);
        DaySpan found = rule.resolve(calendars.calendars()).day(day);
        if (((DeadlineRule.Within) rule).noSuchDay() == NoSuchDay.LAST_OF_MONTH) {
            assertThat(found.isOnOrAfter(day)).isTrue();
        }
        assertThat(found.isBefore(day)).isFalse();
    }

    @Property
    void aLaterEventNeverEndsEarlier(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(max = 60) int later,
            @ForAll("forward") DeadlineRule rule) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        ResolvedRule resolved = rule.resolve(calendars.calendars());
        DaySpan one = resolved.day(calendars.day(offset));
        DaySpan other = resolved.day(calendars.day(offset + later));
        if (one.earliest().isPresent() && other.earliest().isPresent()) {
            assertThat(other.earliest().orElseThrow())
                    .isAfterOrEqualTo(one.earliest().orElseThrow());
        }
        if (one.latest().isPresent() && other.latest().isPresent()) {
            assertThat(other.latest().orElseThrow())
                    .isAfterOrEqualTo(one.latest().orElseThrow());
        }
    }

    @Property
    void countingBackUndoesCountingForwards(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = 1, max = 200) int number,
            @ForAll("kinds") DayKind kind) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        CountedDays days = calendars.calendars().days(kind.id());
        LocalDate start = calendars.day(offset);
        if (days.isOne(start).equals(Optional.of(true))) {
            days.nthAfter(start, number)
                    .day()
                    .ifPresent(end -> assertThat(days.nthBefore(end, number)).isEqualTo(DaySpan.on(start)));
            days.nthBefore(start, number)
                    .day()
                    .ifPresent(end -> assertThat(days.nthAfter(end, number)).isEqualTo(DaySpan.on(start)));
        } else {
            days.nthFrom(start, number)
                    .day()
                    .ifPresent(end -> assertThat(days.nthUpTo(end, number)).isEqualTo(days.next(start)));
        }
    }

    @Property
    void aCountAgreesWithLookingAtEachDay(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -900, max = 1800) int offset,
            @ForAll @IntRange(min = -2, max = 300) int length,
            @ForAll("kinds") DayKind kind) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        CountedDays days = calendars.calendars().days(kind.id());
        LocalDate first = calendars.day(offset);
        int certain = 0;
        int possible = 0;
        for (LocalDate day = first; !day.isAfter(first.plusDays(length)); day = day.plusDays(1)) {
            NaiveDays.State state = calendars.naive().days().state(kind, day);
            assertThat(days.isOne(day))
                    .isEqualTo(
                            state == NaiveDays.State.UNKNOWN
                                    ? Optional.empty()
                                    : Optional.of(state == NaiveDays.State.COUNTS));
            certain += state == NaiveDays.State.COUNTS ? 1 : 0;
            possible += state == NaiveDays.State.EXCLUDED ? 0 : 1;
        }
        assertThat(days.count(first, first.plusDays(length))).isEqualTo(new DayCount(certain, possible));
    }

    @Property
    void theReasonsAreThoseOfTheText(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -900, max = 1800) int offset,
            @ForAll("kinds") DayKind kind) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate first = calendars.day(offset);
        assertThat(calendars.calendars().days(kind.id()).passedOver(first, first.plusDays(30)))
                .allSatisfy(passed -> assertThat(calendars.naive().days().because(kind, passed.on()))
                        .contains(passed.because()));
    }

    @Property
    void theDaysPassedOverAndTheDaysCountedMakeUpTheTrace(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = 1, max = 150) int amount,
            @ForAll Counting counting,
            @ForAll("kinds") DayKind kind) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        LocalDate day = calendars.day(offset);
        DeadlineRule rule = new DeadlineRule.Within(amount, new OfKind(kind), counting, NoSuchDay.LAST_OF_MONTH);
        Deadline deadline = rule.resolve(calendars.calendars()).explain(provision(rule), Occasion.on(day));
        assertThat(deadline.day()).isEqualTo(rule.resolve(calendars.calendars()).day(day));
        assertThat(deadline.doubts().isEmpty()).isEqualTo(deadline.day().isCertain());
        TraceStep step = deadline.steps().get(0);
        LocalDate replayed = counting == Counting.AFTER_THE_DAY ? day : day.minusDays(1);
        List<LocalDate> passed =
                step.passedOver().stream().map(each -> each.on()).toList();
        for (int left = amount; left > 0; ) {
            replayed = replayed.plusDays(1);
            left -= passed.contains(replayed) ? 0 : 1;
        }
        if (deadline.day().isCertain()) {
            assertThat(deadline.day()).isEqualTo(DaySpan.on(replayed));
            LocalDate end = replayed;
            assertThat(passed).isSorted().doesNotHaveDuplicates().allMatch(each -> each.isBefore(end));
        }
    }

    static Provision provision(DeadlineRule rule) {
        Instrument instrument = new Instrument(InstrumentId.of("made-up"), "Made-up Act", Authority.ACT);
        return new Provision(
                rule, Bound.AT_LATEST, List.of(new Citation(instrument, "section 1")), Check.unchecked("made up"));
    }
}
