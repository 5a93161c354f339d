package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.model.AreaTally;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.SchoolOutcome;

/** Lays out what inspections found in the schools of an authority. Each kind of result has tables of its own. */
public final class OfstedProfileReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("ofsted-profile");

    private OfstedProfileReport() {}

    /**
     * Lays the profile out.
     *
     * @param profile  the profile, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report with everything in it, not null
     */
    public static Report report(OfstedProfile profile, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("good-or-better", "Good or better", OfstedShares.blocks(profile)));
        if (profile.schools().isEmpty()) {
            parts.add(new Part(
                    "schools",
                    "The schools",
                    List.of(Block.read("No register was given, so nothing is counted here school by school."))));
        } else {
            parts.add(new Part("results", "What kind of result schools have", OfstedTables.results(profile)));
            parts.add(new Part("overall-grades", "Overall grades", OfstedTables.grades(profile)));
            addAreas(parts, profile);
            parts.add(new Part("schools", "The schools", List.of(OfstedSchools.table(profile))));
        }
        return AuthorityLayout.report(ID, "What inspections found", head, parts, basis());
    }

    private static void addAreas(List<Part> parts, OfstedProfile profile) {
        List<AreaTally> judgements = AreaTally.ofKeyJudgements(profile.schools());
        if (!judgements.isEmpty()) {
            parts.add(new Part(
                    "key-judgements",
                    "Key judgements without an overall grade",
                    List.of(OfstedTables.areas(
                            "key-judgements", "Schools by key judgement", "Key judgement", judgements))));
        }
        List<AreaTally> cards = AreaTally.ofReportCards(profile.schools());
        if (!profile.with(SchoolOutcome.Result.REPORT_CARD).isEmpty()) {
            parts.add(new Part(
                    "report-cards",
                    "Report cards",
                    List.of(OfstedTables.areas("report-cards", "Schools by area of the report card", "Area", cards))));
        }
    }

    private static List<String> basis() {
        return List.of(
                "A school counts with its latest graded inspection that had been published by the day asked about; inspections without a"
                        + " grade leave that as it is. Where it was made under a number that the school had before, the tables say so.",
                "Overall grades, key judgements and report cards have scales of their own, and none is converted into another."
                        + " Satisfactory, given until August 2012, is not read as requires improvement.",
                "Shares for England are taken to be about state-funded schools, with grades from before a change of number counted. This was"
                        + " not checked against how each figure was made.");
    }
}
