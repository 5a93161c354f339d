package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.reporting.disclosure.DisclosureTest.counts;
import static org.schooloversight.reporting.disclosure.DisclosureTest.pupils;
import static org.schooloversight.reporting.disclosure.DisclosureTest.release;
import static org.schooloversight.reporting.disclosure.DisclosureTest.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

class SuppressionTest {

    private static final Column NAME = Column.ofWords("name", "Name");

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

    private static Row met(long met, long all, String share) {
        return Row.of(List.of(
                Cell.of(met + " of " + all), Cell.of(met), Cell.of(all), Cell.of(new BigDecimal(share), Unit.PERCENT)));
    }

    private static Cell pounds(long pounds) {
        return Cell.of(BigDecimal.valueOf(pounds), Unit.POUNDS);
    }
}
