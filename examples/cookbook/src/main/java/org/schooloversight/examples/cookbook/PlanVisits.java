package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
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

/** Plans a year of visits to made-up schools by two providers, who have too few days, and prints the reason of every choice. */
public final class PlanVisits {

    private PlanVisits() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        AcademicYear year = AcademicYear.starting(2019);
        LocalDate today = LocalDate.of(2019, 9, 2); // Monday
        Calendars calendars = MadeUp.calendars();
        SchoolCalendar terms = calendars.school().orElseThrow();
        SupportDelivery delivery = SupportDelivery.of(MadeUp.assessor());
        VisitNeeds visits =
                VisitNeeds.by(InspectionIntervals.of(InspectionIntervalTables.bundled(calendars.kinds()), calendars));

        List<VisitNeed> needs = new ArrayList<>();
        for (School school : List.of(
                MadeUp.school(900001, "Ashcombe Primary School"),
                MadeUp.school(900002, "Birchmere Primary School"),
                MadeUp.school(900003, "Coldbrook Primary School"))) {
            LocalDate judged = LocalDate.of(2019, 6, 12); // Wednesday
            EvidenceSet evidence = MadeUp.judged(school, judged, OverallGrade.REQUIRES_IMPROVEMENT)
                    .build();
            SupportYear owed = delivery.year(new SupportCase(school, evidence, calendars, List.of()), year, today);
            needs.addAll(visits.of(owed, evidence, VisitYear.halfTerms(terms, year)));
        }
        List<Provider> providers = List.of(
                Provider.of(
                        ProviderId.of("officer-1"), ProviderKind.OFFICER, Set.of(SchoolKind.PRIMARY), List.of(0, 1)),
                Provider.of(
                                ProviderId.of("leader-1"),
                                ProviderKind.SYSTEM_LEADER,
                                Set.of(SchoolKind.PRIMARY),
                                List.of(1, 0))
                        .inConflictWith(Set.of(Urn.of(900001)), Set.of())); // head of Ashcombe

        print(VisitPlanner.of(VisitPriorities.of(List.of(TierId.of("bespoke-requires-improvement"))))
                .plan(needs, providers, VisitYear.of(terms, year).startingOn(today)));
    }

    private static void print(VisitPlan plan) {
        plan.visits().forEach(visit -> {
            System.out.println(visit.need().key().urn() + ": " + visit.provider() + " in "
                    + visit.halfTerm().name());
            visit.reasons().forEach(reason -> System.out.println("  " + reason));
            visit.others().forEach(other -> System.out.println("  not " + other.provider() + ": " + other.reason()));
        });
        plan.unserved().forEach(unserved -> {
            System.out.println(unserved.need().key().urn() + ": nobody");
            unserved.reasons().forEach(reason -> System.out.println("  " + reason));
        });
    }
}
