package org.schooloversight.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;

/** Made-up reports, released to officers with nothing withheld. */
final class Releases {

    /** A Monday. */
    static final LocalDate KNOWN = LocalDate.of(2026, 9, 7);

    static final Reason REASON = new Reason(
            "The year before was higher.",
            List.of(new Citation(
                    new Instrument(InstrumentId.of("policy"), "A policy", Authority.LOCAL_POLICY), "paragraph 4")),
            List.of("results.csv, row 12"));

    private Releases() {}

    static Release of(Report report) {
        return Disclosure.by(new DisclosureRules(1, false, Check.unchecked("made up")))
                .release(report, Audience.INTERNAL);
    }

    static Report.Builder report() {
        return report(new AsOf(LocalDate.of(2026, 9, 1), KNOWN));
    }

    static Report.Builder report(AsOf asOf) {
        return report(asOf, "A report");
    }

    static Report.Builder report(AsOf asOf, String title) {
        return report(asOf, title, ReportId.of("school"));
    }

    static Report.Builder report(AsOf asOf, String title, ReportId id) {
        return Report.builder()
                .id(id)
                .title(title)
                .subject("Northshire")
                .asOf(asOf)
                .addAllAudiences(Set.of(Audience.INTERNAL))
                .addRestsOn("Nothing of it was checked.");
    }

    static Release tables(Block.Table... tables) {
        return of(report().addPart(new Part("part", "A part", List.of(tables))).build());
    }

    static Release dates(List<DatedEntry> entries) {
        return of(report().addAllDates(entries).build());
    }

    static Block.Table table(String id, String caption, List<Column> columns, List<Row> rows) {
        return new Block.Table(id, caption, columns, rows, List.of(), Sensitivity.OPEN);
    }

    /** A table of one column. */
    static Block.Table texts(String... texts) {
        return table(
                "texts",
                "Texts",
                List.of(Column.ofWords("text", "Text")),
                List.of(texts).stream()
                        .map(text -> Row.of(List.of(Cell.of(text))))
                        .toList());
    }

    static DatedEntry entry(String uid, String title, LocalDate day) {
        return new DatedEntry(
                uid, title, day, DatedEntry.Standing.CERTAIN, List.of(14, 0), List.of(REASON), Sensitivity.OPEN);
    }
}
