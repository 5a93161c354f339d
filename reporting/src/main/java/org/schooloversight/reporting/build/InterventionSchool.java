package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionAnswer;
import org.schooloversight.duties.intervention.RouteAnswer;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.words.Phrases;

/** Lays out where one school stands with intervention. */
final class InterventionSchool {

    private final SchoolIntervention school;
    private final SchoolIntervention.Answer answer;

    private InterventionSchool(SchoolIntervention school) {
        this.school = school;
        this.answer = school.answer();
    }

    static List<Part> parts(SchoolIntervention school) {
        InterventionSchool each = new InterventionSchool(school);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("published", "By published inspections", each.published()));
        parts.add(new Part("eligible", "Eligible for intervention", each.eligible()));
        parts.add(new Part(
                "powers", "Powers", InterventionPowers.blocks(school.answer().whole())));
        parts.add(new Part("notices", "Warning notices", InterventionNotices.notices(school)));
        parts.add(new Part("suspensions", "Delegated budget", InterventionNotices.suspensions(school)));
        if (!school.otherDays().isEmpty()) {
            parts.add(new Part("days", "On other days", List.of(each.days())));
        }
        parts.add(
                new Part("unchecked", "What is not checked, and what else to know", InterventionNotes.blocks(school)));
        return parts;
    }

    private List<Block> published() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.read(SupportPieces.texts(general(answer.published()))));
        blocks.add(SupportPieces.open(
                "categories",
                "Categories of concern",
                List.of(
                        Column.ofWords("category", "Category"),
                        Column.ofWords("state", "Answer"),
                        Column.ofDays("since", "Since"),
                        Column.ofDays("until", "Until")),
                answer.categories().stream()
                        .map(each -> Row.of(List.of(
                                Cell.of(each.title()),
                                InterventionPieces.state(each),
                                InterventionPieces.since(each),
                                InterventionPieces.until(each))))
                        .toList()));
        blocks.add(SupportPieces.open(
                "follows",
                "Powers that follow from a category",
                List.of(
                        Column.ofWords("power", "Power"),
                        Column.ofWords("holder", "Whose"),
                        Column.ofWords("force", "May or must"),
                        Column.ofWords("law", "Law")),
                answer.openAsPublished().stream()
                        .map(each -> Row.of(List.of(
                                Cell.of(each.title()),
                                InterventionPieces.holder(each),
                                InterventionPieces.force(each),
                                InterventionPieces.law(each.reasons()))))
                        .toList(),
                "What else was done, and may close a power, is not told here."));
        answer.published()
                .statement()
                .ifPresent(
                        clock -> blocks.add(Block.read("The authority makes a statement of action after such a report."
                                + " It has a clock of its own, " + clock
                                + ", which starts when the report is received.")));
        return blocks;
    }

    /** Returns what is said of the school as a whole, not of one route. */
    private static List<Reason> general(InterventionAnswer answer) {
        return answer.reasons().stream()
                .filter(reason -> answer.routes().stream()
                        .noneMatch(route -> route.reasons().contains(reason)))
                .toList();
    }

    private List<Block> eligible() {
        InterventionAnswer whole = answer.whole();
        return List.of(
                SupportPieces.inConfidence(Phrases.title(
                                InterventionPieces.state(whole.state()).value().words())
                        + ", by all that is recorded."),
                SupportPieces.inConfidence(
                        "routes",
                        "Routes of the law of the day, and notices given",
                        List.of(
                                Column.ofWords("route", "Route"),
                                Column.ofWords("case", "Case").with(Sensitivity.CASEWORK),
                                Column.ofWords("state", "Answer"),
                                Column.ofDays("since", "Since"),
                                Column.ofDays("until", "Until"),
                                Column.ofWords("periods", "Periods besides that for complying"),
                                Column.ofWords("law", "Law")),
                        whole.routes().stream().map(InterventionSchool::route).toList()));
    }

    private static Row route(RouteAnswer each) {
        return Row.of(List.of(
                Cell.of(each.title()),
                InterventionNotices.reference(each.notice()),
                InterventionPieces.state(each),
                InterventionPieces.since(each),
                InterventionPieces.until(each),
                InterventionPieces.deadlines(each.deadlines(), "none in law"),
                InterventionPieces.law(each.reasons())));
    }

    private Block days() {
        List<SchoolIntervention.OtherDay> days = new ArrayList<>(school.otherDays());
        days.add(new SchoolIntervention.OtherDay(answer.whole().receipt().asOf().effectiveOn(), answer));
        days.sort(Comparator.comparing(SchoolIntervention.OtherDay::day));
        return SupportPieces.open(
                "days",
                "The same question on each day, by the law of that day and what was known by then",
                List.of(
                        Column.ofDays("day", "Day"),
                        Column.ofWords("published", "By published inspections"),
                        Column.ofWords("published-routes", "By category"),
                        Column.ofWords("state", "By all that is recorded").with(Sensitivity.ABOUT_A_SCHOOL),
                        Column.ofWords("routes", "By").with(Sensitivity.ABOUT_A_SCHOOL),
                        Column.ofWords("authority", "Open to the authority").with(Sensitivity.ABOUT_A_SCHOOL),
                        Column.ofWords("secretary-of-state", "Open to the Secretary of State")
                                .with(Sensitivity.ABOUT_A_SCHOOL)),
                days.stream().map(InterventionSchool::day).toList());
    }

    private static Row day(SchoolIntervention.OtherDay each) {
        SchoolIntervention.Answer answer = each.answer();
        return Row.of(List.of(
                Cell.of(each.day()),
                InterventionPieces.state(answer.published().state())
                        .because(
                                answer.published().reasons().stream().distinct().toList()),
                InterventionPieces.routes(answer.published()),
                InterventionPieces.state(answer.whole().state())
                        .because(answer.whole().reasons().stream().distinct().toList()),
                InterventionPieces.routes(answer.whole()),
                InterventionPieces.powers(answer.open(), Intervener.LOCAL_AUTHORITY),
                InterventionPieces.powers(answer.open(), Intervener.SECRETARY_OF_STATE)));
    }
}
