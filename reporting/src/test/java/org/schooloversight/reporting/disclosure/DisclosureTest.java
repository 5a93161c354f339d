package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import org.schooloversight.reporting.document.Unit;

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
    void theCheapestPartnersOfASmallNumberAreWithheld() {
        // 3 is small; 6 in its row and 9 in its column are the smallest that keep it in, with 7 across.
        Block.Table table = counts(
                List.of(3L, 6L, 20L, 29L),
                List.of(9L, 7L, 30L, 46L),
                List.of(40L, 50L, 60L, 150L),
                List.of(52L, 63L, 110L, 225L));
        assertThat(words(release(table, Audience.PUBLIC)))
                .containsExactly(
                        "r0 withheld withheld 20 29",
                        "r1 withheld withheld 30 46",
                        "r2 40 50 60 150",
                        "r3 52 63 110 225");
        assertThat(words(release(table, Audience.INTERNAL))).contains("r0 3 6 20 29");
    }

    @Test
    void twoOnesThatMakeTwoAreNotLeftToBeGuessed() {
        // Noughts are shown, so 1 + 1 = 2 would be plain although both are withheld.
        Block.Table table = new Block.Table(
                "counts",
                "Counts",
                List.of(
                        NAME,
                        pupils("a"),
                        pupils("b"),
                        pupils("c"),
                        pupils("all").asTotal()),
                List.of(Row.of(List.of(Cell.of("r"), Cell.of(1), Cell.of(1), Cell.of(8), Cell.of(10)))),
                List.of(),
                Sensitivity.OPEN);
        assertThat(words(release(table, Audience.BOARD))).containsExactly("r withheld withheld withheld 10");
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
    void aPercentageGoesWithItsPartAndWithASmallRest() {
        Block.Table table = new Block.Table(
                "met",
                "Met",
                List.of(
                        NAME,
                        pupils("met"),
                        pupils("all"),
                        Column.ofAmounts("share", "Per cent").as(new Column.Share("met", "all"))),
                List.of(met(3, 30, "10"), met(28, 30, "93"), met(15, 30, "50"), met(30, 30, "100")),
                List.of(),
                Sensitivity.OPEN);
        assertThat(words(release(table, Audience.PUBLIC)))
                .containsExactly(
                        "3 of 30 withheld 30 withheld",
                        "28 of 30 withheld 30 withheld",
                        "15 of 30 15 30 50%",
                        "30 of 30 30 30 100%");
    }

    @Test
    void aPercentageOfTwoThingsIsRefused() {
        Block.Table table = new Block.Table(
                "met",
                "Met",
                List.of(
                        NAME,
                        pupils("met"),
                        Column.ofAmounts("all", "All"),
                        Column.ofAmounts("share", "Per cent").as(new Column.Share("met", "all"))),
                List.of(met(3, 30, "10")),
                List.of(),
                Sensitivity.OPEN);
        assertThatThrownBy(() -> release(table, Audience.PUBLIC))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'met' and 'all' of the table 'met' count different things");
        assertThat(words(release(table, Audience.INTERNAL))).containsExactly("3 of 30 3 30 10%");
    }

    @Test
    void whatIsNotANumberOfThingsIsRefusedInAColumnOfCounts() {
        for (Cell cell : List.of(Cell.of("3"), Cell.of(new BigDecimal("2.5"), Unit.COUNT), Cell.of(-1))) {
            Block.Table table = new Block.Table(
                    "odd",
                    "Odd",
                    List.of(NAME, pupils("a")),
                    List.of(Row.of(List.of(Cell.of("r"), cell))),
                    List.of(),
                    Sensitivity.OPEN);
            assertThatThrownBy(() -> release(table, Audience.PUBLIC))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("the column 'a' of the table 'odd'");
        }
    }

    @Test
    void twoTotalsOfOneKindAreRefused() {
        Block.Table table = new Block.Table(
                "odd",
                "Odd",
                List.of(NAME, pupils("a").asTotal(), pupils("b").asTotal()),
                List.of(Row.of(List.of(Cell.of("r"), Cell.of(9), Cell.of(9)))),
                List.of(),
                Sensitivity.OPEN);
        assertThatThrownBy(() -> release(table, Audience.PUBLIC))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("the table 'odd' has 2 totals of one kind, each a column; accepted: one");
    }

    @Test
    void aTotalThatWouldTellTheOneRowLeftOutIsWithheld() {
        Column cost = Column.ofAmounts("cost", "Cost");
        Row secret = Row.of(List.of(Cell.of("A"), pounds(100))).inConfidence();
        Row open = Row.of(List.of(Cell.of("B"), pounds(200)));
        Row total = Row.ofTotals(List.of(Cell.of("All"), pounds(400)));
        Block.Table one = new Block.Table(
                "cost", "Cost", List.of(NAME, cost), List.of(secret, open, total), List.of(), Sensitivity.OPEN);
        Block.Table two = new Block.Table(
                "cost", "Cost", List.of(NAME, cost), List.of(secret, secret, open, total), List.of(), Sensitivity.OPEN);
        assertThat(words(release(one, Audience.BOARD))).containsExactly("B £200", "All withheld");
        assertThat(words(release(two, Audience.BOARD))).containsExactly("B £200", "All £400");
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

    private static Row met(long met, long all, String share) {
        return Row.of(List.of(
                Cell.of(met + " of " + all), Cell.of(met), Cell.of(all), Cell.of(new BigDecimal(share), Unit.PERCENT)));
    }

    private static Cell pounds(long pounds) {
        return Cell.of(BigDecimal.valueOf(pounds), Unit.POUNDS);
    }

    private static Column pupils(String id) {
        return Column.ofCounts(id, "Pupils", Counted.PUPILS);
    }

    /** Makes a table of which the last row and the last column are totals. */
    @SafeVarargs
    private static Block.Table counts(List<Long>... rows) {
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

    private static Release release(Block block, Audience audience) {
        return DISCLOSURE.release(report(block), audience);
    }

    private static Block only(Release release) {
        return release.report().parts().get(0).blocks().get(0);
    }

    private static Block.Table table(Release release) {
        return (Block.Table) only(release);
    }

    private static List<String> words(Release release) {
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
