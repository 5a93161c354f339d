package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.School;
import org.schooloversight.duties.intervention.Eligibility;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.RouteAnswer;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.model.SchoolInterventions;
import org.schooloversight.reporting.words.Phrases;

/** Lays out the schools of an authority that cause concern. */
final class InterventionSchools {

    private InterventionSchools() {}

    static List<Part> parts(SchoolInterventions schools) {
        return List.of(
                new Part("summary", "Summary", List.of(counts(schools))),
                new Part("published", "In a category of concern", List.of(published(schools))),
                new Part("concerned", "Eligible, or given a notice", List.of(concerned(schools))),
                new Part("not-known", "Not known", List.of(notKnown(schools), notKnownByRecords(schools))));
    }

    private static Block counts(SchoolInterventions schools) {
        List<Row> rows = new ArrayList<>();
        for (Eligibility each : Eligibility.values()) {
            rows.add(Row.of(List.of(
                    Cell.of(Phrases.title(InterventionPieces.state(each).value().words())),
                    Cell.of(schools.publishedStates().getOrDefault(each, 0L)),
                    Cell.of(schools.states().getOrDefault(each, 0L)))));
        }
        return SupportPieces.open(
                "states",
                "Open schools by whether they are eligible for intervention",
                List.of(
                        Column.ofWords("state", "State"),
                        Column.ofCounts("published", "By published inspections", Counted.NOTHING_PERSONAL),
                        SupportPieces.schools("all", "By all that is recorded").with(Sensitivity.ABOUT_A_SCHOOL)),
                rows,
                "Schools that no authority maintains are not eligible under this law.");
    }

    private static Cell name(School school) {
        return Cell.of(school.name()).linked(new Cell.Link(InterventionPieces.ID, Optional.of(school.urn())));
    }

    private static Block published(SchoolInterventions schools) {
        List<Row> rows = new ArrayList<>();
        for (SchoolIntervention each : schools.concerned()) {
            for (RouteAnswer route : each.answer().categories()) {
                if (route.state() == Eligibility.ELIGIBLE) {
                    rows.add(Row.of(List.of(
                            name(each.school()),
                            Cell.of(each.school().urn().toString()),
                            Cell.of(route.title()).because(route.reasons()),
                            InterventionPieces.since(route),
                            InterventionPieces.powers(each.answer().openAsPublished(), Intervener.LOCAL_AUTHORITY),
                            InterventionPieces.powers(
                                    each.answer().openAsPublished(), Intervener.SECRETARY_OF_STATE))));
                }
            }
        }
        return SupportPieces.open(
                "categories",
                "Schools in a category of concern, by published inspections alone",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("category", "Category"),
                        Column.ofDays("since", "Since"),
                        Column.ofWords("authority", "Powers of the authority that follow"),
                        Column.ofWords("secretary-of-state", "Powers of the Secretary of State that follow")),
                rows,
                "What else was done, and may close a power, is not told here.");
    }

    private static Block concerned(SchoolInterventions schools) {
        return SupportPieces.inConfidence(
                "concerned",
                "Schools that are eligible, or were given a warning notice",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("state", "Answer"),
                        Column.ofWords("routes", "By"),
                        Column.ofAmounts("notices", "Notices recorded"),
                        Column.ofWords("authority", "Open to the authority"),
                        Column.ofWords("secretary-of-state", "Open to the Secretary of State")),
                schools.concerned().stream()
                        .map(each -> Row.of(List.of(
                                name(each.school()),
                                Cell.of(each.school().urn().toString()),
                                InterventionPieces.state(each.answer().whole().state())
                                        .because(each.answer().whole().reasons()),
                                InterventionPieces.routes(each.answer().whole()),
                                Cell.of(each.notices().size()),
                                InterventionPieces.powers(each.answer().open(), Intervener.LOCAL_AUTHORITY),
                                InterventionPieces.powers(each.answer().open(), Intervener.SECRETARY_OF_STATE))))
                        .toList(),
                "Ask about one school to see conditions, notices and what is not checked.");
    }

    private static Block notKnown(SchoolInterventions schools) {
        return SupportPieces.open(
                "not-known",
                "Schools of which published inspections do not tell whether they are in a category",
                columns(),
                schools.notKnown().stream()
                        .filter(each -> each.answer().published().state() == Eligibility.NOT_KNOWN)
                        .map(each -> row(each, each.answer().published().reasons()))
                        .toList());
    }

    private static Block notKnownByRecords(SchoolInterventions schools) {
        return SupportPieces.inConfidence(
                "not-known-otherwise",
                "Schools of which it is not known for another reason",
                columns(),
                schools.notKnown().stream()
                        .filter(each -> each.answer().published().state() != Eligibility.NOT_KNOWN)
                        .map(each -> row(each, each.answer().whole().reasons()))
                        .toList());
    }

    private static List<Column> columns() {
        return List.of(Column.ofWords("school", "School"), Column.ofWords("urn", "URN"), Column.ofWords("why", "Why"));
    }

    private static Row row(SchoolIntervention each, List<Reason> why) {
        return Row.of(List.of(
                name(each.school()), Cell.of(each.school().urn().toString()), Cell.of(SupportPieces.texts(why))));
    }
}
