package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.Consultation;
import org.schooloversight.triggers.partnership.PlacedStage;

/** Lays out the stages of a consultation on a calendar. */
public final class ConsultationReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("consultation");

    private ConsultationReport() {}

    /**
     * Lays out the stages.
     *
     * @param consultation  the consultation, not null
     * @param stages  its stages on a calendar, not null
     * @param remindDaysBefore  how many days before a stage a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, open to all, not null
     */
    public static Report report(
            Consultation consultation, List<PlacedStage> stages, List<Integer> remindDaysBefore, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title(consultation.title())
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(new Part(
                        "stages",
                        "Stages",
                        List.of(open(
                                "stages",
                                "Each stage and when it is",
                                List.of(
                                        Column.ofWords("stage", "Stage"),
                                        Column.ofWords("when", "When"),
                                        Column.ofWords("state", "State"),
                                        Column.ofWords("problems", "To look at")),
                                stages.stream().map(ConsultationReport::row).toList()))))
                .addAllDates(stages.stream()
                        .flatMap(each -> entry(each, remindDaysBefore).stream())
                        .sorted(Comparator.comparing(DatedEntry::day))
                        .toList())
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Row row(PlacedStage each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.stage().title()))
                        .because(SupportPieces.because(
                                "It is stated so.", each.stage().cites())),
                Cell.of(Phrases.title(DayWords.all(each.days()))),
                Cell.of(Phrases.title(
                        each.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                all(each.problems().stream().map(Reason::text).toList(), "nothing")));
    }

    private static Optional<DatedEntry> entry(PlacedStage each, List<Integer> remind) {
        String title = Phrases.title(each.stage().title());
        boolean underWay =
                each.state() == PlacedStage.State.UNDER_WAY && !each.days().isCertain();
        return (underWay ? each.days().latest() : each.days().earliest())
                .map(day -> new DatedEntry(
                        "consultation/" + each.stage().id(),
                        underWay ? title + ": under way, and this is its last day" : title,
                        day,
                        standing(each, underWay),
                        remind,
                        SupportPieces.because("It is stated so.", each.stage().cites()),
                        Sensitivity.OPEN));
    }

    private static DatedEntry.Standing standing(PlacedStage each, boolean underWay) {
        if (each.state() == PlacedStage.State.OVER) {
            return DatedEntry.Standing.DONE;
        }
        return underWay || each.days().isCertain() ? DatedEntry.Standing.CERTAIN : DatedEntry.Standing.NOT_KNOWN_YET;
    }
}
