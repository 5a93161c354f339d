package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.core.calendar.Layers.illustrative;
import static org.schooloversight.core.calendar.Layers.layer;
import static org.schooloversight.core.calendar.Layers.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.PassedOver.Because;
import org.schooloversight.core.style.InvalidValueException;

class SchoolCalendarTest {

    private static Optional<Because> why(SchoolCalendar calendar, String day) {
        return calendar.whyNoSession(LocalDate.parse(day)).map(PassedOver::because);
    }

    @Test
    void aYearIsKnownFromItsFirstDayToTheEndOfWhatTheLayerStates() {
        SchoolCalendar calendar = school(illustrative().knownUntil("2027-07-21"));
        assertThat(calendar.knownFrom()).isEqualTo(LocalDate.of(2026, 9, 2)); // Wednesday
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2027, 7, 21)); // Wednesday
        assertThat(calendar).hasToString("Title of illustrative, known from 2026-09-02 to 2027-07-21");
        assertThat(calendar.halfTerms()).hasSize(6);
        assertThat(calendar.layers()).hasSize(1);
        assertThat(calendar.isKnown(LocalDate.of(2026, 9, 2))).isTrue(); // Wednesday
        assertThat(calendar.isKnown(LocalDate.of(2026, 9, 1))).isFalse(); // Tuesday
        assertThat(calendar.isKnown(LocalDate.of(2027, 7, 21))).isTrue(); // Wednesday
        assertThat(calendar.isKnown(LocalDate.of(2027, 7, 22))).isFalse(); // Thursday
    }

    @Test
    void aLayerIsNotBelievedPastTheLastYearForWhichThereAreTerms() {
        SchoolCalendar calendar = school(illustrative().knownUntil("2030-01-01"));
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2027, 8, 31)); // Tuesday
    }

    @Test
    void theLeastThatAnyLayerKnowsIsKnown() {
        SchoolCalendar calendar = school(layer("school").over("illustrative").knownUntil("2027-03-31"), illustrative());
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2027, 3, 31)); // Wednesday
    }

    @Test
    void sessionsAreOnWeekdaysInABlockThatAreNoHolidays() {
        SchoolCalendar calendar =
                school(illustrative().inset("2026-09-02").closed("2026-11-16", "2026-11-17", "flood"));
        assertThat(calendar.hasSession(LocalDate.of(2026, 9, 3))).isTrue(); // Thursday
        assertThat(calendar.hasSession(LocalDate.of(2026, 9, 4))).isTrue(); // Friday
        assertThat(calendar.hasSession(LocalDate.of(2026, 9, 5))).isFalse(); // Saturday
        assertThat(calendar.hasSession(LocalDate.of(2027, 5, 3))).isFalse(); // Monday, a bank holiday in a block
        assertThat(why(calendar, "2026-09-02")).contains(Because.INSET_DAY); // Wednesday
        assertThat(why(calendar, "2026-10-26")).contains(Because.OUTSIDE_TERM); // Monday
        assertThat(why(calendar, "2026-11-15")).isEmpty(); // Sunday, which is not asked here
        assertThat(calendar.whyNoSession(LocalDate.of(2026, 11, 16))) // Monday
                .contains(new PassedOver(LocalDate.of(2026, 11, 16), Because.CLOSURE, "flood"));
        assertThat(why(calendar, "2026-11-17")).contains(Because.CLOSURE); // Tuesday
        assertThat(why(calendar, "2026-11-18")).isEmpty(); // Wednesday
    }

    @Test
    void aNearerLayerStatesItsOwnTermsYearByYear() {
        Layers council = illustrative().block("2027-09-01", "2027-12-17").knownUntil("2028-08-31");
        Layers school = layer("school")
                .over("illustrative")
                .block("2026-09-07", "2026-10-16")
                .knownUntil("2028-08-31");
        SchoolCalendar calendar = school(school, council);
        assertThat(calendar.halfTerms())
                .extracting(TermBlock::firstDay)
                .containsExactly(LocalDate.of(2026, 9, 7), LocalDate.of(2027, 9, 1)); // Monday, Wednesday
        assertThat(why(calendar, "2026-11-02")).contains(Because.OUTSIDE_TERM); // Monday, in a block of the council
    }

    @Test
    void insetDaysOfALayerWhoseTermsAreNotTakenDoNotCount() {
        Layers council = illustrative()
                .inset("2026-09-08", "2027-09-02")
                .block("2027-09-01", "2027-12-17")
                .knownUntil("2028-08-31");
        Layers trust = layer("trust")
                .over("illustrative")
                .inset("2026-09-10")
                .block("2026-09-07", "2027-07-16")
                .knownUntil("2028-08-31");
        Layers school =
                layer("school").over("trust").inset("2026-09-11", "2027-09-03").knownUntil("2028-08-31");
        SchoolCalendar calendar = school(school, trust, council);
        assertThat(why(calendar, "2026-09-08")).isEmpty(); // Tuesday, of the council
        assertThat(why(calendar, "2026-09-10")).contains(Because.INSET_DAY); // Thursday, of the trust
        assertThat(why(calendar, "2026-09-11")).contains(Because.INSET_DAY); // Friday, of the school
        assertThat(why(calendar, "2027-09-02")).contains(Because.INSET_DAY); // Thursday, of the council again
        assertThat(why(calendar, "2027-09-03")).contains(Because.INSET_DAY); // Friday, of the school
    }

    @Test
    void anInsetDayInAugustBelongsToTheTermThatItOpens() {
        Layers early = layer("early").block("2026-08-26", "2026-10-16").inset("2026-08-26", "2026-08-27");
        assertThat(why(school(early), "2026-08-26")).contains(Because.INSET_DAY); // Wednesday
        assertThat(why(school(early), "2026-08-27")).contains(Because.INSET_DAY); // Thursday
        assertThat(why(school(early), "2026-08-28")).isEmpty(); // Friday
        Layers yearBefore = layer("school").over("early").block("2025-09-01", "2026-07-20");
        assertThat(why(school(yearBefore, early), "2026-08-27")).contains(Because.INSET_DAY); // Thursday
    }

    @Test
    void closuresOfAllLayersCount() {
        Layers council = illustrative().closed("2026-11-16", "2026-11-16", "election");
        Layers school = layer("school")
                .over("illustrative")
                .block("2026-09-07", "2027-07-16")
                .closed("2026-11-18", "2026-11-18", "boiler");
        SchoolCalendar calendar = school(school, council);
        assertThat(why(calendar, "2026-11-16")).contains(Because.CLOSURE); // Monday
        assertThat(why(calendar, "2026-11-17")).isEmpty(); // Tuesday
        assertThat(why(calendar, "2026-11-18")).contains(Because.CLOSURE); // Wednesday
    }

    @Test
    void aHolidayIsAnUnbrokenRunAsFarAsItIsKnown() {
        SchoolCalendar calendar = school(illustrative().inset("2026-11-02"));
        SchoolHoliday halfTerm = calendar.holiday(LocalDate.of(2026, 10, 28)).orElseThrow(); // Wednesday
        assertThat(halfTerm).isEqualTo(new SchoolHoliday(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 11, 2)));
        assertThat(halfTerm.days()).isEqualTo(10);
        assertThat(halfTerm.weekdays()).isEqualTo(6);
        assertThat(calendar.holiday(LocalDate.of(2026, 10, 24))).contains(halfTerm); // Saturday
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 2))).contains(halfTerm); // Monday
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 3))).isEmpty(); // Tuesday
        assertThat(calendar.holiday(LocalDate.of(2027, 8, 1))) // Sunday
                .contains(new SchoolHoliday(LocalDate.of(2027, 7, 22), LocalDate.of(2027, 8, 31)));
        assertThat(calendar.holiday(LocalDate.of(2027, 9, 1))).isEmpty(); // Wednesday
        assertThat(calendar.holiday(LocalDate.of(2026, 9, 1))).isEmpty(); // Tuesday
    }

    @Test
    void layersThatDoNotHangTogetherAreRefused() {
        assertThatThrownBy(() -> school(layer("a").over("b"), layer("b").over("a")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("term calendar 'a' extends itself by way of others;"
                        + " accepted: layers that end at one that extends none");
        assertThatThrownBy(() -> school(layer("a").over("c"), layer("b")))
                .hasMessage("unknown term calendar 'c'; accepted: a or b");
        assertThatThrownBy(() -> school(layer("a"), layer("a")))
                .hasMessage("two term calendars have the id 'a'; accepted: each id once");
        assertThatThrownBy(() -> school(layer("a")))
                .hasMessage("term calendar 'a' has no terms, nor has a layer that it extends;"
                        + " accepted: one block of teaching or more");
    }

    @Test
    void aYearWithoutTermsBetweenOthersIsRefused() {
        assertThatThrownBy(() -> school(illustrative().block("2028-09-01", "2028-10-20")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("there are terms in 2026-27 and in 2028-29, and none between;"
                        + " accepted: terms of every year from the first to the last");
    }

    @Test
    void blocksOfTwoLayersThatOverlapAreRefused() {
        Layers early = layer("school").over("illustrative").block("2027-07-20", "2027-10-22");
        assertThatThrownBy(() -> school(early, illustrative()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("blocks of teaching overlap: Block 6 (2027-06-07 to 2027-07-21) and Block 1");
        Layers touching = layer("school").over("illustrative").block("2027-07-21", "2027-10-22");
        assertThatThrownBy(() -> school(touching, illustrative())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void blocksAndClosuresRunForwards() {
        assertThatThrownBy(() -> layer("a").block("2026-09-02", "2026-09-01"))
                .hasMessage("invalid block of teaching: it starts on 2026-09-02 and ends on 2026-09-01;"
                        + " accepted: days in order");
        assertThatThrownBy(() -> layer("a").closed("2026-09-02", "2026-09-01", "snow"))
                .hasMessage("invalid closure: it starts on 2026-09-02 and ends on 2026-09-01; accepted: days in order");
        assertThat(layer("a").block("2026-09-02", "2026-09-02").make())
                .hasToString("Title of a (known until 2027-08-31)");
    }

    @Test
    void otherBankHolidaysMakeAnotherCalendar() {
        BankHolidays fewer = new BankHolidays(
                LocalDate.of(2026, 1, 1), // Thursday
                LocalDate.of(2026, 12, 31), // Thursday
                Map.of(LocalDate.of(2026, 9, 7), "made up"), // Monday
                LocalDate.of(2026, 12, 31), // Thursday
                Map.of());
        SchoolCalendar calendar = school(illustrative()).with(fewer);
        assertThat(calendar.knownUntil()).isEqualTo(LocalDate.of(2026, 12, 31)); // Thursday
        assertThat(calendar.hasSession(LocalDate.of(2026, 9, 7))).isFalse(); // Monday
        assertThat(calendar.halfTerms()).isEqualTo(school(illustrative()).halfTerms());
        assertThat(List.copyOf(calendar.layers()))
                .isEqualTo(school(illustrative()).layers());
    }
}
