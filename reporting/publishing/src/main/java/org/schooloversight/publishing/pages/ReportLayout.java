package org.schooloversight.publishing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;

/** Lays out a report as a page. */
final class ReportLayout {
    private final TableLayout tables;
    private final Notes notes = new Notes();
    private int charts;

    private ReportLayout(Function<Cell.Link, Optional<String>> addresses) {
        this.tables = new TableLayout(addresses, notes);
    }

    static PageView of(Release release, Function<Cell.Link, Optional<String>> addresses, Optional<String> home) {
        return new ReportLayout(addresses).page(release, home);
    }

    private PageView page(Release release, Optional<String> home) {
        Report report = release.report();
        List<PageView.PartView> parts = report.parts().stream().map(this::part).toList();
        Optional<BlockView.Table> dates = report.dates().isEmpty()
                ? Optional.empty()
                : Optional.of(tables.view(DateTable.of(report.dates()), "dates-table"));
        return new PageView(
                new Heading(report.title(), report.subject()),
                release.audience().words(),
                home,
                facts(release),
                contents(release, notes.views().isEmpty()),
                parts,
                dates,
                notes.views(),
                release.withheld(),
                report.restsOn());
    }

    private static List<Fact> facts(Release release) {
        Report report = release.report();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("About", report.subject()));
        report.about().ifPresent(urn -> facts.add(new Fact("School", "URN " + urn)));
        facts.add(new Fact("For", release.audience().words()));
        facts.addAll(dates(report.asOf()));
        return facts;
    }

    static List<Fact> dates(AsOf asOf) {
        Fact effective = new Fact("As of", EnglishDates.full(asOf.effectiveOn()));
        return asOf.effectiveOn().equals(asOf.knownBy())
                ? List.of(effective)
                : List.of(effective, new Fact("With what was known by", EnglishDates.full(asOf.knownBy())));
    }

    private static List<Anchor> contents(Release release, boolean noNotes) {
        List<Anchor> contents = new ArrayList<>();
        for (Part part : release.report().parts()) {
            contents.add(new Anchor("#part-" + part.id(), part.title()));
        }
        if (!release.report().dates().isEmpty()) {
            contents.add(new Anchor("#dates", "Dates"));
        }
        if (!noNotes) {
            contents.add(new Anchor("#reasons", "Reasons"));
        }
        if (!release.withheld().isEmpty()) {
            contents.add(new Anchor("#withheld", "What is withheld"));
        }
        if (!release.report().restsOn().isEmpty()) {
            contents.add(new Anchor("#rests-on", "What this rests on"));
        }
        return contents;
    }

    private PageView.PartView part(Part part) {
        return new PageView.PartView(
                "part-" + part.id(),
                part.title(),
                part.blocks().stream().map(this::block).toList());
    }

    private BlockView block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new BlockView.Text(paragraph.text());
        }
        if (block instanceof Block.Points points) {
            return new BlockView.Points(points.items(), points.numbered());
        }
        if (block instanceof Block.Chart chart) {
            return chart(chart);
        }
        return tables.view((Block.Table) block);
    }

    private BlockView chart(Block.Chart chart) {
        charts++;
        BlockView.Table table = tables.view(chart.table());
        String name = table.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + table.name().substring(1);
        Optional<Drawing> drawing =
                chart.kind() == Block.Chart.Kind.LINE ? LineChart.of(chart, name) : BarChart.of(chart, name);
        return new BlockView.Chart(
                "chart-" + charts, "Chart " + charts, chart.table().caption(), drawing, table);
    }
}
