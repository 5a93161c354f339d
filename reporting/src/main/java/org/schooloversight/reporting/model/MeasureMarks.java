package org.schooloversight.reporting.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.school.SchoolKind;

/**
 * The schools of an authority by one measure.
 *
 * @param measure  the measure, not null
 * @param publishedBySchool  whether the figures were published school by school
 * @param years  the years for which anything is known, earliest first, unmodifiable, not null
 * @param latest  the latest year for which a school has a value, empty if none has, not null
 * @param yardsticks  what the figures of the latest year are compared with, for each kind of school that is there, unmodifiable, not null
 * @param schools  the schools, in the order given, unmodifiable, not null
 */
public record MeasureMarks(
        Measure measure,
        boolean publishedBySchool,
        List<AcademicYear> years,
        Optional<AcademicYear> latest,
        Map<SchoolKind, Yardstick> yardsticks,
        List<SchoolMarks> schools) {

    /** Copies the parts. */
    public MeasureMarks {
        years = List.copyOf(years);
        Map<SchoolKind, Yardstick> inOrder = new EnumMap<>(SchoolKind.class);
        inOrder.putAll(yardsticks);
        yardsticks = Collections.unmodifiableMap(inOrder);
        schools = List.copyOf(schools);
    }

    /**
     * Counts schools.
     *
     * @param kind  the kind of school, not null
     * @param mark  what can be said of them, not null
     * @return the number
     */
    public long count(SchoolKind kind, SchoolMarks.Mark mark) {
        return schools.stream()
                .filter(each -> each.school().kind() == kind && each.mark() == mark)
                .count();
    }

    /**
     * Tells whether figures of a year are of the measure as it is defined now. Those of other years are shown and compared with none.
     *
     * @param year  the year, not null
     * @return true if the series of the measure has the year, or lists no years
     */
    public boolean isOfSeries(AcademicYear year) {
        return measure.series().isEmpty()
                || measure.series().stream().anyMatch(each -> each.year().equals(year));
    }
}
