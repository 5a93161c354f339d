package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.core.calendar.Layers.days;
import static org.schooloversight.core.calendar.Layers.illustrative;
import static org.schooloversight.core.calendar.Layers.layer;
import static org.schooloversight.core.calendar.Layers.schoolDays;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.PassedOver.Because;
import org.schooloversight.core.style.InvalidValueException;

class CountedDaysTest {

    private static final CountedDays SCHOOL = schoolDays(illustrative());
    private static final CountedDays WORKING = days("working-day");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DaySpan on(String text) {
        return DaySpan.on(day(text));
    }

    @Test
    void theNextAndTheLast() {
        assertThat(SCHOOL.next(day("2026-10-23"))).isEqualTo(on("2026-11-02")); // Friday to Monday
        assertThat(SCHOOL.previous(day("2026-11-02"))).isEqualTo(on("2026-10-23")); // Monday to Friday
        assertThat(WORKING.next(day("2026-12-24"))).isEqualTo(on("2026-12-29")); // Thursday to Tuesday
        assertThat(WORKING.previous(day("2026-12-29"))).isEqualTo(on("2026-12-24")); // Tuesday to Thursday
    }

    @Test
    void theDayItselfCountsOnlyWhereTheCountBeginsWithIt() {
        LocalDate monday = day("2026-09-07");
        assertThat(SCHOOL.nthAfter(monday, 1)).isEqualTo(on("2026-09-08"));
        assertThat(SCHOOL.nthFrom(monday, 1)).isEqualTo(on("2026-09-07"));
        assertThat(SCHOOL.nthBefore(monday, 1)).isEqualTo(on("2026-09-04"));
        assertThat(SCHOOL.nthUpTo(monday, 1)).isEqualTo(on("2026-09-07"));
        assertThat(SCHOOL.nthFrom(day("2026-09-05"), 2)).isEqualTo(on("2026-09-08")); // from a Saturday
    }

    @Test
    void noughtDaysAreTheDayItselfWhateverItIs() {
        assertThat(SCHOOL.nthAfter(day("2026-12-25"), 0)).isEqualTo(on("2026-12-25")); // Friday
        assertThat(SCHOOL.nthBefore(day("2026-12-25"), 0)).isEqualTo(on("2026-12-25")); // Friday
        assertThat(SCHOOL.nthAfter(day("2060-01-01"), 0)).isEqualTo(on("2060-01-01")); // Thursday
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> SCHOOL.nthAfter(day("2026-09-07"), -1)) // Monday
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid number of days to count: -1; accepted: 1 or more, and the other direction");
        assertThatThrownBy(() -> SCHOOL.nthBefore(day("2026-09-07"), -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SCHOOL.nthFrom(day("2026-09-07"), 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SCHOOL.nthUpTo(day("2026-09-07"), 0)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void pastWhatIsKnownThereIsAnEarliestDayOnly() {
        assertThat(SCHOOL.nthAfter(day("2027-07-20"), 1)).isEqualTo(on("2027-07-21")); // Tuesday to Wednesday
        assertThat(SCHOOL.nthAfter(day("2027-07-20"), 2)) // Tuesday
                .isEqualTo(DaySpan.notBefore(day("2027-09-01")));
        assertThat(SCHOOL.nthAfter(day("2027-09-03"), 2)) // Friday
                .isEqualTo(DaySpan.notBefore(day("2027-09-07")));
    }

    @Test
    void beforeWhatIsKnownThereIsALatestDayOnly() {
        assertThat(SCHOOL.nthBefore(day("2026-09-03"), 1)).isEqualTo(on("2026-09-02")); // Thursday to Wednesday
        assertThat(SCHOOL.nthBefore(day("2026-09-03"), 2)).isEqualTo(DaySpan.notAfter(day("2026-09-01"))); // Thursday
        assertThat(SCHOOL.nthBefore(day("2026-08-31"), 2)).isEqualTo(DaySpan.notAfter(day("2026-08-27"))); // Monday
    }

    @Test
    void aCountIntoWhatIsKnownHasBothBounds() {
        assertThat(SCHOOL.nthAfter(day("2026-08-28"), 3)) // Friday
                .isEqualTo(DaySpan.ofClosed(day("2026-09-02"), day("2026-09-04")));
        assertThat(SCHOOL.nthBefore(day("2027-09-03"), 3)) // Friday
                .isEqualTo(DaySpan.ofClosed(day("2027-07-19"), day("2027-07-21")));
        assertThat(SCHOOL.nthAfter(day("2026-08-28"), 500).latest()).isEmpty(); // Friday
        assertThat(SCHOOL.nthBefore(day("2027-09-03"), 500).earliest()).isEmpty(); // Friday
    }

    @Test
    void farFromWhatIsKnownWeekendsStillDoNotCount() {
        CountedDays unknown = days("school-day");
        assertThat(unknown.knownUntil()).isBefore(unknown.knownFrom());
        assertThat(unknown.nthAfter(day("2026-09-04"), 1)).isEqualTo(DaySpan.notBefore(day("2026-09-07"))); // Friday
        assertThat(unknown.nthBefore(day("2026-09-07"), 1)).isEqualTo(DaySpan.notAfter(day("2026-09-04"))); // Monday
        assertThat(unknown.nthAfter(day("2026-12-24"), 1)).isEqualTo(DaySpan.notBefore(day("2026-12-28"))); // Thursday
        assertThat(unknown.count(day("2026-12-21"), day("2026-12-27"))).isEqualTo(new DayCount(0, 4)); // a week
        assertThat(WORKING.nthAfter(day("2040-03-02"), 6)).isEqualTo(DaySpan.notBefore(day("2040-03-12"))); // Friday
        assertThat(WORKING.nthBefore(day("1990-03-05"), 6)).isEqualTo(DaySpan.notAfter(day("1990-02-23"))); // Monday
    }

    @Test
    void aCalendarForYearsWithoutKnownBankHolidaysKnowsNoSchoolDay() {
        CountedDays old =
                schoolDays(layer("old").block("2008-09-01", "2009-07-17").knownUntil("2009-08-31"));
        assertThat(old.isOne(day("2008-10-01"))).isEmpty(); // Wednesday
        assertThat(old.isOne(day("2008-10-04"))).contains(false); // Saturday
        assertThat(old.nthAfter(day("2008-10-01"), 1)).isEqualTo(DaySpan.notBefore(day("2008-10-02"))); // Wednesday
        CountedDays ahead =
                schoolDays(layer("ahead").block("2033-09-01", "2034-07-21").knownUntil("2034-08-31"));
        assertThat(ahead.nthBefore(day("2033-10-03"), 1)).isEqualTo(DaySpan.notAfter(day("2033-09-30"))); // Monday
    }

    @Test
    void whetherADayIsOne() {
        assertThat(SCHOOL.isOne(day("2026-09-02"))).contains(true); // Wednesday
        assertThat(SCHOOL.isOne(day("2026-09-01"))).isEmpty(); // Tuesday
        assertThat(SCHOOL.isOne(day("2026-08-30"))).contains(false); // Sunday
        assertThat(SCHOOL.isOne(day("2026-10-28"))).contains(false); // Wednesday
        assertThat(SCHOOL.isOne(day("2027-09-01"))).isEmpty(); // Wednesday
        assertThat(SCHOOL.isOne(day("2030-12-25"))).contains(false); // Wednesday
        assertThat(WORKING.isOne(day("2028-04-14"))).contains(false); // Friday, Good Friday of a year not published
        assertThat(WORKING.isOne(day("2028-04-17"))).isEmpty(); // Monday
    }

    @Test
    void countingTheDaysOfASpan() {
        assertThat(SCHOOL.count(day("2026-09-02"), day("2026-09-08"))).isEqualTo(new DayCount(5, 5)); // Wednesday on
        assertThat(SCHOOL.count(day("2026-09-08"), day("2026-09-07"))).isEqualTo(new DayCount(0, 0)); // backwards
        assertThat(SCHOOL.count(day("2026-09-08"), day("2026-09-08"))).isEqualTo(new DayCount(1, 1)); // Tuesday
        assertThat(SCHOOL.count(day("2026-08-31"), day("2026-09-02"))).isEqualTo(new DayCount(1, 3)); // Monday on
        assertThat(SCHOOL.count(day("2027-07-21"), day("2027-09-03"))).isEqualTo(new DayCount(1, 4)); // Wednesday on
        assertThat(SCHOOL.count(day("2027-09-01"), day("2027-09-30"))).hasToString("between 0 and 22"); // Wednesday on
        assertThat(new DayCount(2, 2)).hasToString("2");
        assertThat(new DayCount(2, 3).isCertain()).isFalse();
    }

    @Test
    void daysPassedOverSayWhy() {
        assertThat(SCHOOL.passedOver(day("2026-12-24"), day("2026-12-28"))) // Thursday to Monday
                .extracting(PassedOver::because)
                .containsExactly(
                        Because.OUTSIDE_TERM,
                        Because.CHRISTMAS_DAY,
                        Because.WEEKEND,
                        Because.WEEKEND,
                        Because.BANK_HOLIDAY);
        assertThat(WORKING.passedOver(day("2027-03-26"), day("2027-03-29"))) // Friday to Monday
                .extracting(PassedOver::toString)
                .containsExactly(
                        "2027-03-26 (Good Friday)",
                        "2027-03-27 (weekend)",
                        "2027-03-28 (weekend)",
                        "2027-03-29 (Easter Monday)");
        assertThat(days("working-day-tribunal-send").passedOver(day("2026-08-03"), day("2026-08-03"))) // Monday
                .containsExactly(new PassedOver(day("2026-08-03"), Because.NOT_COUNTED, "1 August to 31 August"));
        assertThat(SCHOOL.passedOver(day("2027-09-01"), day("2027-09-03"))).isEmpty(); // not known
    }

    @Test
    void aSchoolHolidayOfMoreThanAWeekDropsOut() {
        CountedDays inspection =
                days("working-day-school-inspection", illustrative().inset("2026-11-02"));
        assertThat(inspection.isOne(day("2026-10-28"))).contains(false); // Wednesday, of six weekdays
        assertThat(inspection.isOne(day("2027-02-17"))).contains(true); // Wednesday, of five
        assertThat(inspection.passedOver(day("2026-10-26"), day("2026-10-26"))) // Monday
                .containsExactly(new PassedOver(
                        day("2026-10-26"), Because.LONG_HOLIDAY, "school holiday from 2026-10-24 to 2026-11-02"));
        CountedDays byDays = days("working-day-school-inspection-calendar-week", illustrative());
        assertThat(byDays.isOne(day("2027-02-17"))).contains(false); // Wednesday, of nine days
    }

    @Test
    void aHolidayThatIsCutOffAndNotYetLongIsNotKnown() {
        CountedDays cut = days("working-day-school-inspection", illustrative().knownUntil("2027-02-17"));
        assertThat(cut.knownUntil()).isEqualTo(day("2027-02-12")); // Friday
        assertThat(cut.isOne(day("2027-02-15"))).isEmpty(); // Monday
        CountedDays longEnough =
                days("working-day-school-inspection", illustrative().knownUntil("2027-07-30"));
        assertThat(longEnough.isOne(day("2027-07-26"))).contains(false); // Monday
        CountedDays late = days("working-day-school-inspection", illustrative().inset("2026-09-02", "2026-09-03"));
        assertThat(late.knownFrom()).isEqualTo(day("2026-09-04")); // Friday
        assertThat(late.isOne(day("2026-09-03"))).isEmpty(); // Thursday
    }

    @Test
    void itSaysWhatItCountsAndHowFarItKnows() {
        assertThat(SCHOOL).hasToString("school days, known from 2026-09-02 to 2027-08-31");
        assertThat(SCHOOL.kind()).hasToString("school-day");
        CountedDays weekdays = days("weekday");
        assertThat(weekdays.knownFrom()).isEqualTo(day("1950-01-01")); // Sunday
        assertThat(weekdays.knownUntil()).isEqualTo(day("2149-12-31")); // Wednesday
        assertThat(weekdays.nthAfter(day("2026-12-24"), 1)).isEqualTo(on("2026-12-25")); // Thursday to Friday
    }
}
