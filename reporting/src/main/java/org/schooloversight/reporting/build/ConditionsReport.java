package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
import org.schooloversight.triggers.partnership.LocalSystem;
import org.schooloversight.triggers.partnership.SelfAssessment;
import org.schooloversight.triggers.partnership.SystemKind;

/**
 * Lays out how a partnership rates itself against the conditions of an effective local system, how that changed, and what research says of
 * local systems besides.
 */
public final class ConditionsReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("conditions");

    private ConditionsReport() {}

    /**
     * Lays out the ratings of two days.
     *
     * @param system  what research says of local systems, not null
     * @param ratings  the self-assessment, not null
     * @param since  the earlier day, not null
     * @param head  what the reports of the set have in common, whose day is the later, not null
     * @return the report, open to all, not null
     */
    public static Report report(LocalSystem system, SelfAssessment ratings, LocalDate since, ReportHead head) {
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
                        new Part("conditions", "Ratings", ratings(ratings.changes(since, day), since, day)),
                        new Part(
                                "missing",
                                "What is missing",
                                List.of(
                                        missing.isEmpty()
                                                ? Block.read("Each condition has a rating, its evidence and an action.")
                                                : open(missing))),
                        new Part(
                                "roles",
                                "Roles of the authority",
                                List.of(kinds(
                                        "roles", "What an authority is for, as research has it", system.roles()))),
                        new Part(
                                "kinds",
                                "Kinds of local system",
                                List.of(kinds("kinds", "By what each kind is known", system.kinds()))))
                .addRestsOn("The conditions, roles and kinds are read from a review that sums up research. "
                        + SupportPieces.checked(system.check()))
                .addRestsOn("The scale of ratings is our own; no source states one.")
                .addAllRestsOn(head.restsOn())
                .build();
    }

    /** Lays out the ratings; the words behind them are free text, and for those who may read about schools in confidence. */
    private static List<Block> ratings(List<ConditionChange> changes, LocalDate since, LocalDate day) {
        return List.of(
                open(
                        "conditions",
                        "Each condition on " + EnglishDates.full(since) + " and on " + EnglishDates.full(day),
                        List.of(
                                Column.ofWords("condition", "Condition"),
                                Column.ofWords("before", "Before"),
                                Column.ofWords("now", "Now"),
                                Column.ofWords("change", "Change")),
                        changes.stream().map(ConditionsReport::row).toList()),
                inConfidence(
                        "grounds",
                        "What shows each rating of " + EnglishDates.full(day) + ", and what will be done",
                        List.of(
                                Column.ofWords("condition", "Condition"),
                                Column.ofWords("evidence", "Evidence"),
                                Column.ofWords("action", "Action")),
                        changes.stream().map(ConditionsReport::grounds).toList()));
    }

    private static Row grounds(ConditionChange each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.condition().title())),
                text(each.after(), ConditionRating::evidence),
                text(each.after(), ConditionRating::action)));
    }

    private static Block kinds(String id, String caption, List<SystemKind> kinds) {
        return open(
                id,
                caption,
                List.of(Column.ofWords("name", "Name"), Column.ofWords("marks", "Known by")),
                kinds.stream()
                        .map(each -> Row.of(List.of(
                                Cell.of(each.title())
                                        .because(SupportPieces.because("Research names it so.", each.cites())),
                                all(each.marks(), "nothing"))))
                        .toList());
    }

    private static Row row(ConditionChange each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.condition().title()))
                        .because(SupportPieces.because(
                                "It is one of the conditions.", each.condition().cites())),
                level(each.before()),
                level(each.after()),
                Cell.of(Phrases.title(
                        each.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ')))));
    }

    private static Cell level(Optional<ConditionRating> rating) {
        return rating.map(each -> Cell.of(Phrases.title(each.level().words())))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not rated"));
    }

    private static Cell text(Optional<ConditionRating> rating, Function<ConditionRating, Optional<String>> words) {
        return rating.flatMap(words)
                .map(Cell::of)
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, rating.isPresent() ? "not stated" : "not rated"));
    }
}
