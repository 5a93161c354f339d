package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.Direction;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.problem.Loaded;

class DeadlineRulesTest {

    private static final DayKind SCHOOL_DAY =
            DayKindTables.bundled().find(DayKindId.of("school-day")).orElseThrow();

    private static final DeadlineRule WEEK =
            new DeadlineRule.Within(1, OfCalendar.WEEKS, Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH);

    private static final String WEEK_JSON = "{\"within\": {\"amount\": 1, \"unit\": \"weeks\"}}";

    private static Loaded<DeadlineRule> read(String json) throws IOException {
        return DataFile.read(
                "rule.json",
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                DeadlineRules.of(DayKindTables.bundled())::read);
    }

    private static DeadlineRule rule(String json) throws IOException {
        return read(json).orElseThrow();
    }

    @Test
    void countsForwardsAndBack() throws IOException {
        assertThat(rule(WEEK_JSON)).isEqualTo(WEEK);
        assertThat(rule("{'within': {'amount': 3, 'unit': 'months', 'counting': 'beginning-with-the-day',"
                        + " 'noSuchDay': 'refuse'}}"))
                .isEqualTo(new DeadlineRule.Within(
                        3, OfCalendar.MONTHS, Counting.BEGINNING_WITH_THE_DAY, NoSuchDay.REFUSE));
        assertThat(rule("{'before': {'amount': 0, 'unit': 'school-day'}}"))
                .isEqualTo(new DeadlineRule.Before(0, new OfKind(SCHOOL_DAY), NoSuchDay.LAST_OF_MONTH));
    }

    @Test
    void daysOfTheYear() throws IOException {
        assertThat(rule("{'onDate': {'day': '02-29', 'yearsOn': -1, 'strictlyBefore': true}}"))
                .isEqualTo(new DeadlineRule.OnDate(MonthDay.of(2, 29), Optional.of(-1), true));
        assertThat(rule("{'onDate': {'day': '09-01'}}"))
                .isEqualTo(new DeadlineRule.OnDate(MonthDay.of(9, 1), Optional.empty(), false));
        assertThat(rule("{'weekdayOf': {'month': 1, 'week': -1, 'day': 'thursday', 'yearsOn': 1}}"))
                .isEqualTo(new DeadlineRule.WeekdayOf(Month.JANUARY, -1, DayOfWeek.THURSDAY, Optional.of(1)));
    }

    @Test
    void publishedDays() throws IOException {
        assertThat(rule("{'dates': {'per': 'financial-year', 'days': {'2024-25': '2024-02-29'}}}"))
                .isEqualTo(new DeadlineRule.Dates(
                        YearKind.FINANCIAL_YEAR, Map.of(2024, LocalDate.of(2024, 2, 29)))); // Thursday
        assertThat(rule("{'dates': {'per': 'calendar-year', 'days': {'2026': '2026-10-31'}}}"))
                .isEqualTo(new DeadlineRule.Dates(
                        YearKind.CALENDAR_YEAR, Map.of(2026, LocalDate.of(2026, 10, 31)))); // Saturday
    }

    @Test
    void terms() throws IOException {
        assertThat(rule("{'endOf': {'span': 'half-term', 'number': 2, 'first': 'next-full'}}"))
                .isEqualTo(new DeadlineRule.EndOf(TermSpan.HALF_TERM, 2, FirstCounted.NEXT_FULL));
        assertThat(rule("{'startOf': {'span': 'term', 'number': 1}}"))
                .isEqualTo(new DeadlineRule.StartOf(TermSpan.TERM, 1));
    }

    @Test
    void rulesMadeOfOthers() throws IOException {
        String two = "[" + WEEK_JSON + ", {'noDate': 'without delay'}]";
        List<DeadlineRule> rules = List.of(WEEK, new DeadlineRule.NoDate("without delay"));
        assertThat(rule("{'earlierOf': " + two + "}")).isEqualTo(new DeadlineRule.EarlierOf(rules));
        assertThat(rule("{'laterOf': " + two + "}")).isEqualTo(new DeadlineRule.LaterOf(rules));
        assertThat(rule("{'then': " + two + "}")).isEqualTo(new DeadlineRule.Then(rules));
        assertThat(rule("{'roll': {'rule': " + WEEK_JSON + ", 'backTo': 'school-day'}}"))
                .isEqualTo(new DeadlineRule.Roll(WEEK, SCHOOL_DAY, Direction.BACK));
        assertThat(rule("{'roll': {'rule': " + WEEK_JSON + ", 'forwardTo': 'school-day'}}"))
                .isEqualTo(new DeadlineRule.Roll(WEEK, SCHOOL_DAY, Direction.FORWARD));
        assertThat(rule("{'from': {'event': 'certificate-issued', 'rule': " + WEEK_JSON + ", 'optional': true}}"))
                .isEqualTo(new DeadlineRule.From(EventId.of("certificate-issued"), WEEK, true));
        assertThat(rule("{'from': {'event': 'certificate-issued', 'rule': " + WEEK_JSON + "}}"))
                .isEqualTo(new DeadlineRule.From(EventId.of("certificate-issued"), WEEK, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'within': {'amount': 1, 'unit': 'school-days'}} | 1:34 within.unit"
                        + " | unknown unit 'school-days'; did you mean 'school-day'? | days, weeks, months, years, day-outside-tribunal-periods,",
                "{'within': {'amount': 1, 'unit': 'week'}} | 1:34 within.unit | unknown unit 'week' | days, weeks,",
                "{'within': {'amount': -1, 'unit': 'days'}} | 1:23 within.amount | found -1 | a whole number from 0 to 10000",
                "{'within': {'amount': 10001, 'unit': 'days'}} | 1:23 within.amount | found 10001 | a whole number from 0",
                "{'within': {'amount': 99999999999, 'unit': 'days'}} | 1:23 within.amount | found 99999999999 | a whole",
                "{'within': {'amount': 0, 'unit': 'days', 'counting': 'beginning-with-the-day'}} | 1:23 within.amount"
                        + " | found 0 | a whole number from 1 to 10000",
                "{'before': {'amount': 1.5, 'unit': 'days'}} | 1:23 before.amount | found 1.5 | a whole number from 0",
                "{'within': {'unit': 'days'}} | 1:12 within | the key 'amount' is missing | an object with it",
                "{'within': {'amount': 1, 'unit': 'days', 'exact': true}} | 1:51 within.exact | unknown key 'exact' | the keys",
                "{'within': {'amount': 1, 'unit': 'days', 'counting': 'after'}} | 1:54 within.counting"
                        + " | unknown value 'after' | after-the-day or beginning-with-the-day",
                "{} | 1:1 | no form of a rule | one of the keys within, before,",
                "{'noDate': 'soon', 'then': []} | 1:1 | more than one form of a rule: then and noDate | one of",
                "{'noDate': ' '} | 1:12 noDate | the text is blank | a text that is not blank",
                "{'onDate': {'day': '02-30'}} | 1:20 onDate.day | invalid date of the year: '02-30' | month and day, such as 02-28",
                "{'onDate': {'day': '02-28', 'yearsOn': 51}} | 1:40 onDate.yearsOn | found 51 | a whole number from -50 to 50",
                "{'weekdayOf': {'month': 1, 'week': 0, 'day': 'monday'}} | 1:36 weekdayOf.week | found 0 | 1 to 4, or -1",
                "{'weekdayOf': {'month': 13, 'week': 1, 'day': 'monday'}} | 1:25 weekdayOf.month | found 13 | a whole number from 1",
                "{'dates': {'per': 'calendar-year', 'days': {'2024-25': '2024-02-29'}}} | 1:56 dates.days.2024-25"
                        + " | invalid year '2024-25' | a year, such as 2026",
                "{'dates': {'per': 'academic-year', 'days': {'2024': '2024-02-29'}}} | 1:53 dates.days.2024"
                        + " | invalid year '2024' | two years, such as 2025-26",
                "{'endOf': {'span': 'term', 'number': 0, 'first': 'of-event'}} | 1:38 endOf.number | found 0 | a whole number from 1",
                "{'then': [{'noDate': 'soon'}]} | 1:10 then | found 1 rules | two or more",
                "{'roll': {'rule': {'noDate': 'soon'}}} | 1:10 roll | a roll goes one way | one of the keys forwardTo or backTo",
                "{'roll': {'rule': {'noDate': 'soon'}, 'backTo': 'scool-day'}} | 1:49 roll.backTo"
                        + " | unknown unit 'scool-day'; did you mean 'school-day'? | day-outside-tribunal-periods, school-day,",
                "{'from': {'event': 'X', 'rule': {'noDate': 'soon'}}} | 1:20 from.event | invalid id for a event: 'X' | lower case"
            })
    void whatIsWrongAndWhatIsAccepted(String json, String place, String message, String accepted) throws IOException {
        Loaded<DeadlineRule> loaded = read(json);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat((problem.line() + ":" + problem.column() + " " + problem.place()).trim())
                    .isEqualTo(place);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.accepted()).startsWith(accepted);
        });
    }
}
