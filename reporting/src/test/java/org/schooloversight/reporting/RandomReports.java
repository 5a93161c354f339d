package org.schooloversight.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
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

/**
 * Reports with everything in them that a report can have, chosen at random. Each text is marked with every sensitivity of the places
 * it stands in, and is full of what means something to one program or another.
 */
public final class RandomReports {

    private static final List<String> SNIPPETS = List.of(
            "plain",
            "=1+1",
            "+x",
            "-y",
            "@z",
            "|",
            "\\",
            "\\|",
            "<b>",
            "</td>",
            "&amp;",
            "*x*",
            "_y_",
            "`c`",
            "[a](b)",
            "![i](j)",
            "#",
            "1.",
            "2)",
            "- ",
            "~~s~~",
            "\n",
            "\t",
            "\r\n",
            "\"",
            "'",
            ",",
            ";",
            "http://a.example/b",
            "www.b.example",
            "c@d.example",
            "$e$",
            "===",
            "---",
            "\uFF1Df",
            "<!-- g -->",
            "[^1]: h",
            "{",
            "}",
            "  ",
            "\u00e9",
            "\uD83C\uDF92");

    private final Random random;

    private RandomReports(Random random) {
        this.random = random;
    }

    /**
     * Chooses reports.
     *
     * @return the reports, not null
     */
    public static Arbitrary<Report> any() {
        return Arbitraries.longs().map(seed -> new RandomReports(new Random(seed)).report());
    }

    /**
     * Returns the mark of a text that stands somewhere.
     *
     * @param sensitivity  how sensitive the place is, not null
     * @return the mark, not null
     */
    public static String mark(Sensitivity sensitivity) {
        return "mark" + sensitivity.ordinal();
    }

    private Report report() {
        return Report.builder()
                .id(ReportId.of("made-up"))
                .title(text(Sensitivity.OPEN))
                .subject(text(Sensitivity.OPEN))
                .about(maybe(() -> Urn.of(100000 + random.nextInt(9))))
                .asOf(new AsOf(day(), day()))
                .addAllAudiences(Set.of(Audience.values()))
                .addAllParts(some(
                        3, i -> new Part("part" + i, text(Sensitivity.OPEN), some(4, j -> block("t" + i + j)))))
                .addAllDates(some(4, this::date))
                .addAllRestsOn(some(2, i -> text(Sensitivity.OPEN)))
                .build();
    }

    private Block block(String id) {
        Sensitivity who = who();
        switch (random.nextInt(5)) {
            case 0:
                return new Block.Paragraph(text(who), who);
            case 1:
                return new Block.Points(some(3, i -> text(who)), random.nextBoolean(), who);
            case 2:
                Block.Table table = table(id, who);
                List<String> drawn = table.columns().stream()
                        .filter(each -> each.holds() == Column.Holds.AMOUNTS)
                        .map(Column::id)
                        .toList();
                return drawn.isEmpty() ? table : new Block.Chart(Block.Chart.Kind.BARS, drawn, table);
            default:
                return table(id, who);
        }
    }

    private Block.Table table(String id, Sensitivity who) {
        List<Column> columns = new ArrayList<>();
        int width = 1 + random.nextInt(5);
        for (int i = 0; i < width; i++) {
            columns.add(column(i));
        }
        List<Row> rows = some(5, i -> row(columns, who));
        return new Block.Table(id, text(who), columns, rows, some(2, i -> text(who)), who);
    }

    private Column column(int i) {
        Sensitivity who = i == 0 && random.nextInt(4) > 0 ? Sensitivity.OPEN : who();
        Column.Holds holds = i == 0 ? Column.Holds.WORDS : pick(List.of(Column.Holds.values()));
        Counted counted = holds == Column.Holds.AMOUNTS ? pick(List.of(Counted.values())) : Counted.NOTHING_PERSONAL;
        return new Column("c" + i, text(who), holds, counted, false, Optional.empty(), who);
    }

    private Row row(List<Column> columns, Sensitivity table) {
        Sensitivity who = who();
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            Sensitivity[] places = {table, who, column.sensitivity()};
            cells.add(new Cell(
                    value(column, places),
                    some(2, i -> reason(places)),
                    maybe(() ->
                            new Cell.Link(ReportId.of("school"), maybe(() -> Urn.of(100000 + random.nextInt(9)))))));
        }
        return new Row(cells, false, who);
    }

    private Value value(Column column, Sensitivity... places) {
        if (random.nextInt(6) == 0) {
            return new Value.Absent(pick(List.of(Absence.NOT_KNOWN, Absence.NOT_PUBLISHED)), text(places));
        }
        if (column.holds() == Column.Holds.DAYS) {
            return new Value.Day(day());
        }
        if (column.holds() == Column.Holds.WORDS) {
            return new Value.Words(text(places));
        }
        return column.counted() == Counted.NOTHING_PERSONAL
                ? new Value.Amount(
                        BigDecimal.valueOf(random.nextInt(2000000) - 500000, random.nextInt(4)),
                        column.id().equals("c3") ? pick(List.of(Unit.values())) : Unit.PERCENT)
                : new Value.Amount(BigDecimal.valueOf(random.nextInt(9)), Unit.COUNT);
    }

    private Reason reason(Sensitivity... places) {
        Citation citation = new Citation(
                new Instrument(InstrumentId.of("made-up"), text(places), Authority.LOCAL_POLICY), text(places));
        return new Reason("Because " + text(places), some(2, i -> citation), some(2, i -> text(places)));
    }

    private DatedEntry date(int i) {
        Sensitivity who = who();
        return new DatedEntry(
                "uid" + i + text(who),
                text(who),
                day(),
                pick(List.of(DatedEntry.Standing.values())),
                some(2, j -> j),
                some(2, j -> reason(who)),
                who);
    }

    private String text(Sensitivity... places) {
        StringBuilder text = new StringBuilder();
        some(4, i -> pick(SNIPPETS)).forEach(text::append);
        for (Sensitivity each : places) {
            text.append(mark(each)).append(pick(SNIPPETS));
        }
        return text.toString();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 9, 7).plusDays(random.nextInt(300)); // Monday
    }

    private Sensitivity who() {
        return random.nextBoolean() ? Sensitivity.OPEN : pick(List.of(Sensitivity.values()));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, java.util.function.IntFunction<T> value) {
        List<T> some = new ArrayList<>();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            some.add(value.apply(i));
        }
        return some;
    }
}
