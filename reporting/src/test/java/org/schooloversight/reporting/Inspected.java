package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.model.OfstedProfile;

/** Gathers made-up inspections, each published 30 days after it began. */
public final class Inspected {

    private static final Timeline<InspectionFramework> FRAMEWORKS = InspectionFrameworks.bundled();

    private final List<Inspection> inspections = new ArrayList<>();
    private final List<SchoolLink> links = new ArrayList<>();
    private InspectionCoverage coverage = InspectionCoverage.HISTORY;

    /** Says how much of the inspections is given; all of it if a test says nothing. */
    public Inspected covering(InspectionCoverage each) {
        coverage = each;
        return this;
    }

    public Inspected graded(int urn, String day, OverallGrade grade) {
        return graded(urn, day, grade, Optional.empty());
    }

    public Inspected graded(int urn, String day, OverallGrade grade, Optional<CategoryOfConcern> category) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.Graded(Urn.of(urn), on, framework(on), grade, category, known(on)));
    }

    public Inspected judged(int urn, String day, Map<String, OverallGrade> grades) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.SubJudgements(Urn.of(urn), on, framework(on), grades, Optional.empty(), known(on)));
    }

    public Inspected card(int urn, String day, Map<String, AreaGrade> grades, boolean safeguarding) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.ReportCard(
                Urn.of(urn), on, framework(on), grades, Optional.of(safeguarding), Optional.empty(), known(on)));
    }

    public Inspected ungraded(int urn, String day) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.Ungraded(Urn.of(urn), on, framework(on), UngradedOutcome.GRADE_STANDS, known(on)));
    }

    /** States that an establishment went on as another. */
    public Inspected follows(int urn, int before) {
        links.add(new SchoolLink(Urn.of(urn), Urn.of(before), LinkKind.PREDECESSOR, "Predecessor", Optional.empty()));
        return this;
    }

    private Inspected add(Inspection each) {
        inspections.add(each);
        return this;
    }

    public OfstedProfile.Sources sources(AreaFigures areas) {
        EvidenceBase base = EvidenceBase.builder()
                .addLinks(links)
                .addInspections(inspections, coverage)
                .build();
        return new OfstedProfile.Sources(base, areas, FRAMEWORKS);
    }

    private static FrameworkId framework(LocalDate on) {
        return FRAMEWORKS.on(on).orElseThrow().id();
    }

    private static Provenance known(LocalDate on) {
        return new Provenance("inspections.csv", 2, new Publication(on.plusDays(30), Publication.Basis.STATED));
    }
}
