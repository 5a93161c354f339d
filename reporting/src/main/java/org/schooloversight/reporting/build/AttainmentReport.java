package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.AttainmentProfile;
import org.schooloversight.reporting.model.MeasureStanding;
import org.schooloversight.reporting.model.MeasureStanding.Side;

/** Lays out how the pupils of an authority did. */
public final class AttainmentReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("attainment");

    private AttainmentReport() {}

    /**
     * Lays out a profile.
     *
     * @param profile  the profile, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report, not null
     */
    public static Report report(AttainmentProfile profile, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(summary(profile));
        for (AttainmentProfile.Stage stage : profile.stages()) {
            parts.add(new Part(stage.stage().id(), stage.stage().title(), stage(stage, profile)));
        }
        parts.add(AttainmentTrends.part(profile));
        return Report.builder()
                .id(ID)
                .title("Attainment " + profile.latest())
                .subject(head.subject())
                .about(Optional.empty())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addAllRestsOn(head.restsOn())
                .addAllRestsOn(MeasureNotes.unchecked(profile.stages().stream()
                        .flatMap(stage -> stage.measures().stream())
                        .map(MeasureStanding::measure)
                        .toList()))
                .build();
    }

    private static Part summary(AttainmentProfile profile) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.read("Figures are of the academic year " + profile.latest()
                + ". A figure is in line with England if the two are equal as far as both were published."));
        blocks.add(Block.read(profile.neighbours()
                .map(group -> "The authority has " + group.neighbours().size() + " statistical neighbours.")
                .orElse("No list of statistical neighbours was given.")));
        points(blocks, profile, Side.BETTER, "Better than England: ", "No measure is known to be better than England.");
        points(blocks, profile, Side.SAME, "In line with England: ", "No measure is known to be in line with England.");
        points(blocks, profile, Side.WORSE, "Worse than England: ", "No measure is known to be worse than England.");
        return new Part("summary", "Summary", blocks);
    }

    private static void points(
            List<Block> blocks, AttainmentProfile profile, Side side, String heading, String otherwise) {
        List<String> names = profile.stages().stream()
                .flatMap(stage -> stage.measures().stream())
                .filter(standing -> standing.side().value().equals(Optional.of(side)))
                .map(AttainmentTables::name)
                .toList();
        if (names.isEmpty()) {
            blocks.add(Block.read(otherwise));
        } else {
            blocks.add(Block.read(heading.replace(": ", ".")));
            blocks.add(new Block.Points(names, false, Sensitivity.OPEN));
        }
    }

    private static List<Block> stage(AttainmentProfile.Stage stage, AttainmentProfile profile) {
        List<Block> blocks = new ArrayList<>();
        if (stage.measures().stream().noneMatch(AttainmentReport::hasAnything)) {
            List<String> names =
                    stage.measures().stream().map(AttainmentTables::name).toList();
            blocks.add(Block.read(
                    names.isEmpty()
                            ? "The catalogue has no measure of this stage."
                            : "No figure of the authority for " + profile.latest() + " or the year before is given of "
                                    + Text.list(names, "or") + "."));
            return blocks;
        }
        AttainmentTables tables = new AttainmentTables(stage.stage(), profile.latest());
        blocks.addAll(tables.standing(stage.measures()));
        blocks.addAll(tables.movement(stage.measures()));
        return blocks;
    }

    private static boolean hasAnything(MeasureStanding standing) {
        return standing.value().isKnown()
                || standing.against().isKnown()
                || standing.placing().isKnown()
                || standing.trend().lastYear().isKnown();
    }
}
