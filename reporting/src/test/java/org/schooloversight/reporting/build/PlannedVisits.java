package org.schooloversight.reporting.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.support.ProviderKind;
import org.schooloversight.triggers.visits.Provider;
import org.schooloversight.triggers.visits.ProviderId;
import org.schooloversight.triggers.visits.VisitNeed;
import org.schooloversight.triggers.visits.VisitNeeds;
import org.schooloversight.triggers.visits.VisitPlan;
import org.schooloversight.triggers.visits.VisitPlanner;
import org.schooloversight.triggers.visits.VisitPriorities;
import org.schooloversight.triggers.visits.VisitYear;

/** A made-up council's visits, from what its schools are owed to the plan. */
record PlannedVisits(List<VisitNeed> needs, VisitPlan plan, Map<Urn, School> schools) {

    private static final VisitNeeds NEEDS = VisitNeeds.by(
            InspectionIntervals.of(InspectionIntervalTables.bundled(OwedYears.TERMS.kinds()), OwedYears.TERMS));

    /** Plans the visits at the end of a day for one officer with some days in each half term of the year. */
    static PlannedVisits of(List<Sort> council, LocalDate asOf, List<Integer> days) {
        VisitYear year = VisitYear.of(OwedYears.TERMS.school().orElseThrow(), OwedYears.YEAR)
                .startingOn(asOf);
        List<VisitNeed> needs = new ArrayList<>();
        Map<Urn, School> schools = new HashMap<>();
        for (Portfolio.Member each : Councils.of(council)) {
            needs.addAll(NEEDS.of(
                    OwedYears.year(each, OwedYears.TERMS, asOf, List.of()), each.evidence(), year.halfTerms()));
            schools.put(each.school().urn(), each.school());
        }
        VisitPlan plan = VisitPlanner.of(VisitPriorities.of(List.of())).plan(needs, List.of(officer(days)), year);
        return new PlannedVisits(needs, plan, schools);
    }

    private static Provider officer(List<Integer> days) {
        return new Provider(
                ProviderId.of("officer-1"),
                ProviderKind.OFFICER,
                EnumSet.allOf(SchoolKind.class),
                Set.of(),
                Set.of(),
                Set.of(),
                days,
                Optional.empty());
    }

    Report report() {
        return VisitPlanReport.report(plan, schools, Councils.HEAD);
    }
}
