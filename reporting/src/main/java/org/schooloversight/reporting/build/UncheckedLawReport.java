package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckReview.Reviewed;
import org.schooloversight.duties.checking.CheckStanding;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawEntry;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what of the encoded law nobody compared with its source, or was found to differ from it. */
public final class UncheckedLawReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("unchecked-law");

    private UncheckedLawReport() {}

    /**
     * Lays out the entries that are not checked.
     *
     * @param review  where every entry stands, not null
     * @param only  the only area to list, empty for all, not null
     * @param head  whom the report is for and what it rests on, not null
     * @return the report, open to all, not null
     */
    public static Report report(CheckReview review, Optional<AreaId> only, ReportHead head) {
        List<Reviewed> asked = review.entries().stream()
                .filter(each -> only.map(each.entry().area()::equals).orElse(true))
                .toList();
        List<AreaId> areas = asked.stream()
                .map(each -> each.entry().area())
                .distinct()
                .sorted()
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("summary", "Summary", summary(asked, areas)));
        for (AreaId area : areas) {
            List<Reviewed> unchecked = asked.stream()
                    .filter(each -> each.isUnchecked() && each.entry().area().equals(area))
                    .toList();
            if (!unchecked.isEmpty()) {
                parts.add(new Part("of-" + area, Phrases.title(area.words()), List.of(table(area, unchecked))));
            }
        }
        return Report.builder()
                .id(ID)
                .title("Law that is not checked against its source")
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addRestsOn(
                        "Listed is what the catalogue of duties, their clocks and the law of intervention have; bank holidays, "
                                + "inspections, measures and programmes of support have check marks of their own.")
                .addAllRestsOn(head.restsOn())
                .build();
    }

    /** Where nothing stands there is no column, and what is open is what is not checked. */
    private static List<CheckStanding> told(List<Reviewed> asked) {
        return Arrays.stream(CheckStanding.values())
                .filter(each ->
                        each != CheckStanding.OPEN && asked.stream().anyMatch(entry -> entry.standing() == each))
                .toList();
    }

    private static List<Block> summary(List<Reviewed> asked, List<AreaId> areas) {
        long unchecked = asked.stream().filter(Reviewed::isUnchecked).count();
        List<CheckStanding> standings = told(asked);
        List<Row> rows = new ArrayList<>();
        areas.forEach(area -> rows.add(Row.of(counts(
                Phrases.title(area.words()),
                asked.stream().filter(each -> each.entry().area().equals(area)).toList(),
                standings))));
        if (areas.size() > 1) {
            rows.add(Row.ofTotals(counts("All areas", asked, standings)));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("area", "Area"), count("entries", "Entries")));
        columns.add(count("unchecked", "Not checked"));
        for (CheckStanding each : standings) {
            columns.add(count(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), Phrases.title(each.words())));
        }
        return List.of(
                Block.read((unchecked == 1 ? "1 entry is" : unchecked + " entries are") + " not checked, of "
                        + asked.size() + ". An answer that uses one says so."),
                open("areas", "How many entries each area has, and where they stand", columns, rows));
    }

    private static Column count(String id, String title) {
        return Column.ofCounts(id, title, Counted.NOTHING_PERSONAL);
    }

    private static List<Cell> counts(String area, List<Reviewed> of, List<CheckStanding> standings) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(area));
        cells.add(Cell.of(of.size()));
        cells.add(Cell.of(of.stream().filter(Reviewed::isUnchecked).count()));
        for (CheckStanding standing : standings) {
            cells.add(Cell.of(
                    of.stream().filter(each -> each.standing() == standing).count()));
        }
        return cells;
    }

    private static Block table(AreaId area, List<Reviewed> unchecked) {
        return open(
                String.valueOf(area),
                "Not checked: " + area.words(),
                List.of(
                        Column.ofWords("title", "What it is about"),
                        Column.ofWords("entry", "Entry"),
                        Column.ofWords("says", "To be compared"),
                        Column.ofWords("law", "With"),
                        Column.ofWords("basis", "Where it comes from"),
                        Column.ofWords("standing", "Standing")),
                unchecked.stream().map(UncheckedLawReport::row).toList());
    }

    private static Row row(Reviewed each) {
        LawEntry entry = each.entry();
        return Row.of(List.of(
                Cell.of(Phrases.title(entry.title())),
                Cell.of(entry.id().value()),
                Cell.of(entry.says()),
                all(
                        entry.cites().stream()
                                .map(cite -> cite + " ["
                                        + cite.instrument().authority().words() + "]")
                                .toList(),
                        "none"),
                Cell.of(Phrases.of(entry.check().basis())),
                Cell.of(standing(each))));
    }

    private static String standing(Reviewed each) {
        return each.recorded()
                .filter(check -> check.outcome() != LawCheck.Outcome.NOT_YET)
                .map(check -> each.standing().words() + ": " + check.checkedBy() + ", "
                        + EnglishDates.full(check.checkedOn().orElseThrow()) + ", against " + check.against()
                        + (check.note().isBlank() ? "" : ": " + check.note()))
                .orElse(each.standing().words());
    }
}
