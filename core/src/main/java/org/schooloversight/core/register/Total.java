package org.schooloversight.core.register;

import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.source.Provenance;

/**
 * A figure about the schools of an authority, or about all schools.
 *
 * @param measure  what is measured, not null
 * @param group  the pupils it is about, not null
 * @param year  the academic year it is about, not null
 * @param figure  the value, or why there is none, not null
 * @param cohort  the number of pupils it is about, empty if not published, not null
 * @param status  how settled it is, not null
 * @param provenance  where it is known from, not null
 */
public record Total(
        MeasureId measure,
        PupilGroupId group,
        AcademicYear year,
        Figure figure,
        OptionalInt cohort,
        ResultStatus status,
        Provenance provenance) {}
