package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.calendar.SchoolTime;
import org.schooloversight.core.problem.Loaded;

class DayTablesTest {

    private static final String LAW = "{'instruments': [{'id': 'act', 'title': 'Act', 'authority': 'act'}],\n";
    private static final String MARKS = "'cites': [{'source': 'act'}], 'check': {'basis': 'b'}";

    private static <T> Loaded<T> read(String json, Function<JsonIn, T> reader) throws IOException {
        return DataFile.read(
                "days.json",
                new ByteArrayInputStream((LAW + json).replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                reader);
    }

    private static List<String> problems(Loaded<?> loaded) {
        assertThat(loaded.value()).isEmpty();
        return loaded.problems().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.place() + ": " + each.message() + "; "
                        + each.accepted())
                .toList();
    }

    @Test
    void theKindsThatComeWithTheLibrary() {
        DayKinds kinds = DayKindTables.bundled();
        assertThat(kinds.all())
                .hasSize(12)
                .allSatisfy(kind -> assertThat(kind.cites()).isNotEmpty());
        assertThat(kinds.all())
                .filteredOn(DayKind::isOfASchool)
                .extracting(DayKind::toString)
                .containsExactly(
                        "school-day", "working-day-school-inspection", "working-day-school-inspection-calendar-week");
        assertThat(kinds)
                .hasToString(kinds.all().stream().map(DayKind::id).toList().toString());
    }

    @Test
    void everyPartOfAKind() throws IOException {
        DayKind kind = read(
                        "'kinds': [{'id': 'a', 'one': 'day', 'many': 'days', 'never': ['sunday', 'friday'],"
                                + "'publicHolidays': true, 'leftOut': [{'from': '12-25', 'to': '01-01'}],"
                                + "'outsideHolidays': {'counted': 'days', 'moreThan': 7}, " + MARKS + "}]}",
                        DayKindTables::kinds)
                .orElseThrow()
                .all()
                .iterator()
                .next();
        assertThat(kind.never()).hasToString("[FRIDAY, SUNDAY]");
        assertThat(kind.publicHolidays()).isTrue();
        assertThat(kind.leftOut()).hasToString("[25 December to 1 January]");
        assertThat(kind.schoolTime()).isEqualTo(new SchoolTime.OutsideLongHolidays(SchoolTime.Counted.DAYS, 7));
        assertThat(kind.check().isChecked()).isFalse();
    }

    @Test
    void problemsOfKinds() throws IOException {
        String kind = "{'id': 'a', 'one': 'day', 'many': 'days', 'never': ['someday'], " + MARKS + "}";
        assertThat(problems(read(
                        "'kinds': [\n" + kind + ",\n" + kind.replace("someday", "monday") + "]}",
                        DayKindTables::kinds)))
                .containsExactly(
                        "3:53 kinds[0].never[0]: unknown day of the week 'someday'; monday to sunday",
                        "4:8 kinds[1].id: the kind 'a' is listed twice; each id once");
        String odd = "{'id': 'a', 'one': 'day', 'many': 'days',\n'leftOut': [{'from': '13-01', 'to': '02-01'}],\n"
                + "'outsideHolidays': {'counted': 'days', 'moreThan': 0}, " + MARKS + ", 'sometimes': []}";
        assertThat(problems(read("'kinds': [" + odd + "]}", DayKindTables::kinds)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("3:22 kinds[0].leftOut[0].from: invalid date of the year: '13-01';"
                                        + " month and day, such as 02-28"),
                        second -> assertThat(second)
                                .isEqualTo("4:52 kinds[0].outsideHolidays.moreThan: found 0;"
                                        + " a whole number from 1 to 365"),
                        third -> assertThat(third).contains("unknown key 'sometimes'"));
    }

    @Test
    void problemsOfBankHolidays() throws IOException {
        String day = "{'on': '2026-01-01', 'title': 'New Year'}";
        String periods =
                MARKS + ", 'knownFrom': '2026-01-01', 'knownUntil': '2026-12-31', 'projectedUntil': '2027-12-31',"
                        + " 'projected': [{'on': '2027-01-01', 'title': 'New Year'}],\n";
        assertThat(read(periods + "'days': [" + day + "]}", BankHolidayTables::holidays)
                        .problems())
                .isEmpty();
        assertThat(problems(read(periods + "'days': [" + day + ",\n" + day + "]}", BankHolidayTables::holidays)))
                .containsExactly("4:8 days[1].on: the day 2026-01-01 is listed twice; each day once");
        assertThat(problems(read(periods + "'days': []}", BankHolidayTables::holidays)))
                .contains("3:9 days: the array is empty; at least one object");
        assertThat(problems(
                        read(periods + "'days': [" + day.replace("2026", "2025") + "]}", BankHolidayTables::holidays)))
                .singleElement()
                .asString()
                .startsWith("1:1 : bank holiday on 2025-01-01 lies outside its period");
    }
}
