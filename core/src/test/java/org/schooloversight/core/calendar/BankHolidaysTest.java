package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.style.InvalidValueException;

class BankHolidaysTest {

    private static final BankHolidays BUNDLED = Layers.BANK_HOLIDAYS;

    private static BankHolidays one(String day, String knownFrom, String knownUntil) {
        return new BankHolidays(
                LocalDate.parse(knownFrom),
                LocalDate.parse(knownUntil),
                Map.of(LocalDate.parse(day), "made up"),
                LocalDate.parse(knownUntil),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-06-05", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02",
                "2022-06-03", "2022-09-19", "2022-12-27", "2023-01-02", "2023-05-08", "2026-12-28", "2027-12-27",
                "2027-12-28"
            })
    void daysThatWereMovedOrProclaimed(LocalDate day) {
        assertThat(BUNDLED.title(day)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2021-12-25", "2026-12-26", "2022-01-01"})
    void daysThatWouldHaveBeenOne(LocalDate day) {
        assertThat(BUNDLED.title(day)).isEmpty();
    }

    @Test
    void theyAllFallFromMondayToFridayAndEightOrMoreAYear() {
        assertThat(BUNDLED.titles().keySet())
                .noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        assertThat(BUNDLED.titles().keySet().stream()
                        .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting())))
                .hasSize(16)
                .allSatisfy((year, number) ->
                        assertThat(number).isEqualTo(year == 2012 || year == 2023 ? 9L : year == 2022 ? 10L : 8L));
    }

    /** A region that Jollyday does not know would give the holidays of the whole country and no error. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028,
                2029, 2030, 2031, 2032, 2033
            })
    void anotherLibraryHasTheSame(int year) {
        assertThat(HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                        .getHolidays(Year.of(year), "eng"))
                .extracting(Holiday::getDate)
                .containsExactlyInAnyOrderElementsOf(BUNDLED.asProjected().titles().keySet().stream()
                        .filter(day -> day.getYear() == year)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2026-01-01, 2026-12-31, bank holiday on 2025-12-31 lies outside its period",
        "2027-01-01, 2026-01-01, 2026-12-31, bank holiday on 2027-01-01 lies outside its period",
        "2026-01-01, 2026-01-01, 2027-12-31, there is no bank holiday in 2027",
        "2027-01-01, 2026-01-01, 2027-12-31, there is no bank holiday in 2026"
    })
    void daysLieInTheirPeriodAndEveryYearHasOne(String day, String from, String until, String message) {
        assertThatThrownBy(() -> one(day, from, until))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theFirstAndTheLastDayOfThePeriodCount() {
        assertThat(one("2026-01-01", "2026-01-01", "2026-12-31").title(LocalDate.of(2026, 1, 1))) // Thursday
                .contains("made up");
        assertThat(one("2026-12-31", "2026-01-01", "2026-12-31"))
                .hasToString("1 bank holidays, known from 2026-01-01 to 2026-12-31");
        Map<LocalDate, String> known = Map.of(LocalDate.of(2026, 1, 1), "known"); // Thursday
        Map<LocalDate, String> projected = Map.of(LocalDate.of(2026, 12, 31), "projected"); // Thursday
        assertThatThrownBy(() -> new BankHolidays(
                        LocalDate.of(2026, 1, 1), // Thursday
                        LocalDate.of(2026, 12, 31), // Thursday
                        known,
                        LocalDate.of(2027, 12, 31), // Friday
                        projected))
                .hasMessageContaining("accepted: from 2027-01-01 to 2027-12-31");
    }

    @Test
    void projectedOnesCountOnlyWhenAskedFor() {
        LocalDate easterMonday = LocalDate.of(2028, 4, 17); // Monday
        assertThat(BUNDLED.title(easterMonday)).isEmpty();
        BankHolidays projected = BUNDLED.asProjected();
        assertThat(projected.title(easterMonday)).contains("Easter Monday");
        assertThat(projected.title(LocalDate.of(2026, 1, 1))).isPresent(); // Thursday
        assertThat(projected.knownUntil()).isEqualTo(LocalDate.of(2033, 12, 31)); // Saturday
        assertThat(projected.projected()).isEmpty();
    }

    @Test
    void projectedCalendars() {
        Calendars calendars = Calendars.of(DayKindTables.bundled(), BUNDLED)
                .at(Layers.school(
                        Layers.layer("ahead").block("2027-09-01", "2028-07-21").knownUntil("2028-08-31")));
        DayKindId schoolDay = DayKindId.of("school-day");
        LocalDate easterMonday = LocalDate.of(2028, 4, 17); // Monday
        assertThat(calendars.days(schoolDay).isOne(easterMonday)).isEmpty();
        assertThat(calendars.asProjected().days(schoolDay).isOne(easterMonday)).contains(false);
        assertThat(calendars.asProjected().days(schoolDay).isOne(easterMonday.plusDays(1)))
                .contains(true);
        assertThat(calendars.asProjected().school()).isPresent();
        assertThat(calendars.bankHolidays()).isEqualTo(BUNDLED);
        Calendars without = Calendars.of(DayKindTables.bundled(), BUNDLED);
        assertThat(without.asProjected().school()).isEmpty();
        assertThat(without.asProjected().days(DayKindId.of("working-day")).isOne(easterMonday))
                .contains(false);
        assertThat(without).hasToString("132 bank holidays, known from 2012-01-01 to 2027-12-31");
        assertThat(calendars)
                .hasToString("132 bank holidays, known from 2012-01-01 to 2027-12-31;"
                        + " Title of ahead, known from 2027-09-01 to 2027-12-31");
        assertThatThrownBy(() -> without.days(DayKindId.of("holy-day")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("unknown kind of day 'holy-day'; accepted: day-outside-tribunal-periods, ");
    }
}
