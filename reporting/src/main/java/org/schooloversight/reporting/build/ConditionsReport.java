package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
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
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.ConditionChange;
import org.schooloversight.triggers.partnership.ConditionRating;
import org.schooloversight.triggers.partnership.SelfAssessment;

/** Lays out how a partnership rates itself against the conditions of an effective local system, and how that changed. */
public final class ConditionsReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("conditions");

    private ConditionsReport() {}

    /**
     * Lays out the ratings of two days.
     *
     * @param ratings  the self-assessment, not null
     * @param since  the earlier day, not null
     * @param head  what the reports of the set have in common, whose day is the later, not null
     * @return the report, open to all, not null
     */
    public static Report report(SelfAssessment ratings, LocalDate since, ReportHead head) {
        LocalDate day = head.asOf().effectiveOn();
        List<String> missing =
                ratings.missing(day).stream().map(each -> each.text()).toList();
        return Report.builder()
                .id(ID)
                .title("Conditions of an effective local system")
                .subject(head.subject())
                .asOf(AsOf.on(day))
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part(
                                "conditions",
                                "Ratings",
                                List.of(open(
                                        "conditions",
                                        "Each condition on " + EnglishDates.full(since) + " and on "
                                                + EnglishDates.full(day),
                                        List.of(
                                                Column.ofWords("condition", "Condition"),
                                                Column.ofWords("before", "Before"),
                                                Column.ofWords("now", "Now"),
                                                Column.ofWords("change", "Change"),
                                                Column.ofWords("evidence", "Evidence"),
                                                Column.ofWords("action", "Action")),
                                        ratings.changes(since, day).stream()
                                                .map(ConditionsReport::row)
                                                .toList()))),
                        new Part(
                                "missing",
                                "What is missing",
                                List.of(
                                        missing.isEmpty()
                                                ? Block.read("Each condition has a rating, its evidence and an action.")
                                                : open(missing))))
                .addRestsOn("The scale of ratings is our own; no source states one.")
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Row row(ConditionChange each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.condition().title()))
                        .because(SupportPieces.because(
                                "It is one of the conditions.", each.condition().cites())),
                level(each.before()),
                level(each.after()),
                Cell.of(Phrases.title(
                        each.direction().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                text(each.after().flatMap(ConditionRating::evidence)),
                text(each.after().flatMap(ConditionRating::action))));
    }

    private static Cell level(Optional<ConditionRating> rating) {
        return rating.map(each -> Cell.of(Phrases.title(each.level().words())))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not rated"));
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not stated"));
    }
}
