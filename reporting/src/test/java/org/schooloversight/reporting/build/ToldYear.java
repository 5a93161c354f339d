package org.schooloversight.reporting.build;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.SchoolYear;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.partnership.Signposting;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.plan.StrategyGroup;

/** One school's year, laid out: it came to require improvement and has a new head. */
final class ToldYear {

    static final School SCHOOL = Schools.primary().name("Quillfeather Primary").build();

    /** Came to require improvement on Thursday 21 November 2019, and has a new head from Wednesday 1 January 2020. */
    static Evidences fallen() {
        return OwedYears.sound(Evidences.sound(SCHOOL)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21")
                .event(RecordedEvent.HEAD_APPOINTED, "2020-01-01"));
    }

    static SupportRecord record(String id, LocalDate on, String serves, String quantity) {
        return OwedYears.record(SCHOOL.urn(), id, on, serves, quantity);
    }

    private static final Finding DEFICIT = new Finding(
            TriggerId.of("deficit"),
            "a deficit without a plan",
            FindingState.NOT_KNOWN,
            false,
            List.of(new Reason("No balance is on record.", List.of(), List.of())),
            List.of("the balance of the year"));

    static final SupportRecord MEETING = record("m1", LocalDate.of(2020, 1, 22), "strategy-group", "1"); // Wednesday

    static Report report(
            Evidences evidence,
            Calendars calendars,
            LocalDate asOf,
            List<SupportRecord> records,
            PlanFindings... plans) {
        SupportYear year = OwedYears.year(new Portfolio.Member(SCHOOL, evidence.build()), calendars, asOf, records);
        Assessment now = year.stays().get(year.stays().size() - 1).assessment();
        return SupportYearReport.report(
                new SchoolYear(
                        Answers.POLICY,
                        year,
                        StrategyGroup.of(Answers.POLICY, now),
                        Signposting.of(Offers.bundled()).signposts(now),
                        List.of(plans),
                        DEFICIT),
                List.of(14),
                Councils.HEAD);
    }

    static final Report FALLEN =
            report(fallen(), OwedYears.TERMS, LocalDate.of(2020, 3, 9), List.of(MEETING)); // Monday

    private ToldYear() {}

    static List<String> texts(Report report, String part) {
        return report.parts().stream()
                .filter(each -> each.id().equals(part))
                .flatMap(each -> each.blocks().stream())
                .flatMap(block -> block instanceof Block.Points points
                        ? points.items().stream()
                        : block instanceof Block.Paragraph paragraph
                                ? List.of(paragraph.text()).stream()
                                : List.<String>of().stream())
                .toList();
    }
}
