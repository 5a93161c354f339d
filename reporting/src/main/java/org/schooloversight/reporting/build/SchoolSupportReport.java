package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.model.SchoolSupport;
import org.schooloversight.reporting.words.Phrases;

/** Lays out one school under a programme. */
public final class SchoolSupportReport {

    /** The kind of report. */
    public static final ReportId ID = SupportPieces.SCHOOL;

    private SchoolSupportReport() {}

    /**
     * Lays out the school.
     *
     * @param school  the school, not null
     * @param remindDaysBefore  how many days before something is due a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SchoolSupport school, List<Integer> remindDaysBefore, ReportHead head) {
        SchoolAssessed assessed = new SchoolAssessed(school);
        List<Part> parts = new ArrayList<>(SchoolPublished.parts(
                school.published(), school.assessment().receipt().asOf().effectiveOn()));
        parts.addAll(assessed.parts());
        parts.add(new Part("due", "What is due, and when", due(school)));
        return Report.builder()
                .id(ID)
                .title("School report")
                .subject(school.published().school().name())
                .about(Optional.of(school.assessment().school().urn()))
                .asOf(school.assessment().receipt().asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addAllDates(school.due().stream()
                        .flatMap(each -> OccurrencePieces.entry(each, remindDaysBefore).stream())
                        .toList())
                .addRestsOn(SupportPieces.restsOn(
                        school.policy().header(), school.policy().sha256()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> due(SchoolSupport school) {
        if (school.due().isEmpty()) {
            return List.of(inConfidence("No duty with a day names this school."));
        }
        return List.of(inConfidence(
                "due",
                "Duties that name this school",
                List.of(
                        Column.ofWords("what", "What"),
                        Column.ofWords("bound", "Bound"),
                        Column.ofDays("day", "Day"),
                        Column.ofWords("case", "Case").with(Sensitivity.CASEWORK),
                        Column.ofWords("state", "State"),
                        Column.ofWords("breach", "Breach"),
                        Column.ofWords("law", "Law"),
                        Column.ofWords("bearer", "Who acts")),
                school.due().stream().map(SchoolSupportReport::row).toList()));
    }

    private static Row row(Explained each) {
        return new Row(
                List.of(
                        Cell.of(Phrases.title(each.occurrence().clock().title())),
                        Cell.of(each.occurrence().provision().bound().words()),
                        OccurrencePieces.day(each),
                        each.occurrence()
                                .subject()
                                .map(subject -> Cell.of(subject.value()))
                                .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "about no case")),
                        OccurrencePieces.state(each),
                        OccurrencePieces.breach(each),
                        OccurrencePieces.law(each),
                        Cell.of(each.occurrence().clock().bearer().words())),
                false,
                OccurrencePieces.sensitivity(each.occurrence()));
    }
}
