package org.schooloversight.triggers.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Generates questions about schools of every sort, with more or less evidence about them. */
public final class Situations {

    /** The academic years that figures are generated for: the latest that were published during the programme. */
    public static final List<String> YEARS = List.of("2016-17", "2017-18", "2018-19");

    private static final List<String> KEY_STAGE_2 =
            List.of("ks2-rwm-expected", "ks2-reading-progress", "ks2-writing-progress", "ks2-maths-progress");
    private static final List<String> KEY_STAGE_4 = List.of("ks4-english-maths-4", "ks4-progress-8");
    private static final List<String> ATTENDANCE =
            List.of("absence-persistent", "absence-overall", "exclusions-fixed-period");

    private Situations() {}

    /** Any question that the programme answers, or says why it does not. */
    public static Arbitrary<Situation> any() {
        return Combinators.combine(
                        schools(),
                        evidence(),
                        inspections(),
                        Arbitraries.of(InspectionCoverage.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, days("2019-09-01", "2020-08-31").map(AsOf::on)),
                                Tuple.of(
                                        1,
                                        Combinators.combine(
                                                        days("2019-09-01", "2020-08-31"),
                                                        days("2019-09-01", "2020-12-31"))
                                                .as(AsOf::new))))
                .as(Situation::new);
    }

    /** Schools that are in the programme. */
    public static Arbitrary<School> schools() {
        return Arbitraries.of(
                        Schools.primary(),
                        Schools.primary().religiousCharacter("Church of England"),
                        Schools.primary().agesNotKnown(),
                        Schools.infant(),
                        Schools.secondary(),
                        Schools.allThrough(),
                        Schools.special(),
                        Schools.nursery(),
                        Schools.pupilReferralUnit(),
                        Schools.primaryAcademy(),
                        Schools.primaryAcademy().opened("2020-01-01").before(),
                        Schools.secondaryAcademy(),
                        Schools.specialAcademy())
                .map(Schools::build);
    }

    /** A mixture of figures, judgements and events. */
    public static Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        results(),
                        judgements().list().ofMaxSize(14),
                        events().list().ofMaxSize(2))
                .as((results, judgements, events) -> {
                    List<Evidence> all = new ArrayList<>(results);
                    all.addAll(judgements);
                    all.addAll(events);
                    return all;
                });
    }

    /** Figures: about four of five of those that were published, of which most raise no concern. */
    public static Arbitrary<List<Evidence>> results() {
        List<Arbitrary<Optional<Evidence>>> each = new ArrayList<>();
        for (List<String> measures : List.of(KEY_STAGE_2, KEY_STAGE_4, ATTENDANCE)) {
            for (String measure : measures) {
                YEARS.forEach(year -> each.add(result(measure, year)));
            }
        }
        return Combinators.combine(each)
                .as(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private static Arbitrary<Optional<Evidence>> result(String measure, String year) {
        Arbitrary<String> group = Arbitraries.frequency(
                Tuple.of(8, "all"), Tuple.of(1, "boys"), Tuple.of(1, "disadvantaged"), Tuple.of(1, "eal"));
        Arbitrary<Urn> urn = Arbitraries.frequency(Tuple.of(9, Schools.URN), Tuple.of(1, Schools.OTHER_URN));
        Arbitrary<Evidence> present = Combinators.combine(figures(measure), group, urn, statuses(measure, year))
                .as((figure, pupils, number, status) -> figure.on(Results.of(measure, year))
                        .group(pupils)
                        .under(number)
                        .status(status)
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.empty())), Tuple.of(4, present.map(Optional::of)));
    }

    private static Arbitrary<ResultStatus> statuses(String measure, String year) {
        return Arbitraries.of(Programmes.measures().require(MeasureId.of(measure)).series().stream()
                .filter(each -> each.year().toString().equals(year))
                .flatMap(each -> each.published().keySet().stream())
                .toList());
    }

    /** A figure to put on a result. */
    private interface FigureOf {
        Results on(Results result);
    }

    private static Arbitrary<FigureOf> figures(String measure) {
        Arbitrary<FigureOf> withheld = Arbitraries.of(Withheld.class).map(reason -> result -> result.withheld(reason));
        return Arbitraries.frequencyOf(
                Tuple.of(1, withheld), Tuple.of(11, measure.contains("progress") ? scores() : percentages(measure)));
    }

    private static Arbitrary<FigureOf> scores() {
        return Arbitraries.frequency(
                Tuple.of(6, result -> result.value("0.7", "-1.3", "2.7")),
                Tuple.of(3, result -> result.value("-2.4", "-4.1", "-0.7")),
                Tuple.of(1, result -> result.value("-1.0", "-2.0", "0")),
                Tuple.of(1, result -> result.value("-2.4")),
                Tuple.of(1, result -> result.value("0.7")));
    }

    private static Arbitrary<FigureOf> percentages(String measure) {
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

    /** Judgements of officers on the concerns of the programme, made before and during it. */
    public static Arbitrary<ProfessionalJudgement> judgements() {
        List<String> concerns = new ArrayList<>(Evidences.CONCERNS);
        concerns.add("early-years");
        return Combinators.combine(
                        Arbitraries.of(concerns),
                        Arbitraries.of(JudgementLevel.class),
                        days("2018-09-01", "2020-08-31"),
                        Arbitraries.of(90, 365, 730))
                .as(Situations::judgement);
    }

    private static ProfessionalJudgement judgement(String concern, JudgementLevel level, LocalDate madeOn, int days) {
        return new ProfessionalJudgement(
                Schools.URN,
                ConcernId.of(concern),
                level,
                madeOn,
                madeOn.plusDays(days),
                "school improvement officer",
                "a visit",
                new Provenance("judgements.csv", 7, stated(madeOn)));
    }

    /** Events that the programme asks about. */
    public static Arbitrary<RecordedEvent> events() {
        Arbitrary<EventKind> kinds = Arbitraries.of(
                RecordedEvent.HEAD_APPOINTED,
                RecordedEvent.ACADEMY_ORDER,
                RecordedEvent.ACADEMY_ORDER_REVOKED,
                RecordedEvent.TRUST_IDENTIFIED);
        return Combinators.combine(kinds, days("2018-01-01", "2020-08-31"))
                .as((kind, on) ->
                        new RecordedEvent(Schools.URN, kind, on, "", new Provenance("events.csv", 3, stated(on))));
    }

    /** Up to four inspections, before and during the programme, some of them under an earlier number. */
    public static Arbitrary<List<Inspection>> inspections() {
        Arbitrary<Urn> urn = Arbitraries.frequency(Tuple.of(5, Schools.URN), Tuple.of(1, Schools.OTHER_URN));
        Arbitrary<OverallGrade> grades = Arbitraries.of(
                OverallGrade.OUTSTANDING,
                OverallGrade.GOOD,
                OverallGrade.REQUIRES_IMPROVEMENT,
                OverallGrade.INADEQUATE);
        Arbitrary<LocalDate> days = days("2013-01-01", "2020-07-31");
        FrameworkId framework = FrameworkId.of("cif-2015");
        Arbitrary<Inspection> graded = Combinators.combine(urn, days, grades)
                .as((number, on, grade) ->
                        new Inspection.Graded(number, on, framework, grade, Optional.empty(), inspected(on)));
        Arbitrary<Inspection> ungraded = Combinators.combine(urn, days, Arbitraries.of(UngradedOutcome.class))
                .as((number, on, outcome) -> new Inspection.Ungraded(number, on, framework, outcome, inspected(on)));
        Arbitrary<Inspection> monitoring = Combinators.combine(urn, days)
                .as((number, on) ->
                        new Inspection.Monitoring(number, on, framework, "taking effective action", inspected(on)));
        return Arbitraries.frequencyOf(Tuple.of(4, graded), Tuple.of(3, ungraded), Tuple.of(1, monitoring))
                .list()
                .ofMaxSize(4);
    }

    /** Days from one to another, both inclusive. */
    public static Arbitrary<LocalDate> days(String first, String last) {
        long from = LocalDate.parse(first).toEpochDay();
        return Arbitraries.longs()
                .between(from, LocalDate.parse(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Provenance inspected(LocalDate day) {
        return new Provenance("inspections.csv", 5, stated(day.plusDays(30)));
    }

    private static Publication stated(LocalDate day) {
        return new Publication(day, Publication.Basis.STATED);
    }
}
