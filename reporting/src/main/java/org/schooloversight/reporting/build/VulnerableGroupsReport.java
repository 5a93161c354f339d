package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.AreaCells.PUPILS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.Measure;
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
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.GroupGap;
import org.schooloversight.reporting.model.GroupGaps;
import org.schooloversight.reporting.model.MeasureUnits;

/** Lays out how far vulnerable groups of pupils are from others. Every heading is there, with or without figures. */
public final class VulnerableGroupsReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("vulnerable-groups");

    private static final String PUPILS_LAST_YEAR = "pupils-last-year";

    private VulnerableGroupsReport() {}

    /**
     * Lays out gaps.
     *
     * @param gaps  the gaps, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report, not null
     */
    public static Report report(GroupGaps gaps, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "how-to-read",
                "How to read this",
                List.of(Block.read("Figures are of the academic year " + gaps.latest()
                        + ". A gap is the figure of a group less the figure of the pupils that it is compared with. It is"
                        + " closing if it is nearer to nought than the year before."))));
        gaps.headings().forEach(heading -> parts.add(part(heading, gaps)));
        return Report.builder()
                .id(ID)
                .title("Vulnerable groups " + gaps.latest())
                .subject(head.subject())
                .about(Optional.empty())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addAllRestsOn(head.restsOn())
                .addAllRestsOn(MeasureNotes.unchecked(measures(gaps)))
                .build();
    }

    private static List<Measure> measures(GroupGaps gaps) {
        return gaps.headings().stream()
                .flatMap(heading -> heading.gaps().stream())
                .map(GroupGap::measure)
                .distinct()
                .toList();
    }

    private static Part part(GroupGaps.Heading heading, GroupGaps gaps) {
        String id = heading.topic().id();
        List<Block> blocks = heading.gaps().isEmpty()
                ? List.of(Block.read("No figures were given for " + gaps.latest() + " or the year before."))
                : List.of(table(id, heading, gaps));
        return new Part(id, heading.topic().title(), blocks);
    }

    private static Block.Table table(String id, GroupGaps.Heading heading, GroupGaps gaps) {
        String before = gaps.latest().plusYears(-1).toString();
        List<Column> columns = List.of(
                Column.ofWords("measure", "Measure"),
                Column.ofWords("group", "Pupils"),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("value", "Figure")),
                Column.ofCounts(PUPILS, "Number of pupils", Counted.PUPILS),
                Column.ofWords("compared-with", "Compared with"),
                Column.ofAmounts("other", "Their figure"),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("gap", "Gap")),
                Column.ofAmounts("england-gap", "Gap in England"),
                Column.ofCounts(PUPILS_LAST_YEAR, "Number of pupils in " + before, Counted.PUPILS),
                AreaCells.hangingOn(PUPILS_LAST_YEAR, Column.ofAmounts("gap-last-year", "Gap in " + before)),
                Column.ofWords("movement", "Where the gap is going"));
        return new Block.Table(
                "gaps-" + id,
                heading.topic().title() + " " + gaps.latest(),
                columns,
                heading.gaps().stream().map(VulnerableGroupsReport::row).toList(),
                List.of("A figure about a number of pupils that is withheld is withheld with it."),
                Sensitivity.OPEN);
    }

    private static Row row(GroupGap gap) {
        Unit unit = MeasureUnits.of(gap.measure());
        Unit apart = MeasureUnits.ofDifference(gap.measure());
        return Row.of(List.of(
                Cell.of(gap.measure().title()),
                Cell.of(gap.groupTitle()),
                AreaCells.amount(gap.value(), unit),
                AreaCells.count(gap.pupils()),
                Cell.of(gap.comparedTitle()),
                AreaCells.amount(gap.other(), unit),
                AreaCells.amount(gap.gap(), apart),
                AreaCells.amount(gap.nationalGap(), apart),
                AreaCells.count(gap.pupilsLastYear()),
                AreaCells.amount(gap.gapLastYear(), apart),
                AreaCells.words(gap.movement(), GroupGap.Movement::words)));
    }
}
