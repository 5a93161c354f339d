package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.json.DisclosureTables;

class ReportTextTest {

    private static final Reason WHY = new Reason("Because of the weather.", List.of(), List.of());

    private static String text(List<Column> columns, List<Row> rows) {
        Block.Table table = new Block.Table("t", "A table", columns, rows, List.of("A note."), Sensitivity.OPEN);
        Report report = Report.builder()
                .id(ReportId.of("made-up"))
                .title("A report")
                .subject("Westmarch")
                .asOf(AsOf.on(LocalDate.of(2026, 11, 22))) // Sunday
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(new Part("one", "Part one", List.of(Block.read("Read this."), table)))
                .addRestsOn("Nothing at all.")
                .build();
        return ReportText.document(Disclosure.by(DisclosureTables.bundled()).release(report, Audience.PUBLIC));
    }

    @Test
    void aNarrowTableIsDrawnWithNumbersToTheRight() {
        String text = text(
                List.of(Column.ofWords("what", "What"), Column.ofCounts("many", "How many", Counted.NOTHING_PERSONAL)),
                List.of(
                        Row.of(List.of(Cell.of("pears").because(List.of(WHY)), Cell.of(7))),
                        Row.of(List.of(Cell.of("apples").because(List.of(WHY)), Cell.of(12)))));
        assertThat(text).isEqualTo("""
                        A report
                        Westmarch. For the public. As of Sunday 22 November 2026.

                        Part one
                          Read this.
                          A table:
                            What        How many
                            pears [1]          7
                            apples [1]        12
                          A note.

                        What this rests on
                          - Nothing at all.

                        Reasons
                          [1] Because of the weather.
                        """);
    }

    @Test
    void ofAWideTableEachRowIsToldCellByCell() {
        String text = text(
                List.of(Column.ofWords("what", "What"), Column.ofWords("more", "More")),
                List.of(Row.of(List.of(Cell.of("pears"), Cell.of(String.join(" ", Collections.nCopies(30, "ripe")))))));
        assertThat(text).contains("  * pears\n      More: ripe ripe ").doesNotContain("What  ");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Lines.WIDTH));
    }

    @Test
    void anEmptyTableSaysSo() {
        assertThat(text(List.of(Column.ofWords("what", "What")), List.of())).contains("  A table: none\n");
    }
}
