package org.schooloversight.testsupport.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Generates evidence about {@link Schools#URN}, some of it from when the school was {@link Schools#OTHER_URN}. */
public final class EvidenceGenerators {

    private static final FrameworkId COMMON_FRAMEWORK = FrameworkId.of("cif-2015");

    private EvidenceGenerators() {}

    /**
     * Generates days.
     *
     * @param first  the first day, inclusive, not null
     * @param last  the last day, inclusive, not null
     * @return the days, not null
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Generates figures: about four of five of those that were published for some years, of which most raise no concern. They are
     * of all pupils or of a group, with a value or withheld, provisional or settled.
     *
     * @param years  the years, not null
     * @return the figures, not null
     */
    public static Arbitrary<List<Evidence>> results(Collection<AcademicYear> years) {
        List<Arbitrary<Optional<Evidence>>> each = new ArrayList<>();
        for (Measure measure : MeasureCatalogues.bundled().measures()) {
            measure.series().stream()
                    .filter(series ->
                            years.contains(series.year()) && !series.published().isEmpty())
                    .forEach(series -> each.add(result(
                            measure,
                            series.year(),
                            List.copyOf(series.published().keySet()))));
        }
        return Combinators.combine(each)
                .as(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private static Arbitrary<Optional<Evidence>> result(
            Measure measure, AcademicYear year, List<ResultStatus> statuses) {
        Arbitrary<String> group = Arbitraries.frequency(
                Tuple.of(8, "all"), Tuple.of(1, "boys"), Tuple.of(1, "disadvantaged"), Tuple.of(1, "eal"));
        Arbitrary<Urn> urn = Arbitraries.frequency(Tuple.of(9, Schools.URN), Tuple.of(1, Schools.OTHER_URN));
        Arbitrary<Optional<Integer>> cohort =
                Arbitraries.integers().between(4, 240).optional(0.5);
        Arbitrary<Evidence> present = Combinators.combine(
                        figures(measure), group, urn, Arbitraries.of(statuses), cohort)
                .as((figure, pupils, number, status, count) -> {
                    Results result = figure.on(Results.of(measure.id().value(), year.toString()))
                            .group(pupils)
                            .under(number)
                            .status(status);
                    count.ifPresent(result::pupils);
                    return result.build();
                });
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(4, present.map(Optional::of)));
    }

    /** A figure to put on a result. */
    private interface FigureOf {
        Results on(Results result);
    }

    private static Arbitrary<FigureOf> figures(Measure measure) {
        Arbitrary<FigureOf> withheld = Arbitraries.of(Withheld.class).map(reason -> result -> result.withheld(reason));
        return Arbitraries.frequencyOf(
                Tuple.of(1, withheld),
                Tuple.of(
                        11,
                        measure.unit() == Measure.Unit.SCORE
                                ? scores()
                                : rates(measure.id().value())));
    }

    private static Arbitrary<FigureOf> scores() {
        return Arbitraries.frequency(
                Tuple.of(6, result -> result.value("0.7", "-1.3", "2.7")),
                Tuple.of(3, result -> result.value("-2.4", "-4.1", "-0.7")),
                Tuple.of(1, result -> result.value("-1.0", "-2.0", "0")),
                Tuple.of(1, result -> result.value("-2.4")),
                Tuple.of(1, result -> result.value("0.7")));
    }

    private static Arbitrary<FigureOf> rates(String measure) {
        List<String> values = switch (measure) {
            case "ks2-rwm-expected" -> List.of("71", "65", "52");
            case "ks4-english-maths-4" -> List.of("63", "40", "31");
            case "absence-persistent" -> List.of("8.1", "12.3", "48.9");
            case "absence-overall" -> List.of("3.9", "6.0", "17.5");
            default -> List.of("0.4", "2.10", "31.7");
        };
        return Arbitraries.frequency(
                Tuple.of(6, result -> result.value(values.get(0))),
                Tuple.of(1, result -> result.value(values.get(1))),
                Tuple.of(3, result -> result.value(values.get(2))));
    }

    /**
     * Generates judgements of officers, each counting for three months to two years.
     *
     * @param concerns  the concerns judged, not null
     * @param made  the days on which they are made, not null
     * @return the judgements, not null
     */
    public static Arbitrary<ProfessionalJudgement> judgements(
            Collection<ConcernId> concerns, Arbitrary<LocalDate> made) {
        return Combinators.combine(
                        Arbitraries.of(concerns),
                        Arbitraries.of(JudgementLevel.class),
                        made,
                        Arbitraries.of(90, 365, 730))
                .as((concern, level, on, days) -> new ProfessionalJudgement(
                        Schools.URN,
                        concern,
                        level,
                        on,
                        on.plusDays(days),
                        "school improvement officer",
                        "a visit",
                        new Provenance("judgements.csv", 7, stated(on))));
    }

    /**
     * Generates events.
     *
     * @param kinds  what may happen, not null
     * @param days  the days on which it may, not null
     * @return the events, not null
     */
    public static Arbitrary<RecordedEvent> events(Collection<EventKind> kinds, Arbitrary<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(kinds), days)
                .as((kind, on) ->
                        new RecordedEvent(Schools.URN, kind, on, "", new Provenance("events.csv", 3, stated(on))));
    }

    /**
     * Generates up to four inspections, each published 30 days after it begins, some of them under an earlier number.
     *
     * @param days  the days on which they begin, until September 2024, when overall grades end, not null
     * @return the inspections, not null
     */
    public static Arbitrary<List<Inspection>> inspections(Arbitrary<LocalDate> days) {
        Arbitrary<Urn> urn = Arbitraries.frequency(Tuple.of(5, Schools.URN), Tuple.of(1, Schools.OTHER_URN));
        Arbitrary<OverallGrade> grades = Arbitraries.of(
                OverallGrade.OUTSTANDING,
                OverallGrade.GOOD,
                OverallGrade.REQUIRES_IMPROVEMENT,
                OverallGrade.INADEQUATE);
        Arbitrary<Inspection> graded = Combinators.combine(urn, days, grades)
                .as((number, on, grade) ->
                        new Inspection.Graded(number, on, COMMON_FRAMEWORK, grade, Optional.empty(), inspected(on)));
        Arbitrary<Inspection> ungraded = Combinators.combine(urn, days, Arbitraries.of(UngradedOutcome.class))
                .as((number, on, outcome) ->
                        new Inspection.Ungraded(number, on, COMMON_FRAMEWORK, outcome, inspected(on)));
        Arbitrary<Inspection> monitoring = Combinators.combine(urn, days)
                .as((number, on) -> new Inspection.Monitoring(
                        number, on, COMMON_FRAMEWORK, "taking effective action", inspected(on)));
        return Arbitraries.frequencyOf(Tuple.of(4, graded), Tuple.of(3, ungraded), Tuple.of(1, monitoring))
                .list()
                .ofMaxSize(4);
    }

    private static Provenance inspected(LocalDate day) {
        return new Provenance("inspections.csv", 5, stated(day.plusDays(30)));
    }

    private static Publication stated(LocalDate day) {
        return new Publication(day, Publication.Basis.STATED);
    }
}
