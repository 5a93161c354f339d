package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.json.DisclosureTables;

/** One small report, word for word. */
class ReportRenderTest {

    private static final Schema SCHEMA = Schemas.named("report");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Reason COUNTED = new Reason("Counted in the census.", List.of(), List.of("census.csv, row 2"));

    private static final Block.Table TABLE = new Block.Table(
            "results",
            "Results | all",
            List.of(
                    Column.ofWords("school", "School"),
                    Column.ofCounts("pupils", "Pupils", Counted.PUPILS),
                    Column.ofAmounts("gap", "Gap"),
                    Column.ofAmounts("cost", "Cost"),
                    Column.ofDays("day", "Inspected")),
            List.of(
                    Row.of(List.of(
                            Cell.of("=A & *B*")
                                    .linked(new Cell.Link(ReportId.of("school"), Optional.of(Urn.of(100000)))),
                            Cell.of(1234).because(List.of(COUNTED)),
                            Cell.of(new BigDecimal("-3.50"), Unit.PERCENTAGE_POINTS)
                                    .because(List.of(COUNTED)),
                            Cell.of(new BigDecimal("1234567"), Unit.POUNDS),
                            Cell.of(MONDAY))),
                    Row.of(List.of(
                            Cell.of("C"),
                            Cell.of(2),
                            Cell.of(Absence.NOT_KNOWN, "not known"),
                            Cell.of(new BigDecimal("0"), Unit.POUNDS),
                            Cell.of(Absence.NOT_APPLICABLE, "never")))),
            List.of(),
            Sensitivity.OPEN);

    private static final Release RELEASE = Disclosure.by(DisclosureTables.bundled())
            .release(
                    Report.builder()
                            .id(ReportId.of("made-up"))
                            .title("Made up")
                            .subject("Somewhere")
                            .asOf(new AsOf(MONDAY, LocalDate.of(2026, 9, 4))) // Friday
                            .addAudiences(Audience.PUBLIC)
                            .addParts(new Part(
                                    "all",
                                    "All",
                                    List.of(
                                            Block.read("- Read this."),
                                            new Block.Points(List.of("1. one"), false, Sensitivity.OPEN),
                                            new Block.Points(List.of("two"), false, Sensitivity.OPEN),
                                            new Block.Chart(Block.Chart.Kind.BARS, List.of("gap"), TABLE))))
                            .addDates(new DatedEntry(
                                    "review-1",
                                    "Review",
                                    MONDAY,
                                    DatedEntry.Standing.NOT_KNOWN_YET,
                                    List.of(7),
                                    List.of(COUNTED),
                                    Sensitivity.OPEN))
                            .build(),
                    Audience.PUBLIC);

    @Test
    void theReportAsMarkdown() {
        assertThat(ReportMarkdown.document(RELEASE)).isEqualTo("""
                # Made up

                Somewhere. For the public. As of Monday 7 September 2026, with what was known by Friday 4 September 2026.

                ## All

                \\- Read this.

                - 1\\. one

                * two

                ### Results \\| all

                | School | Pupils | Gap | Cost | Inspected |
                | --- | ---: | ---: | ---: | --- |
                | =A \\& \\*B\\* | 1,234 \\[1\\] | \\-3.50 points \\[1\\] | £1,234,567 | Monday 7 September 2026 |
                | C | withheld | not known | £0 | never |

                Numbers under 5 are withheld, and so is any other number from which one that is not shown could be worked out.

                ## Dates

                | Day | What | Standing |
                | --- | --- | --- |
                | Monday 7 September 2026 | Review \\[1\\] | not known yet; the earliest that is safe |

                ## What is left out or withheld

                - Numbers under 5 are withheld, and so is any other number from which one that is not shown could be worked out.

                ## What this rests on

                - Numbers under 5 are withheld: not checked: from general knowledge of published education statistics, in which\
                 counts under five are commonly withheld; the council sets its own rule

                ## Reasons

                1. Counted in the census. \\[census.csv, row 2\\]
                """);
    }

    @Test
    void aTableAsCsv() {
        StringWriter out = new StringWriter();
        ReportCsv.write(RELEASE, ReportCsv.tables(RELEASE).get(0), out);
        assertThat(out.toString().split("\r\n", -1))
                .containsExactly(
                        "School,Pupils,Gap (percentage points),Cost (£),Inspected,reasons",
                        "'=A & *B*,1234,-3.50,1234567,2026-09-07,\"Counted in the census. [census.csv, row 2]\"",
                        "C,withheld,not known,0,never,",
                        "");
    }

    @Test
    void aTableThatWasNotReleasedIsRefused() {
        assertThatThrownBy(() -> ReportCsv.write(RELEASE, TABLE, new StringWriter()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("the table 'results' is not one that the public may read");
    }

    @Test
    void cellsAsJson() {
        assertThat(ReportJson.line(RELEASE))
                .contains("\"audience\":\"public\"")
                .contains("{\"value\":-3.50,\"unit\":\"percentage-points\",\"words\":\"-3.50 points\",\"absent\":null,"
                        + "\"reasons\":[{\"text\":\"Counted in the census.\",\"cites\":[],\"evidence\":[\"census.csv, row 2\"]}],"
                        + "\"link\":null}")
                .contains(
                        "{\"value\":null,\"unit\":null,\"words\":\"withheld\",\"absent\":\"suppressed\",\"reasons\":[],"
                                + "\"link\":null}")
                .contains("\"link\":{\"report\":\"school\",\"about\":100000}")
                .contains("{\"value\":\"2026-09-07\",\"unit\":null,\"words\":\"Monday 7 September 2026\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"audience\":\"public\"~\"audience\":\"PUBLIC\"",
                "\"about\":null~\"about\":\"100000\"",
                "\"absent\":\"suppressed\"~\"absent\":\"hidden\"",
                "\"value\":-3.50~\"value\":{}",
                "\"day\":\"2026-09-07\"~\"day\":\"7 September 2026\"",
                "\"type\":\"chart\"~\"type\":\"drawing\"",
                "\"unit\":\"pounds\"~\"unit\":\"euros\"",
                "\"withheld\":[~\"besides\":1,\"withheld\":[",
                "\"total\":false~\"total\":0",
            })
    void theSchemaRefusesAReportThatIsBroken(String change) {
        String line = ReportJson.line(RELEASE);
        String[] parts = change.split("~", -1);
        assertThat(line).contains(parts[0]);
        assertThat(Schemas.faults(SCHEMA, line.replace(parts[0], parts[1]))).isNotEmpty();
    }

    @Test
    void theSchemaListsEveryConstant() throws IOException {
        String schema;
        try (InputStream in =
                ReportJson.class.getResourceAsStream("/org/schooloversight/reporting/schema/report.schema.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<List<? extends Enum<?>>> used = List.of(
                List.of(Audience.values()),
                List.of(Absence.values()),
                List.of(Unit.values()),
                List.of(Counted.values()),
                List.of(Column.Holds.values()),
                List.of(Block.Chart.Kind.values()),
                List.of(DatedEntry.Standing.values()));
        used.forEach(constants -> assertThat(constants)
                .allSatisfy(each -> assertThat(schema).contains("\"" + JsonParts.name(each) + "\"")));
    }
}
