package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;

/** Finds the latest years of a measure that had published figures on the day of the question. */
final class YearsInQuestion {

    /** A year and the first day on which any of its figures were public. */
    private record Published(AcademicYear year, LocalDate from) {}

    private final Measure measure;
    private final List<PupilGroupId> groups;
    private final List<Published> documented = new ArrayList<>();

    YearsInQuestion(Measure measure, List<PupilGroupId> groups) {
        this.measure = measure;
        this.groups = groups;
        for (SeriesYear year : measure.series()) {
            year.firstPublished().ifPresent(from -> documented.add(new Published(year.year(), from)));
        }
    }

    /**
     * Returns up to so many years, latest first: years documented as published, and years that the evidence shows were. If the question
     * is about figures up to a year, that year is the first, published or not.
     */
    List<AcademicYear> latest(SchoolCase each, int count) {
        List<AcademicYear> years = new ArrayList<>(documented.size() + 2);
        for (Published published : documented) {
            if (!published.from().isAfter(each.asOf().knownBy())) {
                years.add(published.year());
            }
        }
        for (PupilGroupId group : groups) {
            for (MeasuredResult result : each.evidence().results(measure.id(), group)) {
                if (!years.contains(result.year()) && each.isKnown(result.provenance())) {
                    years.add(result.year());
                }
            }
        }
        AcademicYear latest = each.year();
        if (latest != null) {
            years.removeIf(year -> year.compareTo(latest) >= 0);
            years.add(latest);
        }
        years.sort(Comparator.reverseOrder());
        return years.subList(0, Math.min(count, years.size()));
    }

    static boolean followEachOther(List<AcademicYear> latestFirst) {
        for (int i = 1; i < latestFirst.size(); i++) {
            if (!latestFirst.get(i).plusYears(1).equals(latestFirst.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
