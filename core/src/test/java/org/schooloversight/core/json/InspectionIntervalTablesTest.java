package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.InspectionInterval;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class InspectionIntervalTablesTest {

    private static Loaded<List<InspectionInterval>> read(String... intervals) throws IOException {
        String json = "{'instruments': [{'id': 'act', 'title': 'Act', 'authority': 'act'}], 'intervals': ["
                + String.join(",", intervals) + "]}";
        return DataFile.read(
                "intervals.json",
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                document -> InspectionIntervalTables.intervals(document, DeadlineRules.of(DayKindTables.bundled())));
    }

    private static String interval(String id, String more) {
        return "{'id': '" + id + "', 'title': 'T', 'force': 'required', 'effective': {'from': '2009-09-01'},"
                + "'counts': ['full'], 'from': 'inspection', 'rule': {'within': {'amount': 5, 'unit': 'years'}},"
                + more + "'check': {'basis': 'b'}}";
    }

    @Test
    void readsAnInterval() throws IOException {
        assertThat(read(interval("a", "'cites': [{'source': 'act'}],")).orElseThrow())
                .extracting(each -> each.id().value())
                .containsExactly("a");
    }

    @Test
    void everyProblemIsSaid() throws IOException {
        assertThat(read(
                                interval("a", "'cites': [{'source': 'act'}], 'grades': ['fine'],"),
                                interval("a", "'cites': [{'source': 'acts'}],"),
                                interval(
                                        "b",
                                        "'cites': [{'source': 'act'}], 'inspected': {'from': '2020-01-02', 'until':"
                                                + " '2020-01-01'},"))
                        .problems())
                .extracting(Problem::message)
                .hasSize(4);
    }
}
