package org.schooloversight.core.evidence;

import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * A figure from a published table.
 *
 * @param urn  the establishment, not null
 * @param measure  what is measured, not null
 * @param group  the pupils it is about, not null
 * @param year  the academic year it is about, not null
 * @param figure  the value, or why there is none, not null
 * @param cohort  the number of pupils it is about, empty if not published, not null
 * @param status  how settled it is, not null
 * @param provenance  where it is known from, not null
 */
public record MeasuredResult(
        Urn urn,
        MeasureId measure,
        PupilGroupId group,
        AcademicYear year,
        Figure figure,
        OptionalInt cohort,
        ResultStatus status,
        Provenance provenance)
        implements Evidence {
    @Override
    public String toString() {
        String pupils = cohort.isPresent() ? ", " + cohort.getAsInt() + " pupils" : "";
        return urn + " " + measure + " " + group + " " + year + ": " + figure + pupils + ", " + status + " ("
                + provenance + ")";
    }
}
