package org.schooloversight.testsupport.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/**
 * Gathers the evidence about a school for tests. Inspections are published 30 days after they begin, judgements and events on
 * the day they are about, unless the test says otherwise; a judgement counts for a year.
 */
public final class Evidences {

    /** The concerns of the nine triggers of the programme of 2019-20 that comes with the library, in its order. */
    public static final List<String> CONCERNS = List.of(
            "attainment-progress",
            "attendance-exclusions",
            "leadership-governance",
            "risk-less-than-good",
            "safeguarding",
            "low-attainment-2y",
            "low-progress-2y",
            "attendance-exclusion-2y",
            "section8-risk");

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final Timeline<InspectionFramework> FRAMEWORKS = InspectionFrameworks.bundled();

    private final School school;
    private final List<Evidence> pieces = new ArrayList<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private InspectionCoverage coverage = InspectionCoverage.NONE;
    private Urn under;

    private Evidences(School school) {
        this.school = school;
        under = school.urn();
    }

    /** Begins with nothing. */
    public static Evidences of(School school) {
        return new Evidences(school);
    }

    /**
     * Begins with what leaves only the judgements of officers open in February 2020: every inspection, the last of which found the
     * school Good, and figures that raise no concern, but for some measures.
     */
    public static Evidences sound(School school, String... butMeasures) {
        return of(school).history().graded(OverallGrade.GOOD, "2017-03-14").soundResults(butMeasures);
    }

    /** Adds figures that raise no concern for every measure that is published for the school, but for some. */
    public Evidences soundResults(String... butMeasures) {
        List<String> left = List.of(butMeasures);
        Map<String, String> values = new TreeMap<>(Map.of(
                "ks2-rwm-expected", "71",
                "ks2-reading-progress", "0.7",
                "ks2-writing-progress", "0.7",
                "ks2-maths-progress", "0.7",
                "ks4-english-maths-4", "63",
                "ks4-progress-8", "0.2",
                "absence-persistent", "8.1",
                "absence-overall", "3.9",
                "exclusions-fixed-period", "0.4"));
        values.forEach((measure, value) -> {
            List<String> years =
                    measure.startsWith("ks") ? List.of("2017-18", "2018-19") : List.of("2016-17", "2017-18");
            if (!left.contains(measure) && isPublished(measure)) {
                years.forEach(year -> {
                    if (measure.contains("progress")) {
                        result(measure, year, value, "-0.5", "1.9");
                    } else {
                        result(measure, year, value);
                    }
                });
            }
        });
        return this;
    }

    private boolean isPublished(String measure) {
        OptionalInt age = MEASURES.require(MeasureId.of(measure)).endAge();
        return age.isEmpty()
                || school.ages()
                        .filter(ages -> ages.teachesYearReaching(age.getAsInt()))
                        .isPresent();
    }

    /** Puts what follows under a number that the school had. */
    public Evidences under(Urn number) {
        under = number;
        return this;
    }

    /** States that every inspection is given. */
    public Evidences history() {
        return covering(InspectionCoverage.HISTORY);
    }

    /** Says how much of the inspections is given. */
    public Evidences covering(InspectionCoverage each) {
        coverage = each;
        return this;
    }

    /** Adds an inspection that gave a grade. */
    public Evidences graded(OverallGrade grade, String day) {
        return graded(grade, day, LocalDate.parse(day).plusDays(30).toString());
    }

    /** Adds an inspection that gave a grade, published on another day. */
    public Evidences graded(OverallGrade grade, String day, String published) {
        LocalDate date = LocalDate.parse(day);
        return add(new Inspection.Graded(
                under, date, framework(date), grade, Optional.empty(), inspected(LocalDate.parse(published))));
    }

    /** Adds an inspection that gave no grade. */
    public Evidences ungraded(UngradedOutcome outcome, String day) {
        LocalDate date = LocalDate.parse(day);
        return add(new Inspection.Ungraded(under, date, framework(date), outcome, inspected(date.plusDays(30))));
    }

    /** Adds a monitoring visit. */
    public Evidences monitoring(String day) {
        LocalDate date = LocalDate.parse(day);
        return add(new Inspection.Monitoring(
                under, date, framework(date), "taking effective action", inspected(date.plusDays(30))));
    }

    /** Adds an inspection of the year that had key judgements and no overall grade. */
    public Evidences subJudgements(String day) {
        LocalDate date = LocalDate.parse(day);
        Map<String, OverallGrade> grades = Map.of("Quality of education", OverallGrade.GOOD);
        return add(new Inspection.SubJudgements(
                under, date, framework(date), grades, Optional.empty(), inspected(date.plusDays(30))));
    }

    /** Adds a report card. */
    public Evidences reportCard(String day) {
        LocalDate date = LocalDate.parse(day);
        Map<String, AreaGrade> grades = Map.of("Achievement", AreaGrade.EXPECTED_STANDARD);
        return add(new Inspection.ReportCard(
                under,
                date,
                framework(date),
                grades,
                Optional.of(true),
                Optional.empty(),
                inspected(date.plusDays(30))));
    }

    /** Adds a judgement that counts for a year. */
    public Evidences judged(String concern, JudgementLevel level, String madeOn) {
        return judged(
                concern, level, madeOn, LocalDate.parse(madeOn).plusYears(1).toString());
    }

    /** Adds a judgement. */
    public Evidences judged(String concern, JudgementLevel level, String madeOn, String lastDay) {
        LocalDate made = LocalDate.parse(madeOn);
        return add(new ProfessionalJudgement(
                under,
                ConcernId.of(concern),
                level,
                made,
                LocalDate.parse(lastDay),
                "school improvement officer",
                "the autumn visit",
                new Provenance("judgements.csv", 2 + pieces.size(), stated(made))));
    }

    /** Has every concern that nobody has judged yet judged on one day. */
    public Evidences judgedOtherwise(JudgementLevel level, String madeOn) {
        List<ConcernId> judged = pieces.stream()
                .filter(ProfessionalJudgement.class::isInstance)
                .map(piece -> ((ProfessionalJudgement) piece).concern())
                .toList();
        CONCERNS.stream()
                .filter(concern -> !judged.contains(ConcernId.of(concern)))
                .forEach(concern -> judged(concern, level, madeOn));
        return this;
    }

    /** Adds an event. */
    public Evidences event(EventKind kind, String day) {
        LocalDate on = LocalDate.parse(day);
        return add(new RecordedEvent(under, kind, on, "", new Provenance("events.csv", 2 + pieces.size(), stated(on))));
    }

    /** Adds a figure for all pupils. */
    public Evidences result(String measure, String year, String value) {
        return add(Results.of(measure, year).value(value));
    }

    /** Adds a figure for all pupils, with its confidence limits. */
    public Evidences result(String measure, String year, String value, String lower, String upper) {
        return add(Results.of(measure, year).value(value, lower, upper));
    }

    /** Adds a figure, under the number chosen. */
    public Evidences add(Results result) {
        return add(result.under(under).source("results.csv", 2 + pieces.size()).build());
    }

    /** Adds a piece of evidence as it is. */
    public Evidences add(Evidence piece) {
        pieces.add(piece);
        return this;
    }

    /** Adds an inspection as it is. */
    public Evidences add(Inspection inspection) {
        inspections.add(inspection);
        return this;
    }

    /** Builds the evidence. */
    public EvidenceSet build() {
        EvidenceSet.Builder set = EvidenceSet.builder(school.urn()).covering(coverage);
        pieces.forEach(set::add);
        inspections.forEach(set::add);
        return set.build();
    }

    private Provenance inspected(LocalDate published) {
        return new Provenance("inspections.csv", 2 + inspections.size(), stated(published));
    }

    private static Publication stated(LocalDate day) {
        return new Publication(day, Publication.Basis.STATED);
    }

    private static FrameworkId framework(LocalDate day) {
        return FRAMEWORKS.on(day).orElseThrow().id();
    }
}
