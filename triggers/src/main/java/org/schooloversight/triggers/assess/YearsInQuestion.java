package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;

/** Finds the latest years of a measure that had published figures on the day of the question. */
final class YearsInQuestion {

    private YearsInQuestion() {}

    /** Returns up to so many years, latest first: years documented as published, and years that the evidence shows were. */
    static List<AcademicYear> latest(SchoolCase each, Measure measure, List<PupilGroupId> groups, int count) {
        TreeSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        for (SeriesYear year : measure.series()) {
            if (year.firstPublished()
                    .map(day -> !day.isAfter(each.asOf().knownBy()))
                    .orElse(false)) {
                years.add(year.year());
            }
        }
        for (PupilGroupId group : groups) {
            for (MeasuredResult result : each.evidence().results(measure.id(), group)) {
                if (each.isKnown(result.provenance())) {
                    years.add(result.year());
                }
            }
        }
        List<AcademicYear> latest = new ArrayList<>(years);
        return latest.subList(0, Math.min(count, latest.size()));
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
