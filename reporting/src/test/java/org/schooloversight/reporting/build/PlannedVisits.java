package org.schooloversight.reporting.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.delivery.SupportYear;
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
record PlannedVisits(List<VisitNeed> needs, VisitPlan plan, SupportYears years) {

    private static final VisitNeeds NEEDS = VisitNeeds.by(
            InspectionIntervals.of(InspectionIntervalTables.bundled(OwedYears.TERMS.kinds()), OwedYears.TERMS));

    private static final VisitPriorities PRIORITIES =
            VisitPriorities.of(List.of(TierId.of("statement-of-action"), TierId.of("annual-review")));

    /** Plans the visits at the end of a day for one officer with some days in each half term of the year. */
    static PlannedVisits of(List<Sort> council, LocalDate asOf, List<Integer> days) {
        VisitYear year = VisitYear.of(OwedYears.TERMS.school().orElseThrow(), OwedYears.YEAR)
                .startingOn(asOf);
        List<VisitNeed> needs = new ArrayList<>();
        List<SupportYear> years = new ArrayList<>();
        for (Portfolio.Member each : Councils.of(council)) {
            SupportYear owed = OwedYears.year(each, OwedYears.TERMS, asOf, List.of());
            needs.addAll(NEEDS.of(owed, each.evidence(), year.halfTerms()));
            years.add(owed);
        }
        VisitPlan plan = VisitPlanner.of(PRIORITIES).plan(needs, List.of(officer(days)), year);
        return new PlannedVisits(needs, plan, new SupportYears(Answers.POLICY, OwedYears.YEAR, asOf, years));
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
        return report(years);
    }

    Report report(SupportYears owed) {
        return VisitPlanReport.report(plan, PRIORITIES, OwedYears.TERMS.school().orElseThrow(), owed, Councils.HEAD);
    }
}
