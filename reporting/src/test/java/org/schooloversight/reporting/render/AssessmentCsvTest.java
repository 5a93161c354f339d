package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.reporting.Answers;
import org.schooloversight.triggers.assess.Assessment;

class AssessmentCsvTest {

    private static final String HEADER =
            "urn,name,type,kind,outcome,tier,possible_tiers,why,fired,not_known,would_decide,entitlements,"
                    + "additions,readings_that_matter,notices,policy,effective_on,evidence_sha256\r\n";

    @Test
    void theHeaderIsThereWithoutAnySchool() {
        assertThat(written()).isEqualTo(HEADER);
    }

    @Test
    void everyRowHasTheColumnsOfTheHeaderAndEndsInCrLf() {
        String text = written(Answers.inadequate(), Answers.undecided(), Answers.outside());
        assertThat(text).startsWith(HEADER).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(rows(text)).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(18));
    }

    @Test
    void commasQuotationMarksAndLineBreaksStayInTheirField() {
        String name = "St Ann, \"the\" school\nof Ashcombe";
        assertThat(rows(written(Answers.placed(name, "Community school"))).get(1))
                .hasSize(18)
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"http://x\",\"y\")"})
    void aNameThatASpreadsheetWouldRunIsMadeHarmless(String name) {
        assertThat(rows(written(Answers.placed(name, "Community school")))
                        .get(1)
                        .get(1))
                .isEqualTo("'" + name);
    }

    @Test
    void theOutcomesAreToldApart() {
        List<List<String>> rows =
                rows(written(Answers.inadequate(), Answers.undecided(), Answers.outside(), Answers.oneTierOrNone()));
        assertThat(rows.get(1)).startsWith("900001").contains("placed", "statement-of-action");
        assertThat(rows.get(2).subList(4, 7))
                .containsExactly("undecided", "", "annual-review; targeted; bespoke-targeted");
        assertThat(rows.get(3).subList(4, 7)).containsExactly("outside", "", "");
        assertThat(rows.get(4).subList(4, 7)).containsExactly("undecided", "", "universal");
    }

    private static String written(Assessment... answers) {
        StringWriter text = new StringWriter();
        AssessmentCsv csv = new AssessmentCsv(text);
        for (Assessment each : answers) {
            csv.write(each);
        }
        return text.toString();
    }

    private static List<List<String>> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(each -> each.getFields())
                .toList();
    }
}
