package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.InspectionFramework.Outcome;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;

/** Makes inspections of the rows of a file. */
final class InspectionRows {

    private enum Kind {
        GRADED,
        SUB_JUDGEMENTS,
        REPORT_CARD,
        UNGRADED,
        MONITORING
    }

    /** The fields of one of the inspections that a row may show, and what becomes of a bad value. */
    private record Part(String date, String published, String grade, String category, Problem.Effect ifBad) {}

    private static final Part LATEST = new Part("date", "published", "grade", "category", Problem.Effect.ROW_REFUSED);
    private static final Part PREVIOUS = new Part(
            "previous-date",
            "previous-published",
            "previous-grade",
            "previous-category",
            Problem.Effect.VALUE_LEFT_OUT);

    /** When and under what an inspection was made. */
    private record Event(Urn urn, LocalDate date, InspectionFramework framework, Publication publication) {

        FrameworkId id() {
            return framework.id();
        }
    }

    private final TableFile table;
    private final Timeline<InspectionFramework> frameworks;
    private final Map<Integer, String> areas = new LinkedHashMap<>();
    private final Vocabulary<Kind> kinds;
    private final Vocabulary<CategoryOfConcern> categories;
    private final Vocabulary<CategoryOfConcern> categoriesInGrades;
    private final Vocabulary<UngradedOutcome> ungradedOutcomes;
    private final Vocabulary<AreaGrade> areaGrades;
    private final Vocabulary<Boolean> safeguarding;
    private final List<Inspection> inspections = new ArrayList<>();

    InspectionRows(TableFile table, Timeline<InspectionFramework> frameworks, List<String> areaNames) {
        Words words = table.words();
        this.table = table;
        this.frameworks = frameworks;
        for (String name : areaNames) {
            table.columns()
                    .find(name)
                    .ifPresent(column -> areas.put(column, table.columns().name(column)));
        }
        kinds = words.vocabulary("inspection-kind", Kind.class);
        categories = words.vocabulary("category", CategoryOfConcern.class);
        categoriesInGrades = words.vocabulary("category-in-grade", CategoryOfConcern.class);
        ungradedOutcomes = words.vocabulary("ungraded-outcome", UngradedOutcome.class);
        areaGrades = words.vocabulary("area-grade", AreaGrade.class);
        safeguarding = words.flags("safeguarding");
    }

    Inspections inspections() {
        InspectionCoverage shown = table.has("kind") ? InspectionCoverage.HISTORY : InspectionCoverage.LATEST_GRADE;
        return new Inspections(inspections, table.isRefused() ? InspectionCoverage.NONE : shown);
    }

    void read(Row row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        List<Inspection> found = new ArrayList<>();
        if (table.has("kind")) {
            row.require("kind", kinds::parse)
                    .flatMap(kind -> latest(row, urn, kind))
                    .ifPresent(found::add);
        } else {
            kind(row).flatMap(kind -> latest(row, urn, kind)).ifPresent(found::add);
            previous(row, urn).ifPresent(found::add);
        }
        if (row.isRefused()) {
            return;
        }
        if (found.isEmpty()) {
            row.setAside();
        }
        inspections.addAll(found);
    }

    /** Tells what kind of inspection a row shows by the values it has, empty if it shows none. */
    private Optional<Kind> kind(Row row) {
        if (!row.text("grade").isEmpty()) {
            return Optional.of(Kind.GRADED);
        }
        if (!row.text("outcome").isEmpty()) {
            boolean ungraded = ungradedOutcomes.find(row.text("outcome")).isPresent();
            return Optional.of(ungraded ? Kind.UNGRADED : Kind.MONITORING);
        }
        Optional<LocalDate> date = row.day("date");
        if (date.isEmpty()
                || areas.keySet().stream().allMatch(column -> area(row, column).isEmpty())) {
            return Optional.empty();
        }
        return frameworks.on(date.get()).map(InspectionFramework::outcome).flatMap(outcome -> switch (outcome) {
            case OVERALL_GRADE -> Optional.empty();
            case SUB_JUDGEMENTS -> Optional.of(Kind.SUB_JUDGEMENTS);
            case REPORT_CARD -> Optional.of(Kind.REPORT_CARD);
        });
    }

    private Optional<Inspection> latest(Row row, Optional<Urn> urn, Kind kind) {
        Optional<Event> event = event(row, urn, LATEST);
        return event.flatMap(each -> switch (kind) {
            case GRADED -> graded(row, each, LATEST);
            case SUB_JUDGEMENTS -> subJudgements(row, each);
            case REPORT_CARD -> reportCard(row, each);
            case UNGRADED ->
                row.require("outcome", ungradedOutcomes::parse)
                        .map(outcome -> new Inspection.Ungraded(
                                each.urn(), each.date(), each.id(), outcome, row.provenance(each.publication())));
            case MONITORING ->
                row.require("outcome", Function.identity())
                        .map(outcome -> new Inspection.Monitoring(
                                each.urn(), each.date(), each.id(), outcome, row.provenance(each.publication())));
        });
    }

    private Optional<Inspection> previous(Row row, Optional<Urn> urn) {
        if (row.text(PREVIOUS.grade()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Urn> then = row.text("previous-urn").isEmpty() ? urn : row.value("previous-urn", Urn::parse);
        return event(row, then, PREVIOUS).flatMap(event -> graded(row, event, PREVIOUS));
    }

    private Optional<Event> event(Row row, Optional<Urn> urn, Part part) {
        Optional<LocalDate> date = row.knownDay(part.date(), part.ifBad());
        Optional<InspectionFramework> framework = date.flatMap(frameworks::on);
        if (date.isPresent() && framework.isEmpty()) {
            row.report(
                    part.date(),
                    "no inspection framework is on record for " + date.get(),
                    "a day on which a framework of the library was in force",
                    part.ifBad());
        }
        if (urn.isEmpty() || framework.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = publication(row, date.get(), part.published());
        return Optional.of(new Event(urn.get(), date.get(), framework.get(), publication));
    }

    private static Publication publication(Row row, LocalDate date, String field) {
        Optional<LocalDate> published = row.day(field);
        if (published.isPresent() && published.get().isBefore(date)) {
            row.leaveOut(field, "published before the inspection of " + date, "a day on or after the inspection");
            published = Optional.empty();
        }
        return published
                .map(day -> new Publication(day, Publication.Basis.STATED))
                .orElseGet(() -> new Publication(date, Publication.Basis.ASSUMED));
    }

    private Optional<Inspection> graded(Row row, Event event, Part part) {
        Optional<OverallGrade> grade = row.read(part.grade(), table.words().gradesOn(event.date()), part.ifBad());
        if (grade.isEmpty() || !gives(row, event, Outcome.OVERALL_GRADE, part.grade(), part.ifBad())) {
            return Optional.empty();
        }
        Optional<CategoryOfConcern> category =
                row.value(part.category(), categories::parse).or(() -> categoriesInGrades.find(row.text(part.grade())));
        return Optional.of(new Inspection.Graded(
                event.urn(), event.date(), event.id(), grade.get(), category, row.provenance(event.publication())));
    }

    private Optional<Inspection> subJudgements(Row row, Event event) {
        Map<String, OverallGrade> grades = areas(row, table.words().gradesOn(event.date()));
        if (!gives(row, event, Outcome.SUB_JUDGEMENTS, "kind", LATEST.ifBad())) {
            return Optional.empty();
        }
        return Optional.of(new Inspection.SubJudgements(
                event.urn(),
                event.date(),
                event.id(),
                grades,
                row.value("category", categories::parse),
                row.provenance(event.publication())));
    }

    private Optional<Inspection> reportCard(Row row, Event event) {
        Map<String, AreaGrade> grades = areas(row, areaGrades::parse);
        if (!gives(row, event, Outcome.REPORT_CARD, "kind", LATEST.ifBad())) {
            return Optional.empty();
        }
        return Optional.of(new Inspection.ReportCard(
                event.urn(),
                event.date(),
                event.id(),
                grades,
                row.value("safeguarding", safeguarding::parse),
                row.value("category", categories::parse),
                row.provenance(event.publication())));
    }

    /** Checks that the framework of the day gave what the row says; if not, that is a problem. */
    private static boolean gives(Row row, Event event, Outcome outcome, String field, Problem.Effect ifNot) {
        boolean gives = event.framework().outcome() == outcome;
        if (!gives) {
            row.report(
                    field,
                    "the inspection of " + event.date() + " was under '"
                            + event.framework().title() + "', which does not give this",
                    "what an inspection on that day gives",
                    ifNot);
        }
        return gives;
    }

    private <G> Map<String, G> areas(Row row, Function<String, G> parse) {
        Map<String, G> grades = new LinkedHashMap<>();
        areas.forEach((column, name) -> {
            try {
                area(row, column).map(parse).ifPresent(grade -> grades.put(name, grade));
            } catch (InvalidValueException unknown) {
                String[] parts = Row.parts(unknown);
                row.report(column, parts[0], parts[1], Problem.Effect.VALUE_LEFT_OUT);
            }
        });
        if (grades.isEmpty()) {
            row.refuse("kind", "no area has a grade", "a grade in at least one column of an area");
        }
        return grades;
    }

    private Optional<String> area(Row row, int column) {
        return Optional.of(row.at(column)).filter(text -> !table.words().isNothing("area", text));
    }
}
