package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.OccurrenceState;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.model.DutyList;

/** Duties and schedules as tables, and as texts beside them. */
class DutyTablesTest {

    private static List<List<String>> rows(StringWriter text) {
        return CsvReader.builder().ofCsvRecord(text.toString()).stream()
                .map(each -> each.getFields())
                .toList();
    }

    private static DutyList one(String id, LocalDate on) {
        return DutyList.of(
                DutyAnswers.CATALOGUE,
                DutyAnswers.CATALOGUE.duty(DutyId.of(id)).stream().toList(),
                Optional.of(on),
                DutySettings.defaults(DutyAnswers.CATALOGUE));
    }

    @Test
    void everyDutyIsARowWithTheColumnsOfTheHeader() {
        StringWriter text = new StringWriter();
        DutiesCsv.write(DutyAnswers.duties(), text);
        assertThat(text.toString()).startsWith("id,title,area,kind,").endsWith("\r\n");
        assertThat(rows(text)).hasSize(218).allSatisfy(row -> assertThat(row).hasSize(19));
    }

    @Test
    void aDutyIsListedWithTheClocksOfTheDay() {
        assertThat(DutiesText.list(one("sen-ehc-plan", LocalDate.of(2026, 9, 7)))) // Monday
                .startsWith("1 duty\n\nsen-ehc-plan  Make an EHC plan")
                .contains("- ehc-final-plan (time limit): Send the final plan.\n      Within 20 weeks of the day");
        assertThat(DutiesJson.array(one("sen-ehc-plan", LocalDate.of(2010, 9, 7)))) // Tuesday
                .contains("\"deadlines\":[]");
    }

    @Test
    void quotasAndCorrectionsAreTold() {
        assertThat(DutiesJson.array(DutyAnswers.duties()))
                .contains("\"quota\":{\"text\":\"at least 25% of", "\"percent\":25}")
                .contains("\"correction\":{\"text\":\"");
        assertThat(DutiesText.list(DutyAnswers.duties()))
                .contains("Number: at least 25% of", "The review of 2018 cites", "Correction: ");
    }

    private static DutyList one(String id) {
        return DutyList.of(
                DutyAnswers.CATALOGUE,
                DutyAnswers.CATALOGUE.duty(DutyId.of(id)).stream().toList(),
                Optional.empty(),
                DutySettings.defaults(DutyAnswers.CATALOGUE));
    }

    @Test
    void whatIsEnactedAndNotInForceSaysSo() {
        assertThat(DutiesText.list(one("cnis-register")))
                .contains("    Enacted, not in force: enacted on Wednesday 29 April 2026. Sections 37 to 42")
                .contains("    Whether it is in force by now: checked on 2026-11-22: ")
                .doesNotContain("    In force from");
        assertThat(DutiesJson.array(one("cnis-register")))
                .contains(
                        "\"effective\":null,\"prospective\":{\"enacted\":\"2026-04-29\",\"awaits\":\"Sections 37 to 42");
        StringWriter text = new StringWriter();
        DutiesCsv.write(one("cnis-register"), text);
        assertThat(rows(text).get(1).get(10)).isEmpty();
        assertThat(rows(text).get(1).get(16)).startsWith("enacted, not in force: Sections 37 to 42");
    }

    @Test
    void whatTakesThePlaceOfADutyIsTold() {
        assertThat(DutiesText.list(one("academy-order-duty")))
                .contains("    In force from Monday 18 April 2016 to Sunday 28 June 2026.")
                .contains("    Replaced by: academy-order-power (from Monday 29 June 2026).")
                .contains("    What goes on: An order under section 4(A1)");
        assertThat(DutiesJson.array(one("academy-order-duty")))
                .contains("\"replacedBy\":[\"academy-order-power\"],\"saving\":{\"text\":\"An order under");
        assertThat(DutiesText.list(one("welf-child-employment")))
                .contains("    Replaced by: child-employment-permits (enacted, not in force).");
        StringWriter text = new StringWriter();
        DutiesCsv.write(one("academy-order-duty"), text);
        assertThat(rows(text).get(1).get(17)).isEqualTo("academy-order-power");
        assertThat(rows(text).get(1).get(18)).startsWith("An order under section 4(A1)");
    }

    @Test
    void everyOccurrenceAndEveryUntimedDutyIsARow() {
        DutySchedule schedule = DutyAnswers.schedule();
        StringWriter text = new StringWriter();
        ScheduleCsv.write(schedule, text);
        assertThat(rows(text))
                .hasSize(1 + schedule.occurrences().size() + schedule.untimed().size())
                .allSatisfy(row -> assertThat(row).hasSize(18));
        assertThat(rows(text).stream().filter(row -> row.get(9).equals("untimed")))
                .hasSameSizeAs(schedule.untimed());
    }

    @Test
    void whatIsLateIsABreachOfLawOrOfNone() {
        DutySchedule schedule = DutyAnswers.schedule();
        assertThat(schedule.occurrences())
                .extracting(DutyOccurrence::state)
                .contains(OccurrenceState.MET_LATE, OccurrenceState.OVERDUE, OccurrenceState.DISAPPLIED);
        assertThat(ScheduleText.full(schedule).replaceAll("\\s+", " "))
                .startsWith("At the end of Monday 1 February 2027: ")
                .contains("Met late on Monday 2 November 2026. That is a breach of law (regulations).")
                .contains(
                        "Overdue. No record says that it was done; if it was not, that is no breach of law: statutory guidance asks for it.")
                .contains("Limit does not apply (absent-four-weeks).", "case case-1, school 900001).");
        assertThat(ScheduleJson.line(schedule))
                .contains("\"state\":\"met-late\",\"ended\":\"2026-11-02\",\"exception\":null,\"breach\":true")
                .contains("\"case\":\"case-3\",\"school\":900001", "\"breach\":false");
    }

    @Test
    void aScheduleOfNothingSaysSo() {
        assertThat(ScheduleText.full(DutyAnswers.nothing())).contains(": nothing with a day\n");
        assertThat(DutiesText.list(new DutyList(List.of()))).isEqualTo("There is no such duty.\n");
    }
}
