package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.AttendanceProfile;
import org.schooloversight.reporting.model.HighOrRising;
import org.schooloversight.reporting.model.MeasureMarks;
import org.schooloversight.reporting.model.SchoolMarks;
import org.schooloversight.reporting.model.Yardstick;

/**
 * Lays out absence and exclusions school by school, with marks of what is high or rising. Figures that were not published school by
 * school are told in confidence.
 */
public final class AttendanceExclusionsReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("attendance-exclusions");

    private static final List<SchoolMarks.Mark> MARKS = List.of(SchoolMarks.Mark.values());

    private AttendanceExclusionsReport() {}

    /**
     * Lays the profile out.
     *
     * @param profile  the profile, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report with everything in it, not null
     */
    public static Report report(AttendanceProfile profile, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("definition", "What high and rising mean here", definition(profile.definition())));
        profile.measures()
                .forEach(each -> parts.add(new Part(each.measure().id().value(), title(each), blocks(each))));
        return AuthorityLayout.report(
                ID,
                "Absence and exclusions",
                head,
                parts,
                List.of("When a figure is high or rising: "
                        + profile.definition().check().words() + "."));
    }

    private static List<Block> definition(HighOrRising definition) {
        return List.of(
                Block.read(
                        "The marks are an indicator, not a judgement: they compare figures, and know nothing of the reasons."),
                new Block.Points(
                        List.of(
                                "High: the figure of the latest year is above that for England; where none is given, above that for the"
                                        + " authority; where there is none either, above the median of the schools of the same kind.",
                                "Rising: the figure of the latest year is above the school's own for the year before. Where it had risen"
                                        + " in the year before too, that is said.",
                                "A median is used from " + definition.fewestForMedian()
                                        + " schools of a kind with a figure on.",
                                "Figures for England and the authority may be about schools of every kind together, so that a kind of"
                                        + " school can be high as a whole.",
                                "A figure that is withheld or missing is shown as that, and nothing is concluded from it."),
                        false,
                        Sensitivity.OPEN),
                Block.read("This definition is " + definition.check().words() + "."));
    }

    private static String title(MeasureMarks each) {
        String title = each.measure().title();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static List<Block> blocks(MeasureMarks each) {
        if (each.latest().isEmpty()) {
            return List.of(Block.read("No school has a figure that was known by the day asked about."));
        }
        List<Block> blocks = new ArrayList<>();
        List<AcademicYear> others =
                each.years().stream().filter(year -> !each.isOfSeries(year)).toList();
        if (!others.isEmpty()) {
            blocks.add(Block.read(
                    "The measure is defined otherwise for some years or was not made then, so they are compared with none: "
                            + String.join(
                                    ", ",
                                    others.stream().map(AcademicYear::toString).toList()) + "."));
        }
        blocks.add(counts(each));
        blocks.add(yardsticks(each));
        blocks.add(MarkedSchools.table(each));
        return blocks;
    }

    private static Block counts(MeasureMarks each) {
        Counted counted = each.publishedBySchool() ? Counted.NOTHING_PERSONAL : Counted.SCHOOLS_IN_CONFIDENCE;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofWords("kind", "Kind"));
        MARKS.forEach(mark -> columns.add(Column.ofCounts(id(mark), heading(mark), counted)));
        columns.add(Column.ofCounts("all", "All", counted).asTotal());
        List<Row> rows = new ArrayList<>();
        each.yardsticks().keySet().forEach(kind -> rows.add(Row.of(counts(kind.words(), List.of(kind), each))));
        rows.add(Row.ofTotals(counts("all open schools", List.of(SchoolKind.values()), each)));
        return AuthorityLayout.table(
                each.measure().id() + "-counts",
                "Open schools by what their figures for " + each.latest().orElseThrow() + " show",
                columns,
                rows,
                List.of());
    }

    private static String id(SchoolMarks.Mark mark) {
        return mark.words().replace(' ', '-');
    }

    private static String heading(SchoolMarks.Mark mark) {
        return switch (mark) {
            case HIGH -> "High, not known to be rising";
            case RISING -> "Rising, not known to be high";
            case HIGH_AND_RISING -> "High and rising";
            case NEITHER -> "Neither";
            case NOT_KNOWN -> "Not known";
        };
    }

    private static List<Cell> counts(String name, List<SchoolKind> kinds, MeasureMarks each) {
        List<Long> counts = MARKS.stream()
                .map(mark ->
                        kinds.stream().mapToLong(kind -> each.count(kind, mark)).sum())
                .toList();
        long all = counts.stream().mapToLong(Long::longValue).sum();
        return Stream.of(Stream.of(Cell.of(name)), counts.stream().map(Cell::of), Stream.of(Cell.of(all)))
                .flatMap(cells -> cells)
                .toList();
    }

    /** Where few schools have a figure a median tells theirs, so it is as sensitive as they are. */
    private static Block yardsticks(MeasureMarks each) {
        List<Row> rows = new ArrayList<>();
        each.yardsticks()
                .forEach((kind, yardstick) -> rows.add(Row.of(List.of(
                        Cell.of(kind.words()), Cell.of(yardstick.basis().words()), yardstick(yardstick, each)))));
        return new Block.Table(
                each.measure().id() + "-compared-with",
                "What figures for " + each.latest().orElseThrow() + " are compared with",
                List.of(
                        Column.ofWords("kind", "Kind"),
                        Column.ofWords("basis", "Compared with"),
                        Column.ofAmounts("value", "Its value")),
                rows,
                List.of(),
                MarkedSchools.sensitivity(each));
    }

    private static Cell yardstick(Yardstick yardstick, MeasureMarks each) {
        return yardstick
                .value()
                .map(value -> Cell.of(value, MarkedSchools.unit(each))
                        .because(AuthorityLayout.because(
                                "Figures are compared with " + yardstick.basis().words() + " for "
                                        + each.latest().orElseThrow() + ".",
                                yardstick.provenance().map(Provenance::toString).stream()
                                        .toList())))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "too few schools have a figure"));
    }
}
