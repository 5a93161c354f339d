package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;

/**
 * What inspections found in the schools of an authority, as known on a day.
 *
 * @param asOf  the day it is asked about, and the last day on which evidence may have been published, not null
 * @param schools  every school that is open on the day, with its outcome, in the order given, unmodifiable, not null
 * @param published  the published shares of each measure by year, earliest first, unmodifiable, not null
 * @param frameworks  the titles of the inspection frameworks, unmodifiable, not null
 * @param statements  the statements to check, unmodifiable, not null
 */
public record OfstedProfile(
        AsOf asOf,
        List<SchoolOutcome> schools,
        Map<MeasureId, List<PublishedShare>> published,
        Map<FrameworkId, String> frameworks,
        List<StrongStatement> statements) {

    /** The share of schools whose overall grade is Good or better. */
    public static final MeasureId SCHOOLS_GOOD = MeasureId.of("schools-good-or-better");
    /** The share of pupils at such schools. */
    public static final MeasureId PUPILS_GOOD = MeasureId.of("pupils-good-or-better");

    private static final PupilGroupId EVERYBODY = PupilGroupId.of("all");
    private static final List<StrongStatement> USUAL = List.of(
            new StrongStatement(
                    "A higher share of pupils than nationally are at a school that is Good or better.",
                    PUPILS_GOOD,
                    AgainstNational.ABOVE),
            new StrongStatement(
                    "A higher share of schools than nationally are Good or better.",
                    SCHOOLS_GOOD,
                    AgainstNational.ABOVE));

    /** Copies the parts. */
    public OfstedProfile {
        schools = List.copyOf(schools);
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
        frameworks = Collections.unmodifiableMap(new LinkedHashMap<>(frameworks));
        statements = List.copyOf(statements);
    }

    /**
     * Where a profile takes its facts from.
     *
     * @param evidence  the inspections, not null
     * @param areas  the published figures, not null
     * @param frameworks  the inspection frameworks, not null
     */
    public record Sources(EvidenceBase evidence, AreaFigures areas, Timeline<InspectionFramework> frameworks) {}

    /**
     * Obtains the profile of schools. Without any, it holds the published figures.
     *
     * @param schools  the schools of the authority, open or not, each once, not null
     * @param sources  where the facts come from, not null
     * @param la  the authority, empty if it has no published figures, not null
     * @param asOf  the dates of the question, not null
     * @return the profile, with the usual statements, not null
     */
    public static OfstedProfile of(List<School> schools, Sources sources, Optional<LaCode> la, AsOf asOf) {
        List<SchoolOutcome> outcomes = schools.stream()
                .filter(school -> school.standingOn(asOf.effectiveOn()) == Standing.OPEN)
                .map(school -> SchoolOutcome.of(school, sources.evidence().of(school), asOf))
                .toList();
        Map<MeasureId, List<PublishedShare>> published = new LinkedHashMap<>();
        for (MeasureId measure : List.of(SCHOOLS_GOOD, PUPILS_GOOD)) {
            published.put(measure, published(sources.areas(), measure, la, asOf));
        }
        Map<FrameworkId, String> titles = new LinkedHashMap<>();
        sources.frameworks()
                .versions()
                .forEach(each -> titles.put(each.value().id(), each.value().title()));
        return new OfstedProfile(asOf, outcomes, published, titles, USUAL);
    }

    /**
     * Obtains this profile with other statements to check.
     *
     * @param others  the statements, about the two measures here, not null
     * @return the profile, not null
     */
    public OfstedProfile with(List<StrongStatement> others) {
        return new OfstedProfile(asOf, schools, published, frameworks, others);
    }

    private static List<PublishedShare> published(
            AreaFigures areas, MeasureId measure, Optional<LaCode> la, AsOf asOf) {
        Map<AcademicYear, AreaFigure> here = la.isPresent() ? areas.series(la, measure, EVERYBODY) : Map.of();
        Map<AcademicYear, AreaFigure> england = areas.series(Optional.empty(), measure, EVERYBODY);
        TreeSet<AcademicYear> years = new TreeSet<>(here.keySet());
        years.addAll(england.keySet());
        return years.stream()
                .filter(year -> !year.lastDay().isAfter(asOf.effectiveOn()))
                .map(year -> new PublishedShare(year, known(here.get(year), asOf), known(england.get(year), asOf)))
                .filter(share -> share.here().isPresent() || share.england().isPresent())
                .toList();
    }

    private static Optional<AreaFigure> known(@Nullable AreaFigure figure, AsOf asOf) {
        return Optional.ofNullable(figure)
                .filter(each -> each.provenance().publication().isKnownBy(asOf.knownBy()));
    }

    /**
     * Finds the schools that have a result of a kind.
     *
     * @param result  the kind, not null
     * @return the schools, unmodifiable, not null
     */
    public List<SchoolOutcome> with(SchoolOutcome.Result result) {
        return where(each -> each.result() == result);
    }

    /**
     * Finds schools.
     *
     * @param which  which schools, not null
     * @return the schools, in order, unmodifiable, not null
     */
    public List<SchoolOutcome> where(Predicate<SchoolOutcome> which) {
        return schools.stream().filter(which).toList();
    }

    /**
     * Gets the share at Good or better of the schools that shares for England are about.
     *
     * @return the share, not null
     */
    public GoodOrBetter goodOrBetter() {
        return GoodOrBetter.of(where(SchoolOutcome::isStateFunded));
    }

    /**
     * Gets the share that is counted here, as a measure has it.
     *
     * @param measure  {@link #SCHOOLS_GOOD} or {@link #PUPILS_GOOD}, not null
     * @return the percentage, empty if nothing is counted or the measure is another, not null
     */
    public Optional<BigDecimal> counted(MeasureId measure) {
        if (measure.equals(SCHOOLS_GOOD)) {
            return goodOrBetter().ofSchools();
        }
        return measure.equals(PUPILS_GOOD) ? goodOrBetter().ofPupils() : Optional.empty();
    }

    /**
     * Finds the latest published share of England.
     *
     * @param measure  the measure, not null
     * @return the share, empty if there is none, not null
     */
    public Optional<PublishedShare> latestEngland(MeasureId measure) {
        return published.getOrDefault(measure, List.of()).stream()
                .filter(share -> share.englandValue().isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * Checks the statements.
     *
     * @return each statement with its answer, in order, unmodifiable, not null
     */
    public List<CheckedStatement> checked() {
        return statements.stream()
                .map(statement -> StatementChecks.check(statement, this))
                .toList();
    }
}
