package org.schooloversight.publishing.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
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
import org.schooloversight.reporting.document.Value;

/** A report with every kind of block and value, and with texts that would break a page that took them for markup. */
public final class HostileReport {
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String QUOTES = "\"O'Brien\" & Sons' \"><img src=x onerror=alert(1)>";
    static final String CDATA = "]]> <![CDATA[ --> <!-- ${7*7} @if(true) `";
    static final String ADDRESS = "javascript:alert(document.title)";
    static final String RIGHT_TO_LEFT = "\u202egnihton \u202c\u200f\u05d0\u05d1";
    static final String LONG = "Llanfair".repeat(50);
    static final List<String> TEXTS = List.of(SCRIPT, QUOTES, CDATA, ADDRESS, RIGHT_TO_LEFT, LONG);

    static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    static final Citation CITED = new Citation(
            new Instrument(InstrumentId.of("some-act"), "Some <b>Act</b> 1998", Authority.ACT), "section 1(1)(a)");
    static final Reason SHARED = new Reason("Both results are below the floor & stay so.", List.of(), List.of());
    static final Reason FULL =
            new Reason("The grade is \"Good\".", List.of(CITED), List.of("inspections.csv, row 7", "letter <1>"));
    static final Cell.Link TO_SCHOOL = new Cell.Link(ReportId.of("school"), Optional.of(Urn.of(100001)));

    private HostileReport() {}

    public static Release release() {
        return released(report());
    }

    public static Release released(Report report) {
        return Disclosure.by(new DisclosureRules(1, false, Check.unchecked("made up")))
                .release(report, Audience.INTERNAL);
    }

    static Report report() {
        return named("Everything " + SCRIPT)
                .addParts(texts(), values(), charts(), new Part("nothing", "An empty part", List.of()))
                .addAllDates(dates())
                .addRestsOn("A policy that is not checked.", QUOTES)
                .build();
    }

    static Report.Builder named(String title) {
        return Report.builder()
                .id(ReportId.of("everything"))
                .title(title)
                .subject("Made-up Council " + QUOTES)
                .asOf(new AsOf(DAY, LocalDate.of(2026, 8, 31)))
                .addAudiences(Audience.values());
    }

    private static Part texts() {
        return new Part(
                "texts",
                "Texts " + CDATA,
                List.of(
                        Block.read(SCRIPT),
                        Block.read(LONG),
                        new Block.Points(TEXTS, false, Sensitivity.OPEN),
                        new Block.Points(List.of("first", "second"), true, Sensitivity.OPEN),
                        new Block.Points(List.of(), false, Sensitivity.OPEN)));
    }

    private static Part values() {
        return new Part("values", "Values", List.of(everyValue(), hostile(), noRows(), noColumns()));
    }

    private static Block.Table everyValue() {
        List<Column> columns = List.of(
                Column.ofWords("name", "School"),
                Column.ofWords("words", "Words"),
                Column.ofAmounts("percent", "Per cent"),
                Column.ofAmounts("points", "Change"),
                Column.ofCounts("pupils", "Pupils", Counted.PUPILS),
                Column.ofAmounts("pounds", "Cost"),
                Column.ofAmounts("rate", "Rate"),
                Column.ofDays("day", "Inspected"));
        return new Block.Table(
                "every-value",
                "Every value " + QUOTES,
                columns,
                List.of(present(), absent(), total()),
                List.of("A note " + SCRIPT),
                Sensitivity.OPEN);
    }

    private static Row present() {
        return Row.of(List.of(
                Cell.of("Oak & Elm School").linked(TO_SCHOOL),
                Cell.of("Good").because(List.of(FULL, SHARED)),
                amount("73.5", Unit.PERCENT).because(List.of(SHARED)),
                amount("-2.5", Unit.PERCENTAGE_POINTS).because(List.of(SHARED)),
                Cell.of(1234),
                amount("18130000", Unit.POUNDS),
                amount("1.25", Unit.PER_HUNDRED),
                Cell.of(DAY).because(List.of(FULL, SHARED))));
    }

    private static Row absent() {
        return Row.of(List.of(
                Cell.of("Ash School").linked(new Cell.Link(ReportId.of("nowhere"), Optional.empty())),
                Cell.of(Absence.NOT_KNOWN, "not inspected since it opened"),
                Cell.of(Absence.NOT_PUBLISHED, ""),
                Cell.of(Absence.NOT_APPLICABLE, " "),
                Cell.of(Absence.SUPPRESSED, ""),
                Cell.of(Absence.NOT_KNOWN, ""),
                amount("0", Unit.SCORE),
                Cell.of(Absence.NOT_KNOWN, SCRIPT)));
    }

    private static Row total() {
        return Row.ofTotals(List.of(
                Cell.of("All schools"),
                Cell.of(""),
                amount("73.5", Unit.PERCENT),
                amount("0.07", Unit.SIGNED_SCORE),
                Cell.of(1234),
                Cell.of(new Value.Amount(new BigDecimal("18130000"), Unit.POUNDS)),
                amount("1.25", Unit.PER_HUNDRED),
                Cell.of(Absence.NOT_APPLICABLE, "not added")));
    }

    private static Block.Table hostile() {
        return new Block.Table(
                "hostile",
                SCRIPT,
                List.of(Column.ofWords("name", QUOTES), Column.ofWords("text", CDATA), Column.ofWords("again", LONG)),
                TEXTS.stream()
                        .map(text -> Row.of(List.of(
                                Cell.of(text),
                                Cell.of(text)
                                        .because(List.of(new Reason(text, List.of(CITED), List.of(text))))
                                        .linked(TO_SCHOOL),
                                Cell.of(text))))
                        .toList(),
                List.of(),
                Sensitivity.OPEN);
    }

    private static Block.Table noRows() {
        return new Block.Table(
                "no-rows",
                "No rows",
                List.of(Column.ofWords("name", "School")),
                List.of(),
                List.of(),
                Sensitivity.OPEN);
    }

    private static Block.Table noColumns() {
        return new Block.Table("no-columns", "No columns", List.of(), List.of(), List.of(), Sensitivity.OPEN);
    }

    private static Part charts() {
        return new Part(
                "charts",
                "Charts",
                List.of(
                        new Block.Chart(Block.Chart.Kind.BARS, List.of("a"), figures("bars", "10", "-5", null, "0")),
                        new Block.Chart(Block.Chart.Kind.BARS, List.of("a", "b"), figures("two-bars", "1", "2", "3")),
                        new Block.Chart(
                                Block.Chart.Kind.LINE, List.of("a", "b"), figures("line", "60", null, "70", "72")),
                        new Block.Chart(Block.Chart.Kind.LINE, List.of("a"), figures("one-point", "60")),
                        new Block.Chart(Block.Chart.Kind.LINE, List.of("a"), figures("no-value", null, null)),
                        new Block.Chart(Block.Chart.Kind.BARS, List.of("gone"), figures("no-column", "1"))));
    }

    /** A table whose second column is the figures, and whose third is twice as much; a null is absent. */
    static Block.Table figures(String id, String... figures) {
        List<Row> rows = new java.util.ArrayList<>();
        for (int at = 0; at < figures.length; at++) {
            Cell name = Cell.of(at == 0 ? QUOTES : "Year " + at);
            Cell first = figures[at] == null
                    ? Cell.of(Absence.NOT_PUBLISHED, "not published " + SCRIPT)
                    : amount(figures[at], Unit.SIGNED_SCORE);
            Cell second = figures[at] == null
                    ? Cell.of(Absence.NOT_KNOWN, "")
                    : Cell.of(new BigDecimal(figures[at]).add(new BigDecimal(figures[at])), Unit.SIGNED_SCORE);
            rows.add(Row.of(List.of(name, first, second)));
        }
        return new Block.Table(
                id,
                "Figures of " + id,
                List.of(
                        Column.ofWords("name", "Name"),
                        Column.ofAmounts("a", "First " + SCRIPT),
                        Column.ofAmounts("b", "Second")),
                rows,
                List.of(),
                Sensitivity.OPEN);
    }

    private static List<DatedEntry> dates() {
        return List.of(
                new DatedEntry(
                        "a",
                        "Later " + SCRIPT,
                        DAY.plusDays(30),
                        DatedEntry.Standing.CERTAIN,
                        List.of(14, 1, 0),
                        List.of(FULL),
                        Sensitivity.OPEN),
                new DatedEntry(
                        "b", "Sooner", DAY, DatedEntry.Standing.NOT_KNOWN_YET, List.of(), List.of(), Sensitivity.OPEN),
                new DatedEntry("c", "Finished", DAY, DatedEntry.Standing.DONE, List.of(), List.of(), Sensitivity.OPEN),
                new DatedEntry(
                        "d",
                        "Dropped",
                        DAY,
                        DatedEntry.Standing.NO_LONGER_DUE,
                        List.of(),
                        List.of(),
                        Sensitivity.OPEN));
    }

    private static Cell amount(String value, Unit unit) {
        return Cell.of(new BigDecimal(value), unit);
    }
}
