package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.duties.catalogue.ClockId;

/** The worked dates of the notes of law that the clocks were written from, worked out without this library. */
class WorkedDatesTest {

    record Worked(String clock, Occasion occasion, Map<String, String> readings, LocalDate due, String where) {}

    static Stream<Worked> dates() throws IOException {
        try (InputStream in = WorkedDatesTest.class.getResourceAsStream("worked-dates.json")) {
            return DataFile.read("worked-dates.json", in, WorkedDatesTest::all).orElseThrow().stream();
        }
    }

    private static List<Worked> all(JsonIn document) {
        List<Worked> all = new ArrayList<>();
        for (JsonIn each : document.objects("dates")) {
            Map<EventId, LocalDate> events = new LinkedHashMap<>();
            texts(each, "events").forEach((event, day) -> events.put(EventId.of(event), LocalDate.parse(day)));
            all.add(new Worked(
                    each.text("clock"),
                    new Occasion(each.date("from"), events, List.of()),
                    texts(each, "readings"),
                    each.object("expect").orElseThrow().date("due"),
                    each.text("where")));
            each.done();
        }
        document.done();
        return all;
    }

    private static Map<String, String> texts(JsonIn each, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        each.optionalObject(name)
                .ifPresent(object -> object.members().forEach((key, value) -> texts.put(key, value.asText())));
        return texts;
    }

    @Test
    void allOfThemAreThere() throws IOException {
        assertThat(dates()).hasSize(165);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void comesOut(Worked worked) {
        DutySettings settings = DutySettings.defaults(Kit.CATALOGUE);
        for (Map.Entry<String, String> reading : worked.readings().entrySet()) {
            settings = settings.withText(Kit.CATALOGUE, reading.getKey(), reading.getValue());
        }
        ClockAnswer answer = Kit.scheduler(settings)
                .answer(
                        ClockId.of(worked.clock()),
                        worked.occasion(),
                        Set.of(),
                        worked.occasion().day());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        ClockAnswer.Runs.class,
                        runs -> assertThat(runs.deadline().day()).isEqualTo(DaySpan.on(worked.due())));
    }
}
