package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.problem.Problem;

/** What the reader of the table of outcomes refuses. */
class InspectionOutcomeTablesTest {

    private static final String TABLE = """
            {"instruments": [{"id": "act", "title": "Act", "authority": "act"}],
             "frameworks": [
              {"id": "made-up",
               "kinds": [{"title": "visit", "form": "report-card", "effective": {"from": "2026-09-01"},
                          "cites": [{"source": "act"}], "check": {"basis": "made up"}}],
               "areas": [{"name": "Inclusion"}, {"name": "Early years", "otherNames": ["Nursery"], "wherePresent": true}],
               "areaGrades": ["exceptional", "urgent-improvement"],
               "safeguarding": true,
               "categories": [{"when": {"anyOf": [{"areas": ["urgent-improvement"], "except": ["Inclusion"]},
                                                  {"safeguardingNotMet": true}]},
                               "gives": ["special-measures"], "mayBeNone": true, "because": "It follows.",
                               "cites": [{"source": "act"}], "check": {"basis": "made up"}}],
               "note": "A note.", "cites": [{"source": "act"}], "check": {"basis": "made up"}}]}
            """;

    private static List<Problem> problems(String json) throws IOException {
        return DataFile.read(
                        "table.json",
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        InspectionOutcomeTables::outcomes)
                .problems();
    }

    @Test
    void aTableWithoutFaultsIsRead() throws IOException {
        assertThat(problems(TABLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"report-card\" | \"card\" | unknown value 'card'",
                "[\"special-measures\"] | [] | no category",
                "{\"safeguardingNotMet\": true} | {\"safeguardingNotMet\": false} | found false",
                "{\"safeguardingNotMet\": true} | {} | no form of a condition",
                "\"except\": [\"Inclusion\"] | \"overall\": [\"good\"] | more than one form: overall and areas",
                "\"because\": \"It follows.\", | `` | the key 'because' is missing",
                "\"mayBeNone\" | \"mayBe\" | unknown key 'mayBe'; did you mean 'mayBeNone'?"
            })
    void aFaultIsFoundAndPlaced(String good, String bad, String message) throws IOException {
        assertThat(TABLE).contains(good);
        assertThat(problems(TABLE.replace(good, bad)))
                .isNotEmpty()
                .extracting(Problem::message)
                .anyMatch(each -> each.startsWith(message.split(";", 2)[0]));
    }

    @Test
    void aFrameworkThatIsListedTwiceIsRefused() throws IOException {
        int at = TABLE.indexOf("{\"id\": \"made-up\"");
        String framework = TABLE.substring(at, TABLE.lastIndexOf("]}"));

        assertThat(problems(TABLE.substring(0, at) + framework + "," + framework + "]}"))
                .extracting(Problem::message)
                .containsExactly("the framework 'made-up' is listed twice");
    }
}
