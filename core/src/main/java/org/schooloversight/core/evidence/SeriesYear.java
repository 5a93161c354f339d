package org.schooloversight.core.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.law.Check;

/**
 * When the figures of one academic year were published for schools.
 *
 * @param year  the academic year, not null
 * @param published  the day of publication by status, empty if the year was never published, unmodifiable, not null
 * @param check  whether the days were compared with a source, not null
 * @param broken  why the year cannot be compared with the years before it, empty if it can, not null
 */
public record SeriesYear(
        AcademicYear year, Map<ResultStatus, LocalDate> published, Check check, Optional<String> broken) {

    /**
     * Creates a year that can be compared with the years before it.
     *
     * @param year  the academic year, not null
     * @param published  the day of publication by status, empty if the year was never published, not null
     * @param check  whether the days were compared with a source, not null
     */
    public SeriesYear(AcademicYear year, Map<ResultStatus, LocalDate> published, Check check) {
        this(year, published, check, Optional.empty());
    }

    /** Copies the days, in the order of the statuses. */
    public SeriesYear {
        published = Collections.unmodifiableMap(new TreeMap<>(published));
    }

    /**
     * Finds the first day on which any figures of the year were public.
     *
     * @return the day, empty if the year was never published, not null
     */
    public Optional<LocalDate> firstPublished() {
        return published.values().stream().min(LocalDate::compareTo);
    }
}
