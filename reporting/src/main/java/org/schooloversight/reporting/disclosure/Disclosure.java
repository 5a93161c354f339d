package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;

/**
 * Makes a report fit for an audience.
 *
 * <p>What the audience may not read is left out. Then, in each table by itself, counts of pupils, or of schools by what is told in
 * confidence, are withheld where they are small, and with them as many others as it needs: no number that is withheld or left out can
 * be worked out from the sums and percentages that are shown, not even by a reader who knows the rule. That two tables show the same
 * count, or two releases of different days, is not seen here.
 */
public final class Disclosure {

    private final DisclosureRules rules;

    private Disclosure(DisclosureRules rules) {
        this.rules = rules;
    }

    /**
     * Obtains disclosure by some rules.
     *
     * @param rules  from which number on a count is shown, not null
     * @return the disclosure, not null
     */
    public static Disclosure by(DisclosureRules rules) {
        return new Disclosure(rules);
    }

    /**
     * Makes a report fit for an audience.
     *
     * @param report  the report with everything in it, not null
     * @param audience  the audience, not null
     * @return what the audience may read, not null
     * @throws InvalidValueException if the report is not made for that audience, if a column of counts holds something else than whole
     *     numbers from 0, or if a table has two totals of one kind or a percentage of columns that it does not have
     */
    public Release release(Report report, Audience audience) {
        if (!report.audiences().contains(audience)) {
            List<String> accepted =
                    report.audiences().stream().sorted().map(Audience::words).toList();
            throw new InvalidValueException("the report '" + report.id() + "' is not made for " + audience.words()
                    + "; accepted: " + Text.list(accepted, "or"));
        }
        Readership reader = Readership.of(report, audience);
        Set<Omission> done = EnumSet.noneOf(Omission.class);
        List<Part> parts = parts(report, reader, done);
        List<DatedEntry> dates = report.dates().stream()
                .filter(each -> reader.reads(each.sensitivity()))
                .toList();
        if (dates.size() < report.dates().size()) {
            done.add(Omission.DATES);
        }
        Report cut = Report.builder()
                .id(report.id())
                .title(report.title())
                .subject(report.subject())
                .about(report.about())
                .asOf(report.asOf())
                .addAllAudiences(report.audiences())
                .addAllParts(parts)
                .addAllDates(dates)
                .addAllRestsOn(restsOn(report, done))
                .build();
        return new Release(cut, audience, Omission.sentences(done, reader, rules));
    }

    private List<String> restsOn(Report report, Set<Omission> done) {
        List<String> restsOn = new ArrayList<>(report.restsOn());
        String rule = Omission.rule(rules);
        if (done.contains(Omission.JUDGED) && !restsOn.contains(rule)) {
            restsOn.add(rule);
        }
        return restsOn;
    }

    private List<Part> parts(Report report, Readership reader, Set<Omission> done) {
        TableCut tables = new TableCut(reader, rules, done);
        List<Part> parts = new ArrayList<>();
        for (Part part : report.parts()) {
            List<Block> blocks = part.blocks().stream()
                    .flatMap(each -> block(each, reader, tables, done).stream())
                    .toList();
            if (!blocks.isEmpty() || part.blocks().isEmpty()) {
                parts.add(new Part(part.id(), part.title(), blocks));
            } else {
                done.add(Omission.EMPTIED);
            }
        }
        return parts;
    }

    private static Optional<Block> block(Block block, Readership reader, TableCut tables, Set<Omission> done) {
        if (!reader.reads(block.sensitivity())) {
            done.add(Omission.LEFT_OUT);
            return Optional.empty();
        }
        if (block instanceof Block.Table table) {
            return tables.cut(table).map(Block.class::cast);
        }
        if (block instanceof Block.Chart chart) {
            return tables.cut(chart.table()).map(cut -> chart(chart, cut));
        }
        return Optional.of(block);
    }

    /** Draws what is left of a chart's columns; where none is, the table stands alone. */
    private static Block chart(Block.Chart chart, Block.Table cut) {
        List<String> ids = cut.columns().stream().map(Column::id).toList();
        List<String> drawn = chart.columns().stream().filter(ids::contains).toList();
        return drawn.isEmpty() ? cut : new Block.Chart(chart.kind(), drawn, cut);
    }
}
