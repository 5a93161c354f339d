package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;

/**
 * Absence and exclusions of the schools of an authority, as known on a day, with marks of what is high or rising.
 *
 * @param asOf  the day it is asked about, and the last day on which figures may have been published, not null
 * @param definition  when a figure counts as high or rising, not null
 * @param measures  the schools by each measure, in the order of the definition, unmodifiable, not null
 */
public record AttendanceProfile(AsOf asOf, HighOrRising definition, List<MeasureMarks> measures) {

    /** Copies the list. */
    public AttendanceProfile {
        measures = List.copyOf(measures);
    }

    /**
     * Where a profile takes its facts from.
     *
     * @param evidence  the figures of schools, not null
     * @param areas  the figures of the authority and England, not null
     * @param la  the authority, empty if it has no published figures, not null
     * @param catalogue  the measures, not null
     */
    public record Sources(EvidenceBase evidence, AreaFigures areas, Optional<LaCode> la, MeasureCatalogue catalogue) {}

    /**
     * Obtains the profile of schools.
     *
     * @param schools  the schools of the authority, open or not, each once, not null
     * @param sources  where the facts come from, not null
     * @param asOf  the dates of the question, not null
     * @param definition  when a figure counts as high or rising, not null
     * @return the profile, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the catalogue lacks a measure of the definition
     */
    public static AttendanceProfile of(List<School> schools, Sources sources, AsOf asOf, HighOrRising definition) {
        List<School> open = schools.stream()
                .filter(school -> school.standingOn(asOf.effectiveOn()) == Standing.OPEN)
                .toList();
        return new AttendanceProfile(
                asOf,
                definition,
                definition.measures().stream()
                        .map(watched -> new Marking(sources, asOf, definition, watched).mark(open))
                        .toList());
    }
}
