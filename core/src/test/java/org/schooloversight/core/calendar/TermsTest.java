package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.core.calendar.FirstCounted.NEXT_FULL;
import static org.schooloversight.core.calendar.FirstCounted.OF_EVENT;
import static org.schooloversight.core.calendar.Layers.illustrative;
import static org.schooloversight.core.calendar.Layers.layer;
import static org.schooloversight.core.calendar.Layers.school;
import static org.schooloversight.core.calendar.TermSpan.HALF_TERM;
import static org.schooloversight.core.calendar.TermSpan.TERM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;

class TermsTest {

    private static final SchoolCalendar THREE = school(illustrative().system(TermSystem.THREE));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DaySpan on(String text) {
        return DaySpan.on(day(text));
    }

    @Test
    void threeTermsAreMadeOfTwoHalvesEach() {
        assertThat(THREE.terms())
                .extracting(TermBlock::toString)
                .containsExactly(
                        "Block 1 and Block 2 (2026-09-02 to 2026-12-18)",
                        "Block 3 and Block 4 (2027-01-04 to 2027-03-25)",
                        "Block 5 and Block 6 (2027-04-12 to 2027-07-21)");
        assertThat(THREE.tellsTerms()).isTrue();
    }

    @Test
    void sixTermsAreTheBlocks() {
        SchoolCalendar six = school(illustrative().system(TermSystem.SIX));
        assertThat(six.terms()).isEqualTo(six.halfTerms()).hasSize(6);
    }

    @Test
    void theNearestLayerSaysHowBlocksMakeTerms() {
        SchoolCalendar six = school(
                layer("school").over("illustrative").system(TermSystem.SIX),
                illustrative().system(TermSystem.THREE));
        assertThat(six.terms()).hasSize(6);
    }

    @Test
    void withoutASystemTermsAreNotTold() {
        SchoolCalendar none = school(illustrative());
        assertThat(none.tellsTerms()).isFalse();
        assertThat(none.terms()).isEmpty();
        LocalDate day = day("2026-10-01"); // Thursday
        assertThat(none.containing(TERM, day)).isEmpty();
        assertThat(none.containing(HALF_TERM, day)).isPresent();
        assertThat(none.endOf(TERM, 1, OF_EVENT, day)).isEqualTo(DaySpan.notBefore(day));
        assertThat(none.endOf(TERM, 1, NEXT_FULL, day)).isEqualTo(DaySpan.notBefore(day.plusDays(1)));
        assertThat(none.startOf(TERM, 1, day)).isEqualTo(DaySpan.notBefore(day.plusDays(1)));
    }

    @Test
    void aDayLiesInAHalfTermOrAHolidayWithinATerm() {
        assertThat(THREE.containing(HALF_TERM, day("2026-10-28"))).isEmpty(); // Wednesday
        assertThat(THREE.containing(TERM, day("2026-10-28")))
                .contains(THREE.terms().get(0)); // Wednesday
        assertThat(THREE.containing(TERM, day("2026-12-19"))).isEmpty(); // Saturday
        assertThat(THREE.containing(HALF_TERM, day("2026-09-01"))).isEmpty(); // Tuesday
        assertThat(THREE.containing(HALF_TERM, day("2027-07-21")))
                .contains(THREE.halfTerms().get(5)); // Wednesday
    }

    @Test
    void theEndOfTheHalfTermOfTheDayOrOfTheNext() {
        assertThat(THREE.endOf(HALF_TERM, 1, OF_EVENT, day("2026-10-23"))).isEqualTo(on("2026-10-23")); // Friday
        assertThat(THREE.endOf(HALF_TERM, 1, OF_EVENT, day("2026-10-24"))).isEqualTo(on("2026-12-18")); // Saturday
        assertThat(THREE.endOf(HALF_TERM, 2, OF_EVENT, day("2026-10-23"))).isEqualTo(on("2026-12-18")); // Friday
        assertThat(THREE.endOf(HALF_TERM, 1, NEXT_FULL, day("2026-09-02"))).isEqualTo(on("2026-12-18")); // Wednesday
        assertThat(THREE.endOf(TERM, 1, OF_EVENT, day("2026-10-28"))).isEqualTo(on("2026-12-18")); // Wednesday
        assertThat(THREE.endOf(TERM, 2, OF_EVENT, day("2026-10-28"))).isEqualTo(on("2027-03-25")); // Wednesday
        assertThat(THREE.endOf(TERM, 1, NEXT_FULL, day("2026-12-25"))).isEqualTo(on("2027-03-25")); // Friday
    }

    @Test
    void theStartOfTheNextHalfTerm() {
        assertThat(THREE.startOf(HALF_TERM, 1, day("2026-11-01"))).isEqualTo(on("2026-11-02")); // Sunday
        assertThat(THREE.startOf(HALF_TERM, 1, day("2026-11-02"))).isEqualTo(on("2027-01-04")); // Monday
        assertThat(THREE.startOf(TERM, 2, day("2026-09-02"))).isEqualTo(on("2027-04-12")); // Wednesday
    }

    @Test
    void whatComesAfterAllThatIsKnownHasNoLatestDay() {
        LocalDate june = day("2027-06-10"); // Thursday
        DaySpan afterwards = DaySpan.notBefore(day("2027-09-01"));
        assertThat(THREE.endOf(HALF_TERM, 2, OF_EVENT, june)).isEqualTo(afterwards);
        assertThat(THREE.endOf(HALF_TERM, 1, NEXT_FULL, june)).isEqualTo(afterwards);
        assertThat(THREE.startOf(HALF_TERM, 1, june)).isEqualTo(afterwards);
        LocalDate later = day("2028-01-10"); // Monday
        assertThat(THREE.endOf(HALF_TERM, 1, OF_EVENT, later)).isEqualTo(DaySpan.notBefore(later));
        assertThat(THREE.endOf(HALF_TERM, 1, NEXT_FULL, later)).isEqualTo(DaySpan.notBefore(later.plusDays(1)));
        assertThat(THREE.startOf(HALF_TERM, 1, later)).isEqualTo(DaySpan.notBefore(later.plusDays(1)));
    }

    @Test
    void whatComesBeforeAllThatIsKnownHasBothBounds() {
        LocalDate may = day("2026-05-11"); // Monday
        assertThat(THREE.endOf(HALF_TERM, 2, OF_EVENT, may)).isEqualTo(DaySpan.ofClosed(may, day("2026-12-18")));
        assertThat(THREE.endOf(HALF_TERM, 1, NEXT_FULL, may))
                .isEqualTo(DaySpan.ofClosed(may.plusDays(1), day("2026-10-23")));
        assertThat(THREE.startOf(TERM, 1, may)).isEqualTo(DaySpan.ofClosed(may.plusDays(1), day("2026-09-02")));
        assertThat(THREE.startOf(TERM, 4, may)).isEqualTo(DaySpan.notBefore(may.plusDays(1)));
        assertThat(THREE.endOf(TERM, 4, OF_EVENT, may)).isEqualTo(DaySpan.notBefore(may));
    }

    @Test
    void aHalfTermThatEndsAfterWhatIsKnownIsNotKnown() {
        SchoolCalendar cut = school(illustrative().system(TermSystem.THREE).knownUntil("2027-07-01"));
        LocalDate june = day("2027-06-10"); // Thursday
        assertThat(cut.endOf(HALF_TERM, 1, OF_EVENT, june)).isEqualTo(DaySpan.notBefore(day("2027-07-02")));
        assertThat(cut.startOf(HALF_TERM, 1, day("2027-06-01"))).isEqualTo(on("2027-06-07")); // from a Tuesday
        SchoolCalendar toTheDay = school(illustrative().knownUntil("2027-07-21"));
        assertThat(toTheDay.endOf(HALF_TERM, 1, OF_EVENT, june)).isEqualTo(on("2027-07-21"));
    }

    @Test
    void aFirstHalfOfATermHasNoEndYet() {
        SchoolCalendar begun = school(layer("begun")
                .block("2026-09-02", "2026-10-23")
                .system(TermSystem.THREE)
                .knownUntil("2026-10-31"));
        assertThat(begun.terms()).isEmpty();
        assertThat(begun.endOf(TERM, 1, OF_EVENT, day("2026-09-10"))) // Thursday
                .isEqualTo(DaySpan.notBefore(day("2026-11-01")));
        assertThat(begun.startOf(TERM, 1, day("2026-08-01"))) // Saturday
                .isEqualTo(DaySpan.ofClosed(day("2026-08-02"), day("2026-09-02")));
    }

    @Test
    void anOddNumberOfBlocksBeforeAnotherYearIsRefusedWhereThereAreThreeTerms() {
        Layers odd = layer("odd")
                .block("2026-09-02", "2026-10-23")
                .block("2027-09-01", "2027-10-22")
                .system(TermSystem.THREE);
        assertThatThrownBy(() -> school(odd))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("the academic year 2026-27 has an odd number of blocks");
    }

    @Test
    void termsDoNotDependOnBankHolidays() {
        SchoolCalendar old = school(layer("old")
                .block("2010-09-02", "2010-10-22")
                .block("2011-09-02", "2011-10-21")
                .block("2011-10-31", "2011-12-16"));
        assertThat(old.termsKnownFrom()).isEqualTo(day("2010-09-02")); // Thursday
        assertThat(old.knownFrom()).isEqualTo(day("2012-01-01")); // Sunday
        assertThat(old.endOf(HALF_TERM, 1, OF_EVENT, day("2011-11-15"))).isEqualTo(on("2011-12-16")); // Tuesday
        assertThat(old.startOf(HALF_TERM, 1, day("2011-09-15"))).isEqualTo(on("2011-10-31")); // Thursday
        SchoolCalendar ahead =
                school(layer("ahead").block("2027-09-01", "2028-02-11").knownUntil("2028-08-31"));
        assertThat(ahead.knownUntil()).isEqualTo(day("2027-12-31")); // Friday
        assertThat(ahead.termsKnownUntil()).isEqualTo(day("2028-08-31")); // Thursday
        assertThat(ahead.endOf(HALF_TERM, 1, OF_EVENT, day("2027-11-15"))).isEqualTo(on("2028-02-11")); // Monday
    }

    @Test
    void thereIsNoTermNumberNought() {
        assertThatThrownBy(() -> THREE.endOf(TERM, 0, OF_EVENT, day("2026-10-28"))) // Wednesday
                .hasMessage("invalid number of terms: 0; accepted: 1 or more");
        assertThatThrownBy(() -> THREE.startOf(TERM, -1, day("2026-10-28"))) // Wednesday
                .hasMessage("invalid number of terms: -1; accepted: 1 or more");
        assertThat(TERM.words()).isEqualTo("term");
        assertThat(HALF_TERM.words()).isEqualTo("half term");
    }
}
