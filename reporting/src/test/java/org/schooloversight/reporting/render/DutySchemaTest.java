package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.law.Authority;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.Recurrence;
import org.schooloversight.duties.schedule.OccurrenceState;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.model.DutyList;

/** Deadlines, duties and schedules keep to their schemas. */
class DutySchemaTest {

    private static final Schema DEADLINE = Schemas.named("deadline");
    private static final Schema DUTIES = Schemas.named("duties");
    private static final Schema SCHEDULE = Schemas.named("schedule");

    @TestFactory
    Stream<DynamicTest> everyKindOfAnswerKeepsToTheSchema() {
        return DutyAnswers.answers().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(Schemas.faults(DEADLINE, DeadlineJson.line(each.getValue())))
                                .isEmpty()));
    }

    @Test
    void everyDutyKeepsToTheSchema() {
        assertThat(Schemas.faults(DUTIES, DutiesJson.array(DutyAnswers.duties())))
                .isEmpty();
        assertThat(Schemas.faults(DUTIES, DutiesJson.array(new DutyList(List.of()))))
                .isEmpty();
    }

    @Test
    void schedulesKeepToTheSchema() {
        assertThat(Schemas.faults(SCHEDULE, ScheduleJson.line(DutyAnswers.schedule())))
                .isEmpty();
        assertThat(Schemas.faults(SCHEDULE, ScheduleJson.line(DutyAnswers.nothing())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rule\":\"ehc-final-plan\"~\"rule\":\"EHC\"",
                "\"due\":\"2027-01-25\"~\"due\":\"25 January 2027\"",
                "\"due\":\"2027-01-25\"~\"due\":\"2027-02-30\"",
                "\"why\":[]~\"why\":null",
                "\"binds\":true~\"binds\":\"yes\"",
                "\"authority\":\"regulations\",\"binds\"~\"authority\":\"rules\",\"binds\"",
                "\"bound\":\"at-latest\"~\"bound\":\"AT_LATEST\"",
                "\"inForce\":true~\"besides\":true",
                "\"disapplied\":null~\"disapplied\":\"absent-four-weeks\"",
            })
    void theSchemaRefusesAnAnswerThatIsBroken(String change) {
        String line = DeadlineJson.line(DutyAnswers.answers().get("certain"));
        String[] parts = change.split("~", -1);
        assertThat(line).contains(parts[0]);
        assertThat(Schemas.faults(DEADLINE, line.replace(parts[0], parts[1]))).isNotEmpty();
    }

    @Test
    void theSchemasListEveryConstant() throws IOException {
        Map<String, List<? extends Enum<?>>> used = Map.of(
                "deadline",
                List.of(PassedOver.Because.values()),
                "duties",
                List.of(DutyKind.values()),
                "schedule",
                List.of(OccurrenceState.values()));
        used.forEach((schema, constants) -> listsAll(schema, constants));
        listsAll("duties", List.of(Recurrence.values()));
        for (String schema : used.keySet()) {
            listsAll(schema, List.of(Bound.values()));
            listsAll(schema, List.of(Authority.values()));
        }
    }

    private static void listsAll(String schema, List<? extends Enum<?>> constants) {
        try (InputStream in = DeadlineJson.class.getResourceAsStream(
                "/org/schooloversight/reporting/schema/" + schema + ".schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(constants).allSatisfy(each -> assertThat(text).contains("\"" + JsonParts.name(each) + "\""));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
