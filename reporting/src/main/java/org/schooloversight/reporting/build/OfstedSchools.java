package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.AreaTally;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.SchoolOutcome;

/** Lists schools with what the latest graded inspection found, which is published. */
final class OfstedSchools {

    private OfstedSchools() {}

    static Block table(OfstedProfile profile) {
        return AuthorityLayout.table(
                "schools",
                "Every open school and the result of its latest graded inspection",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("kind", "Kind"),
                        Column.ofWords("maintenance", "Who answers for it"),
                        Column.ofWords("result", "Kind of result"),
                        Column.ofWords("outcome", "Result"),
                        Column.ofDays("inspected", "Inspected on"),
                        Column.ofWords("framework", "Framework"),
                        Column.ofWords("number", "Inspected under"),
                        // the number on roll of each school is in the public register
                        Column.ofCounts("pupils", "Pupils on roll", Counted.NOTHING_PERSONAL)),
                profile.schools().stream().map(each -> row(each, profile)).toList(),
                List.of());
    }

    private static Row row(SchoolOutcome each, OfstedProfile profile) {
        Optional<Inspection> latest = each.latest();
        Cell none = Cell.of(absence(each), each.result().words());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(each.school().name())
                .linked(new Cell.Link(
                        AuthorityLayout.SCHOOL, Optional.of(each.school().urn()))));
        cells.add(Cell.of(each.school().kind().words()));
        cells.add(Cell.of(each.school().type().maintenance().words()));
        cells.add(Cell.of(each.result().words()));
        cells.add(latest.map(found -> Cell.of(outcome(found)).because(reasons(found, each)))
                .orElse(none));
        cells.add(latest.map(found -> Cell.of(found.date())).orElse(none));
        cells.add(latest.map(found -> Cell.of(profile.frameworks()
                        .getOrDefault(found.framework(), found.framework().value())))
                .orElse(none));
        cells.add(latest.map(found ->
                        Cell.of(each.isOfEarlierNumber() ? "its earlier number " + found.urn() : "its present number"))
                .orElse(none));
        cells.add(pupils(each.school().pupils()));
        return Row.of(cells);
    }

    private static Cell pupils(OptionalInt pupils) {
        return pupils.isPresent() ? Cell.of(pupils.getAsInt()) : Cell.of(Absence.NOT_KNOWN, "not in the register");
    }

    private static Absence absence(SchoolOutcome each) {
        return each.result() == SchoolOutcome.Result.NOT_KNOWN ? Absence.NOT_KNOWN : Absence.NOT_APPLICABLE;
    }

    private static String outcome(Inspection latest) {
        if (latest instanceof Inspection.Graded graded) {
            return graded.grade().title() + category(graded.category());
        }
        if (latest instanceof Inspection.SubJudgements judgements) {
            return join(judgements.grades().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + ": " + entry.getValue().title())
                            .toList())
                    + category(judgements.category());
        }
        Inspection.ReportCard card = (Inspection.ReportCard) latest;
        List<String> grades = new ArrayList<>(card.grades().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + AreaTally.words(entry.getValue()))
                .toList());
        card.safeguardingMet().ifPresent(met -> grades.add("safeguarding " + (met ? "met" : "not met")));
        return join(grades) + category(card.category());
    }

    private static String join(List<String> grades) {
        return grades.isEmpty() ? "no grade stated" : String.join("; ", grades);
    }

    private static String category(Optional<CategoryOfConcern> category) {
        return category.map(each -> ", " + each.words()).orElse("");
    }

    private static List<Reason> reasons(Inspection latest, SchoolOutcome each) {
        List<Reason> reasons = new ArrayList<>();
        Publication publication = latest.provenance().publication();
        reasons.add(new Reason(
                "This is its latest graded inspection, which began on " + EnglishDates.full(latest.date())
                        + " and was published on " + EnglishDates.full(publication.on())
                        + (publication.basis() == Publication.Basis.ASSUMED ? " (assumed)." : "."),
                List.of(),
                List.of(latest.provenance().toString())));
        each.since()
                .forEach(later -> reasons.add(new Reason(
                        "An inspection without a grade followed on " + EnglishDates.full(later.date()) + ": "
                                + found(later) + ".",
                        List.of(),
                        List.of(later.provenance().toString()))));
        return reasons;
    }

    private static String found(Inspection later) {
        if (later instanceof Inspection.Ungraded ungraded) {
            return "the school " + ungraded.outcome().words();
        }
        return later instanceof Inspection.Monitoring monitoring ? monitoring.outcome() : "not graded";
    }
}
