package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.document.Absence;
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

class DisclosureTest {

    private static final DisclosureRules UNDER_FIVE = new DisclosureRules(5, false, Check.unchecked("a custom"));
    private static final Disclosure DISCLOSURE = Disclosure.by(UNDER_FIVE);
    private static final Column NAME = Column.ofWords("name", "Name");
    private static final String NOTE =
            "Numbers under 5 are withheld, and so is any other number from which one that is not shown"
                    + " could be worked out.";

    @Test
    void anAudienceThatAReportIsNotForIsRefused() {
        Report report = builder(Block.read("x"))
                .addAudiences(Audience.BOARD, Audience.INTERNAL)
                .build();
        assertThatThrownBy(() -> DISCLOSURE.release(report, Audience.PUBLIC))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("the report 'made-up' is not made for the public;"
                        + " accepted: officers of the authority or the board");
    }

    @Test
    void aTableSaysThatNumbersAreWithheldAndTheReportByWhichRule() {
        Release release = release(counts(List.of(3L, 9L, 8L, 20L), List.of(3L, 9L, 8L, 20L)), Audience.PUBLIC);
        assertThat(table(release).notes()).containsExactly(NOTE);
        assertThat(release.withheld()).containsExactly(NOTE);
        assertThat(release.report().restsOn()).containsExactly("Numbers under 5 are withheld: not checked: a custom");
    }

    @Test
    void theRuleIsSaidEvenIfNothingIsSmall() {
        Release release = release(counts(List.of(9L, 9L, 9L, 27L), List.of(9L, 9L, 9L, 27L)), Audience.PUBLIC);
        assertThat(table(release).notes()).isEmpty();
        assertThat(release.withheld()).isEmpty();
        assertThat(release.report().restsOn()).containsExactly("Numbers under 5 are withheld: not checked: a custom");
    }

    @Test
    void aWithheldNumberTakesItsReasonsAndItsLinkAlong() {
        Reason reason = new Reason("Two at one school.", List.of(), List.of());
        Cell cell = Cell.of(2)
                .because(List.of(reason))
                .linked(new Cell.Link(ReportId.of("school"), Optional.of(Urn.of(100000))));
        Block.Table table = new Block.Table(
                "tiers",
                "Tiers",
                List.of(NAME, Column.ofCounts("schools", "Schools", Counted.SCHOOLS_IN_CONFIDENCE)),
                List.of(Row.of(List.of(Cell.of("Tier 3"), cell))),
                List.of(),
                Sensitivity.OPEN);
        assertThat(table(release(table, Audience.BOARD)).rows().get(0).cells().get(1))
                .isEqualTo(Cell.of(Absence.SUPPRESSED, "withheld"));
        assertThat(table(release(table, Audience.OPERATIONAL_GROUP))
                        .rows()
                        .get(0)
                        .cells()
                        .get(1))
                .isEqualTo(cell);
    }

    @Test
    void whatIsEmptiedIsLeftOutAndSaysSoInGeneral() {
        Column secret = pupils("tier").with(Sensitivity.ABOUT_A_SCHOOL);
        Block.Table table = new Block.Table(
                "tiers",
                "Tiers of schools",
                List.of(NAME, secret),
                List.of(Row.of(List.of(Cell.of("A"), Cell.of(9)))),
                List.of(),
                Sensitivity.OPEN);
        Release release = release(table, Audience.PUBLIC);
        assertThat(release.report().parts()).isEmpty();
        assertThat(release.withheld())
                .containsExactly(
                        "Passages, rows or columns that are not for the public are left out.",
                        "Tables or parts in which nothing remained for the public are left out.");
    }

    @Test
    void aTableWithoutTheNamesOfItsRowsIsLeftOut() {
        Block.Table table = new Block.Table(
                "tiers",
                "Tiers",
                List.of(NAME.with(Sensitivity.CASEWORK), Column.ofAmounts("a", "A"), Column.ofAmounts("b", "B")),
                List.of(Row.of(List.of(Cell.of("A"), Cell.of(9), Cell.of(9)))),
                List.of(),
                Sensitivity.OPEN);
        assertThat(release(table, Audience.PUBLIC).report().parts()).isEmpty();
    }

    @Test
    void aTableThatWasEmptyFromTheStartIsKept() {
        Block.Table table =
                new Block.Table("none", "None", List.of(NAME, pupils("a")), List.of(), List.of(), Sensitivity.OPEN);
        assertThat(table(release(table, Audience.PUBLIC))).isEqualTo(table);
    }

    @Test
    void aChartIsDrawnFromWhatIsLeftOrGivesWayToItsTable() {
        Column open = Column.ofAmounts("a", "A");
        Column secret = Column.ofAmounts("b", "B").with(Sensitivity.CASEWORK);
        Block.Table table = new Block.Table(
                "drawn",
                "Drawn",
                List.of(NAME, open, secret),
                List.of(Row.of(List.of(Cell.of("A"), Cell.of(9), Cell.of(8)))),
                List.of(),
                Sensitivity.OPEN);
        Block both = only(release(new Block.Chart(Block.Chart.Kind.BARS, List.of("a", "b"), table), Audience.BOARD));
        assertThat(((Block.Chart) both).columns()).containsExactly("a");
        assertThat(((Block.Chart) both).table().columns()).containsExactly(NAME, open);
        Block none = only(release(new Block.Chart(Block.Chart.Kind.BARS, List.of("b"), table), Audience.BOARD));
        assertThat(none).isInstanceOf(Block.Table.class);
    }

    @Test
    void aSchoolReadsInConfidenceOnlyWhatIsAboutItself() {
        Block secret = new Block.Paragraph("In confidence.", Sensitivity.ABOUT_A_SCHOOL);
        Report ofAll = report(secret);
        Report ofOne = builder(secret)
                .about(Urn.of(100000))
                .addAudiences(Audience.SCHOOL, Audience.BOARD)
                .build();
        assertThat(DISCLOSURE.release(ofAll, Audience.SCHOOL).report().parts()).isEmpty();
        assertThat(only(DISCLOSURE.release(ofOne, Audience.SCHOOL))).isEqualTo(secret);
        assertThat(DISCLOSURE.release(ofOne, Audience.BOARD).report().parts()).isEmpty();
    }

    static Column pupils(String id) {
        return Column.ofCounts(id, "Pupils", Counted.PUPILS);
    }

    /** Makes a table of which the last row and the last column are totals. */
    @SafeVarargs
    static Block.Table counts(List<Long>... rows) {
        List<Column> columns = List.of(
                NAME, pupils("a"), pupils("b"), pupils("c"), pupils("all").asTotal());
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of("r" + i)));
            rows[i].forEach(each -> cells.add(Cell.of(each)));
            all.add(new Row(cells, i == rows.length - 1, Sensitivity.OPEN));
        }
        return new Block.Table("counts", "Counts", columns, all, List.of(), Sensitivity.OPEN);
    }

    static Release release(Block block, Audience audience) {
        return DISCLOSURE.release(report(block), audience);
    }

    private static Block only(Release release) {
        return release.report().parts().get(0).blocks().get(0);
    }

    private static Block.Table table(Release release) {
        return (Block.Table) only(release);
    }

    static List<String> words(Release release) {
        return table(release).rows().stream()
                .map(row -> String.join(
                        " ",
                        row.cells().stream().map(cell -> cell.value().words()).toList()))
                .toList();
    }

    private static Report report(Block block) {
        return builder(block).addAudiences(Audience.values()).build();
    }

    private static Report.Builder builder(Block block) {
        Report.Builder builder = Report.builder();
        builder.id(ReportId.of("made-up"))
                .title("Made up")
                .subject("Somewhere")
                .asOf(AsOf.on(LocalDate.of(2026, 9, 7))) // Monday
                .addParts(new Part("all", "All", List.of(block)));
        return builder;
    }
}
