package org.schooloversight.reporting.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.model.SchoolInterventions;

/**
 * Lays out who is eligible for intervention, by which route, since and until when, and which powers are open to whom. What rests on
 * published inspections is open; what rests on notices and on all else that is recorded is in confidence.
 */
public final class InterventionReport {

    /** The kind of report. */
    public static final ReportId ID = InterventionPieces.ID;

    private InterventionReport() {}

    /**
     * Lays out one school.
     *
     * @param school  where the school stands, not null
     * @param head  whom the report is for and what it rests on, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SchoolIntervention school, ReportHead head) {
        return start(head, InterventionSchool.parts(school))
                .title("Intervention in a school")
                .subject(school.school().name())
                .about(Optional.of(school.school().urn()))
                .build();
    }

    /**
     * Lays out the schools of an authority.
     *
     * @param schools  where the schools stand, not null
     * @param head  whom the report is for and what it rests on, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SchoolInterventions schools, ReportHead head) {
        return start(head, InterventionSchools.parts(schools))
                .title("Schools causing concern")
                .subject(head.subject())
                .build();
    }

    private static Report.Builder start(ReportHead head, List<Part> parts) {
        return Report.builder()
                .id(ID)
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addRestsOn("A category of concern counts from the day of the report that told it.")
                .addAllRestsOn(head.restsOn());
    }
}
