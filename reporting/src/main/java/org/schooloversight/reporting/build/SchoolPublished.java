package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.PublishedFacts;
import org.schooloversight.reporting.words.InspectionFindingWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what is published of a school, which is open to all. */
final class SchoolPublished {

    private SchoolPublished() {}

    static List<Part> parts(PublishedFacts facts, LocalDate on) {
        return List.of(
                new Part("facts", "The school", List.of(facts(facts.school(), on))),
                new Part("inspections", "Inspections", List.of(inspections(facts))),
                new Part("results", "Published results", List.of(results(facts))));
    }

    private static Block facts(School school, LocalDate on) {
        List<Row> rows = new ArrayList<>();
        rows.add(fact("Name", Optional.of(school.name())));
        rows.add(fact("URN", Optional.of(school.urn())));
        rows.add(fact("Type", Optional.of(school.type())));
        rows.add(fact("Maintenance", Optional.of(school.type().maintenance().words())));
        rows.add(fact("Kind", Optional.of(Phrases.title(school.kind().words()))));
        rows.add(fact("Phase", Optional.of(school.phase().title())));
        rows.add(fact("Ages", school.ages()));
        rows.add(fact("Status in the register", Optional.of(school.status().title())));
        String standing = switch (school.standingOn(on)) {
            case OPEN -> "open";
            case CLOSED -> "closed";
            case NOT_YET_OPEN -> "not yet open";
        };
        rows.add(fact("On " + EnglishDates.full(on), Optional.of(standing)));
        school.opened().ifPresent(day -> rows.add(fact("Opened", Optional.of(EnglishDates.full(day)))));
        school.closed().ifPresent(day -> rows.add(fact("Closed", Optional.of(EnglishDates.full(day)))));
        return open(
                "facts",
                "What the register says",
                List.of(Column.ofWords("what", "Fact"), Column.ofWords("value", "Value")),
                rows);
    }

    private static Row fact(String what, Optional<?> value) {
        return Row.of(List.of(
                Cell.of(what),
                value.map(each -> Cell.of(each.toString()))
                        .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not in the register"))));
    }

    private static Block inspections(PublishedFacts facts) {
        if (facts.inspections().isEmpty()) {
            return Block.read("No inspection is known that was published by the day of this report.");
        }
        return open(
                "inspections",
                "Inspections, the last first",
                List.of(
                        Column.ofWords("sort", "Inspection"),
                        Column.ofDays("day", "Inspected"),
                        Column.ofDays("published", "Published"),
                        Column.ofWords("framework", "Framework"),
                        Column.ofWords("found", "Found"),
                        Column.ofWords("category", "Category of concern"),
                        Column.ofWords("urn", "Under number")),
                told(facts).values().stream()
                        .map(each -> inspection(facts, each))
                        .toList(),
                "Each framework has grades of its own, which cannot be compared with those of another.");
    }

    /** What is told of an inspection: files that tell the same are one row, which names them all. */
    private record Told(
            String sort, LocalDate day, FrameworkId framework, String found, Optional<String> category, Urn urn) {}

    private static Map<Told, List<Inspection>> told(PublishedFacts facts) {
        return facts.inspections().stream()
                .collect(Collectors.groupingBy(
                        each -> new Told(
                                InspectionFindingWords.sort(each),
                                each.date(),
                                each.framework(),
                                InspectionFindingWords.of(each),
                                InspectionFindingWords.category(each).map(CategoryOfConcern::words),
                                each.urn()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Row inspection(PublishedFacts facts, List<Inspection> same) {
        List<Reason> source = same.stream()
                .flatMap(each ->
                        source("Read from the record of the inspection.", List.of(), each.provenance()).stream())
                .toList();
        // a day of publication that a file states is better than one that was assumed
        Inspection each = same.stream()
                .filter(one -> one.provenance().publication().basis() != Publication.Basis.ASSUMED)
                .findFirst()
                .orElse(same.get(0));
        return Row.of(List.of(
                Cell.of(Phrases.title(InspectionFindingWords.sort(each))),
                Cell.of(each.date()).because(source),
                Cell.of(each.provenance().publication().on()).because(source),
                Cell.of(facts.framework(each.framework())),
                Cell.of(Phrases.title(InspectionFindingWords.of(each))).because(source),
                InspectionFindingWords.category(each)
                        .map(category -> Cell.of(category.words()).because(source))
                        .orElseGet(() -> Cell.of("none")),
                Cell.of(each.urn().toString())));
    }

    private static Block results(PublishedFacts facts) {
        if (facts.results().isEmpty()) {
            return Block.read("No result is known that was published by the day of this report.");
        }
        return open(
                "results",
                "Published results by measure and year",
                List.of(
                        Column.ofWords("measure", "Measure"),
                        Column.ofWords("group", "Pupils"),
                        Column.ofWords("year", "Year"),
                        Column.ofAmounts("result", "School"),
                        Column.ofAmounts("england", "England"),
                        Column.ofCounts("cohort", "Pupils counted", Counted.PUPILS),
                        Column.ofWords("status", "Status"),
                        Column.ofWords("urn", "Under number")),
                facts.results().stream().map(SchoolPublished::result).toList(),
                "What the source withholds is told as withheld; it is not nought.");
    }

    private static Row result(PublishedFacts.Result each) {
        MeasuredResult result = each.result();
        List<Reason> source = source(limits(result.figure()), each.measure().cites(), result.provenance());
        return Row.of(List.of(
                Cell.of(Phrases.title(each.measure().title())),
                Cell.of(Phrases.title(each.group())),
                Cell.of(result.year().toString()),
                cell(result.figure(), each.measure()).because(source),
                each.england()
                        .map(figure -> england(figure, each.measure()))
                        .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not given")),
                result.cohort().isPresent()
                        ? Cell.of(result.cohort().getAsInt()).because(source)
                        : Cell.of(Absence.NOT_KNOWN, "not given"),
                Cell.of(result.status().name().toLowerCase(Locale.ROOT)),
                Cell.of(result.urn().toString())));
    }

    private static Cell england(AreaFigure figure, Measure measure) {
        return cell(figure.figure(), measure)
                .because(source("The figure of England for the same year and pupils.", List.of(), figure.provenance()));
    }

    private static String limits(Figure figure) {
        if (figure instanceof Figure.None none) {
            return "The source has " + (none.code().isEmpty() ? "nothing" : "'" + none.code() + "'") + ", which is "
                    + none.reason().words() + ".";
        }
        return ((Figure.Value) figure)
                .limits()
                .map(limits -> "As published, with confidence limits "
                        + limits.lower().toPlainString() + " to "
                        + limits.upper().toPlainString() + ".")
                .orElse("As published.");
    }

    private static Cell cell(Figure figure, Measure measure) {
        return figure instanceof Figure.Value value
                ? Cell.of(value.value(), unit(measure))
                : Cell.of(
                        absence(((Figure.None) figure).reason()),
                        ((Figure.None) figure).reason().words());
    }

    private static Unit unit(Measure measure) {
        return switch (measure.unit()) {
            case PERCENT -> Unit.PERCENT;
            case PER_HUNDRED -> Unit.PER_HUNDRED;
            case SCORE -> Unit.SCORE;
        };
    }

    private static Absence absence(Withheld reason) {
        return switch (reason) {
            case NOT_APPLICABLE, NOT_ENTERED, NEW_SCHOOL -> Absence.NOT_APPLICABLE;
            case SUPPRESSED, LOW_COVERAGE, NOT_PUBLISHED, CONFIDENTIAL, NOT_AVAILABLE, BLANK -> Absence.NOT_PUBLISHED;
        };
    }

    private static List<Reason> source(String text, List<Citation> cites, Provenance provenance) {
        Publication publication = provenance.publication();
        String assumed = publication.basis() == Publication.Basis.ASSUMED
                ? " The day of publication is assumed: " + EnglishDates.full(publication.on()) + "."
                : "";
        return List.of(new Reason(text + assumed, cites, List.of(provenance.toString())));
    }
}
