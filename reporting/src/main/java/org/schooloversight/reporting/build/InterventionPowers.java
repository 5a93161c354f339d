package org.schooloversight.reporting.build;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.intervention.InterventionAnswer;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.PowerAnswer;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.words.Phrases;

/** Lays out which powers are open to whom, until when and under which conditions. */
final class InterventionPowers {

    private InterventionPowers() {}

    static List<Block> blocks(InterventionAnswer answer) {
        return List.of(
                SupportPieces.inConfidence(
                        "open",
                        "Powers that are open, or of which it is not known",
                        List.of(
                                Column.ofWords("power", "Power"),
                                Column.ofWords("holder", "Whose"),
                                Column.ofWords("force", "May or must"),
                                Column.ofWords("state", "Open"),
                                Column.ofWords("until", "Until"),
                                Column.ofWords("by", "By"),
                                Column.ofWords("conditions", "Before or with it"),
                                Column.ofWords("law", "Law")),
                        answer.powers().stream()
                                .filter(each -> each.state() != PowerAnswer.State.NOT_OPEN)
                                .map(each -> open(each, answer))
                                .toList()),
                SupportPieces.inConfidence(
                        "not-open",
                        "Powers that are not open",
                        List.of(
                                Column.ofWords("power", "Power"),
                                Column.ofWords("holder", "Whose"),
                                Column.ofWords("why", "Why"),
                                Column.ofWords("windows", "Windows")),
                        answer.powers().stream()
                                .filter(each -> each.state() == PowerAnswer.State.NOT_OPEN)
                                .map(InterventionPowers::closed)
                                .toList()));
    }

    private static Row open(PowerAnswer each, InterventionAnswer answer) {
        boolean known = each.state() == PowerAnswer.State.OPEN;
        return Row.of(List.of(
                Cell.of(each.title()),
                InterventionPieces.holder(each),
                InterventionPieces.force(each),
                (known ? Cell.of("open") : Cell.of(Absence.NOT_KNOWN, "not known")).because(each.reasons()),
                until(each, known),
                by(each, answer, known),
                conditions(each.conditions()),
                InterventionPieces.law(each.reasons())));
    }

    private static Cell until(PowerAnswer each, boolean known) {
        List<Reason> steps = each.windows().stream()
                .flatMap(window -> InterventionPieces.steps(window).stream())
                .toList();
        if (each.until().isPresent()) {
            return Cell.of(EnglishDates.full(each.until().get())).because(steps);
        }
        return (known
                        ? Cell.of(Absence.NOT_APPLICABLE, each.by().isEmpty() ? "no end" : "no window of time")
                        : Cell.of(Absence.NOT_KNOWN, "not known"))
                .because(steps);
    }

    private static Cell by(PowerAnswer each, InterventionAnswer answer, boolean known) {
        if (each.by().isEmpty()) {
            return known
                    ? Cell.of(Absence.NOT_APPLICABLE, "a school need not be eligible")
                    : Cell.of(Absence.NOT_KNOWN, "not known");
        }
        return SupportPieces.all(
                each.by().stream()
                        .map(route -> InterventionPieces.title(answer, route))
                        .toList(),
                "");
    }

    private static Cell conditions(List<Power.Condition> conditions) {
        if (conditions.isEmpty()) {
            return Cell.of(Absence.NOT_APPLICABLE, "none in the data");
        }
        return SupportPieces.all(
                        conditions.stream()
                                .map(each -> each.words() + (each.check().isChecked() ? "" : " (not checked)"))
                                .toList(),
                        "")
                .because(conditions.stream()
                        .map(each -> new Reason(
                                Phrases.title(Phrases.of(each.words())) + " " + SupportPieces.checked(each.check()),
                                each.cites(),
                                List.of()))
                        .toList());
    }

    private static Row closed(PowerAnswer each) {
        return Row.of(List.of(
                Cell.of(each.title()),
                InterventionPieces.holder(each),
                Cell.of(SupportPieces.texts(each.reasons())),
                InterventionPieces.deadlines(each.windows(), "none looked at")));
    }
}
