package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;

/**
 * What anybody can know of a school: what the register says, its inspections, and its published results.
 *
 * @param school  the school, not null
 * @param inspections  the inspections published by the day, newest first, unmodifiable, not null
 * @param frameworks  the frameworks that inspections may be under, unmodifiable, not null
 * @param results  the results published by the day: measures in the order of the catalogue, all pupils before groups, newest year
 *     first, unmodifiable, not null
 */
public record PublishedFacts(
        School school, List<Inspection> inspections, List<InspectionFramework> frameworks, List<Result> results) {

    private static final PupilGroupId ALL = PupilGroupId.of("all");

    /** Copies the lists. */
    public PublishedFacts {
        inspections = List.copyOf(inspections);
        frameworks = List.copyOf(frameworks);
        results = List.copyOf(results);
    }

    /**
     * A published result.
     *
     * @param measure  the measure, not null
     * @param group  the name of the group of pupils, not null
     * @param result  the result, the most settled of its year, not null
     * @param england  the figure of England for the same year and pupils, empty if it was not given, not null
     */
    public record Result(Measure measure, String group, MeasuredResult result, Optional<AreaFigure> england) {}

    /**
     * Gathers what is published.
     *
     * @param school  the school, not null
     * @param evidence  the evidence about it, not null
     * @param measures  the measures, not null
     * @param frameworks  the frameworks of inspection, not null
     * @param areas  figures of areas, those of England among them, not null
     * @param knownBy  the day by which it was published, not null
     * @return the facts, not null
     * @throws InvalidValueException if the evidence is about another school
     */
    public static PublishedFacts of(
            School school,
            EvidenceSet evidence,
            MeasureCatalogue measures,
            Collection<InspectionFramework> frameworks,
            AreaFigures areas,
            LocalDate knownBy) {
        if (!evidence.urn().equals(school.urn())) {
            throw new InvalidValueException(
                    "evidence about the school " + evidence.urn() + "; accepted: about " + school.urn());
        }
        List<Inspection> inspections = evidence.inspections().stream()
                .filter(each -> each.provenance().publication().isKnownBy(knownBy))
                .toList();
        List<Result> results = new ArrayList<>();
        for (Measure measure : measures.measures()) {
            List<PupilGroupId> groups = new ArrayList<>(measures.groups());
            groups.sort((a, b) -> Boolean.compare(b.equals(ALL), a.equals(ALL)));
            for (PupilGroupId group : groups) {
                add(
                        results,
                        measure,
                        measures.groupTitle(group),
                        evidence.results(measure.id(), group),
                        areas,
                        knownBy);
            }
        }
        return new PublishedFacts(school, inspections, List.copyOf(frameworks), results);
    }

    private static void add(
            List<Result> results,
            Measure measure,
            String group,
            List<MeasuredResult> found,
            AreaFigures areas,
            LocalDate knownBy) {
        record Year(Urn under, AcademicYear year) {}
        Set<Year> seen = new HashSet<>();
        for (MeasuredResult each : found) {
            // results come with the most settled of a year first
            if (each.provenance().publication().isKnownBy(knownBy) && seen.add(new Year(each.urn(), each.year()))) {
                Optional<AreaFigure> england = areas.find(Optional.empty(), measure.id(), each.group(), each.year())
                        .filter(figure -> figure.provenance().publication().isKnownBy(knownBy));
                results.add(new Result(measure, group, each, england));
            }
        }
    }

    /**
     * Finds a framework.
     *
     * @param id  the framework, not null
     * @return its title, or its id if it was not given, not null
     */
    public String framework(FrameworkId id) {
        return frameworks.stream()
                .filter(each -> each.id().equals(id))
                .map(InspectionFramework::title)
                .findFirst()
                .orElse(id.toString());
    }
}
