package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.intervention.NoticeForm;
import org.schooloversight.duties.intervention.SuspensionAnswer;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.model.SchoolIntervention.CheckedNotice;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out warning notices with what they lack, and suspensions of delegated budgets with their reviews. */
final class InterventionNotices {

    private InterventionNotices() {}

    static Cell reference(Optional<CaseReference> reference) {
        return reference
                .map(each -> Cell.of(each.value()))
                .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "about no case"));
    }

    private static Column reference() {
        return Column.ofWords("case", "Case").with(Sensitivity.CASEWORK);
    }

    static List<Block> notices(SchoolIntervention school) {
        if (school.notices().isEmpty()) {
            return List.of(SupportPieces.inConfidence("No warning notice is recorded."));
        }
        return List.of(SupportPieces.inConfidence(
                "notices",
                "Warning notices, by the law of the day on which each was given",
                List.of(
                        Column.ofDays("given", "Given"),
                        reference(),
                        Column.ofWords("about", "What"),
                        Column.ofWords("by", "Given by"),
                        Column.ofDays("comply-by", "Last day for complying"),
                        Column.ofWords("lawful", "Could be given"),
                        Column.ofWords("lacks", "Does not state"),
                        Column.ofWords("not-copied", "Not copied to")),
                school.notices().stream().map(InterventionNotices::notice).toList()));
    }

    private static Row notice(CheckedNotice each) {
        boolean lawful = each.check().canBeGiven();
        return Row.of(List.of(
                Cell.of(each.notice().draft().on()),
                reference(Optional.of(each.notice().reference())),
                Cell.of(each.notice().draft().kind().words()),
                Cell.of(each.notice().draft().by().words()),
                InterventionPieces.day(each.notice().draft().complianceEnds(), "not recorded"),
                Cell.of(lawful ? "yes" : "no")
                        .because(lawful ? List.of() : each.check().reasons()),
                missing(each.check().contents(), each.notice().statesRecorded(), "It must state "),
                missing(each.check().copies(), each.notice().copiesRecorded(), "A copy goes at the same time to ")));
    }

    /** Names what is missing or, where nothing was taken down, what there had to be. */
    private static Cell missing(List<NoticeForm.Part> parts, boolean recorded, String there) {
        List<Reason> reasons = parts.stream()
                .map(part -> new Reason(
                        Phrases.of(there + part.words()) + " " + SupportPieces.checked(part.check()),
                        part.cites(),
                        List.of()))
                .toList();
        if (!recorded) {
            return Cell.of(Absence.NOT_KNOWN, "not recorded").because(reasons);
        }
        return SupportPieces.all(parts.stream().map(NoticeForm.Part::words).toList(), "nothing is missing")
                .because(reasons);
    }

    static List<Block> suspensions(SchoolIntervention school) {
        if (school.suspensions().isEmpty()) {
            return List.of(SupportPieces.inConfidence("No suspension of the delegated budget is recorded."));
        }
        List<Row> reviews = new ArrayList<>();
        school.suspensions().forEach(each -> each.reviews().forEach(review -> reviews.add(review(each, review))));
        return List.of(
                SupportPieces.inConfidence(
                        "suspensions",
                        "Suspensions of the delegated budget",
                        List.of(
                                Column.ofDays("effect", "Took effect"),
                                reference(),
                                Column.ofWords("earliest", "By notice of a month, not before"),
                                Column.ofDays("revoked", "Revoked")),
                        school.suspensions().stream()
                                .map(each -> Row.of(List.of(
                                        InterventionPieces.day(each.effectOn(), "not yet")
                                                .because(each.reasons()),
                                        reference(Optional.of(each.reference())),
                                        each.earliest()
                                                .map(first -> Cell.of(DayWords.of(first.day()))
                                                        .because(InterventionPieces.steps(first)))
                                                .orElseGet(
                                                        () -> Cell.of(Absence.NOT_APPLICABLE, "no notice is recorded")),
                                        InterventionPieces.day(each.revokedOn(), "not revoked"))))
                                .toList()),
                SupportPieces.inConfidence(
                        "reviews",
                        "Reviews owed, up to the first one still to come",
                        List.of(
                                Column.ofWords("due", "Last day"),
                                reference(),
                                Column.ofWords("state", "State"),
                                Column.ofDays("done", "Done on")),
                        reviews));
    }

    private static Row review(SuspensionAnswer each, SuspensionAnswer.Review review) {
        String state = switch (review.state()) {
            case DONE -> "done";
            case AHEAD -> "still to come";
            case OVERDUE -> "overdue";
        };
        return Row.of(List.of(
                Cell.of(DayWords.of(review.due().day())).because(InterventionPieces.steps(review.due())),
                reference(Optional.of(each.reference())),
                Cell.of(state),
                InterventionPieces.day(review.doneOn(), "not done")));
    }
}
