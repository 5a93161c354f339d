package org.schooloversight.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.InspectionInterval.Force;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class InspectionIntervalsTest {

    private static final Urn URN = Urn.of(123456);
    private static final DayKinds KINDS = DayKindTables.bundled();
    private static final InspectionIntervals INTERVALS = InspectionIntervals.of(
            InspectionIntervalTables.bundled(KINDS), Calendars.of(KINDS, BankHolidayTables.bundled()));
    private static final FrameworkId FRAMEWORK = FrameworkId.of("any");

    private static School school(String type, Phase phase) {
        return School.builder()
                .urn(URN)
                .name("Example School")
                .type(EstablishmentTypeTables.bundled().named(type).orElseThrow())
                .phase(phase)
                .status(EstablishmentStatus.OPEN)
                .build();
    }

    private static School primary() {
        return school("Community school", Phase.PRIMARY);
    }

    private static Provenance published(LocalDate day) {
        return new Provenance("test", 1, new Publication(day, Publication.Basis.STATED));
    }

    private static Inspection graded(OverallGrade grade, String day) {
        LocalDate on = LocalDate.parse(day);
        return new Inspection.Graded(URN, on, FRAMEWORK, grade, Optional.empty(), published(on.plusDays(30)));
    }

    private static Inspection ungraded(UngradedOutcome outcome, String day) {
        LocalDate on = LocalDate.parse(day);
        return new Inspection.Ungraded(URN, on, FRAMEWORK, outcome, published(on.plusDays(30)));
    }

    private static NextInspection next(School school, String asOf, Inspection... inspections) {
        return INTERVALS.next(school, List.of(inspections), AsOf.on(LocalDate.parse(asOf)));
    }

    private static String day(NextInspection next, Force force) {
        return next.of(force).map(due -> due.deadline().day().toString()).orElse("no interval");
    }

    @ParameterizedTest
    @CsvSource({
        // the worked example of the law: the school year ends on 31 July 2023, and five more follow
        "GOOD, 2022-10-10, 2023-01-09, 2028-07-31, 2027-08-31",
        "GOOD, 2022-07-31, 2023-01-09, 2027-07-31, 2026-08-31", // the last day of a school year
        "GOOD, 2022-08-01, 2023-01-09, 2028-07-31, 2026-08-31", // the first day of the next
        "GOOD, 2014-06-10, 2016-02-08, 2019-07-31, 2017-06-10",
        "GOOD, 2017-03-14, 2019-10-01, 2022-07-31, 2021-08-31",
        "GOOD, 2017-03-14, 2022-10-03, 2024-07-31, 2021-08-31", // two years more for the pandemic
        "GOOD, 2021-04-28, 2022-10-03, 2026-07-31, 2025-08-31",
        "REQUIRES_IMPROVEMENT, 2018-05-15, 2019-10-01, 2023-07-31, 2020-12-14", // published on 14 June 2018
        "INADEQUATE, 2019-01-15, 2019-10-01, 2024-07-31, 2021-07-15",
        "OUTSTANDING, 2010-06-10, 2011-06-10, 2015-07-31, no interval",
        "OUTSTANDING, 2010-06-10, 2019-10-01, on or after 2010-06-10, no interval", // exempt
        "OUTSTANDING, 2010-06-10, 2021-10-01, 2026-07-31, no interval",
        "GOOD, 2007-06-10, 2008-06-10, 2010-07-31, no interval",
        "GOOD, 2007-06-10, 2010-06-10, 2012-07-31, no interval",
        "GOOD, 2023-06-13, 2026-11-22, 2028-07-31, 2027-06-13",
        "REQUIRES_IMPROVEMENT, 2023-06-13, 2026-11-22, 2028-07-31, no interval",
        "GOOD, 2004-06-10, 2004-09-10, no interval, no interval"
    })
    void theNextInspectionAfterAGrade(
            OverallGrade grade, String inspected, String asOf, String required, String expected) {
        NextInspection next = next(primary(), asOf, graded(grade, inspected));
        assertThat(day(next, Force.REQUIRED)).isEqualTo(required);
        assertThat(day(next, Force.EXPECTED)).isEqualTo(expected);
        assertThat(next.reasons()).hasSize(2);
    }

    @Test
    void theDayToBeReadyByIsTheEarlierOne() {
        NextInspection next = next(primary(), "2023-01-09", graded(OverallGrade.GOOD, "2022-10-10"));
        assertThat(next.day()).isEqualTo(DaySpan.on(LocalDate.of(2027, 8, 31))); // Tuesday
        assertThat(next).hasToString("next inspection: by 2027-08-31");
    }

    @Test
    void anUngradedInspectionBeginsTheIntervalAgainAndLeavesTheGrade() {
        NextInspection next = next(
                primary(),
                "2023-01-09",
                ungraded(UngradedOutcome.GRADE_STANDS, "2022-05-10"),
                graded(OverallGrade.GOOD, "2014-01-14"));
        assertThat(day(next, Force.REQUIRED)).isEqualTo("2027-07-31");
        assertThat(day(next, Force.EXPECTED)).isEqualTo("2026-08-31");
    }

    @Test
    void anUngradedInspectionThatSawARiskBringsTheNextForward() {
        NextInspection next = next(
                primary(),
                "2023-01-09",
                graded(OverallGrade.GOOD, "2014-01-14"),
                ungraded(UngradedOutcome.MAY_BE_LOWER, "2022-05-10"));
        assertThat(day(next, Force.EXPECTED)).isEqualTo("2024-06-09");
        assertThat(next.reasons().get(1).text()).contains("not checked");
    }

    @Test
    void aMonitoringInspectionChangesNothing() {
        LocalDate on = LocalDate.of(2019, 3, 12); // Tuesday
        Inspection monitoring = new Inspection.Monitoring(URN, on, FRAMEWORK, "any", published(on));
        Inspection graded = graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-05-15");
        assertThat(next(primary(), "2019-10-01", graded, monitoring)).isEqualTo(next(primary(), "2019-10-01", graded));
    }

    @Test
    void whatIsPublishedLaterIsNotKnownYet() {
        Inspection earlier = graded(OverallGrade.GOOD, "2014-06-10");
        Inspection later = graded(OverallGrade.GOOD, "2019-09-17");
        assertThat(next(primary(), "2019-10-01", earlier, later)).isEqualTo(next(primary(), "2019-10-01", earlier));
        assertThat(next(primary(), "2019-10-17", earlier, later)).isEqualTo(next(primary(), "2019-10-17", later));
    }

    @Test
    void aSpecialSchoolWasNeverExempt() {
        School special = school("Community special school", Phase.NOT_APPLICABLE);
        assertThat(day(next(special, "2019-10-01", graded(OverallGrade.OUTSTANDING, "2016-06-10")), Force.REQUIRED))
                .isEqualTo("2021-07-31");
    }

    @Test
    void aReportCardIsFollowedByAnotherInFourYears() {
        LocalDate on = LocalDate.of(2026, 1, 14); // Wednesday
        Inspection card = new Inspection.ReportCard(
                URN, on, FRAMEWORK, Map.of(), Optional.empty(), Optional.empty(), published(on.plusDays(40)));
        NextInspection next = next(primary(), "2026-11-22", card);
        assertThat(day(next, Force.REQUIRED)).isEqualTo("2031-07-31");
        assertThat(day(next, Force.EXPECTED)).isEqualTo("2030-01-14");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(next(primary(), "2019-10-01").reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "When the next inspection is to come by law is not known: no inspection of the school is known.",
                        "When the next inspection is to come as Ofsted says it usually does is not known: no inspection of"
                                + " the school is known.");
        LocalDate on = LocalDate.of(2017, 3, 14); // Tuesday
        NextInspection other = next(
                primary(),
                "2019-10-01",
                new Inspection.Graded(
                        Urn.of(100001), on, FRAMEWORK, OverallGrade.GOOD, Optional.empty(), published(on)));
        assertThat(other.due()).isEmpty();
        assertThat(other.day()).isEqualTo(DaySpan.any());
        assertThat(other).hasToString("next inspection: not known");
        assertThat(other.reasons().get(0).text()).contains("under another number, 100001");
    }

    @Test
    void theReasonSaysTheDayTheRuleAndTheInspection() {
        NextInspection next = next(primary(), "2023-01-09", graded(OverallGrade.GOOD, "2022-10-10")); // Monday, Monday
        assertThat(next.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "The next inspection is to come by Monday 31 July 2028 by law: five school years after the end of the"
                                + " school year of the last inspection, which begins on 1 August. The last one that counts began"
                                + " on Monday 10 October 2022.",
                        "The next inspection is to come by Tuesday 31 August 2027 as Ofsted says it usually does: within the"
                                + " four academic years after that of the last inspection of a good school. The last one that"
                                + " counts began on Monday 10 October 2022.");
        assertThat(next.reasons()).allSatisfy(each -> {
            assertThat(each.cites()).isNotEmpty();
            assertThat(each.evidence()).containsExactly("test, line 1");
        });
    }

    @Test
    void aSchoolThatIsExemptHasNoDayAndIsSaidToHaveNone() {
        NextInspection next = next(primary(), "2019-10-01", graded(OverallGrade.OUTSTANDING, "2010-06-10")); // Tuesday
        assertThat(next.day()).isEqualTo(DaySpan.any());
        assertThat(next.of(Force.REQUIRED).orElseThrow().interval())
                .hasToString(
                        "a mainstream school that was last judged outstanding is exempt, so no interval is prescribed");
        assertThat(next.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "No day follows by law: a mainstream school that was last judged outstanding is exempt, so no interval"
                                + " is prescribed. The last one that counts began on Thursday 10 June 2010.",
                        "When the next inspection is to come as Ofsted says it usually does is not known: no interval is known"
                                + " for a school last inspected on Thursday 10 June 2010 with that outcome.");
    }

    @Test
    void whatHappensAfterTheDayIsNotCountedThoughItIsKnown() {
        Inspection earlier = graded(OverallGrade.GOOD, "2014-06-10"); // Tuesday
        Inspection later = graded(OverallGrade.GOOD, "2019-10-02"); // Wednesday
        LocalDate known = LocalDate.of(2020, 2, 10); // Monday
        AsOf before = new AsOf(LocalDate.of(2019, 10, 1), known); // Tuesday
        AsOf onTheDay = new AsOf(LocalDate.of(2019, 10, 2), known);
        assertThat(INTERVALS.next(primary(), List.of(earlier, later), before))
                .isEqualTo(INTERVALS.next(primary(), List.of(earlier), before));
        assertThat(INTERVALS.next(primary(), List.of(earlier, later), onTheDay))
                .isEqualTo(INTERVALS.next(primary(), List.of(later), onTheDay));
    }

    @Test
    void aLaterInspectionUnderAnotherNumberStartsNoIntervalAndEndsTheOneBefore() {
        LocalDate on = LocalDate.of(2018, 3, 13); // Tuesday
        Inspection other = new Inspection.Graded(
                Urn.of(100001), on, FRAMEWORK, OverallGrade.GOOD, Optional.empty(), published(on));
        NextInspection next = next(primary(), "2019-10-01", graded(OverallGrade.GOOD, "2014-06-10"), other);
        assertThat(next.due()).isEmpty();
        assertThat(next.reasons())
                .extracting(Reason::text)
                .allMatch(
                        text -> text.endsWith(
                                "the last inspection, which began on Tuesday 13 March 2018, was under another number, 100001."));
        // and an earlier one changes nothing
        assertThat(next(primary(), "2019-10-01", graded(OverallGrade.GOOD, "2019-03-12"), other))
                .isEqualTo(next(primary(), "2019-10-01", graded(OverallGrade.GOOD, "2019-03-12")));
    }

    @Test
    void aSchoolThatOnlyHadMonitoringWasNeverInspected() {
        LocalDate on = LocalDate.of(2019, 3, 12); // Tuesday
        assertThat(next(primary(), "2019-10-01", new Inspection.Monitoring(URN, on, FRAMEWORK, "any", published(on)))
                        .reasons())
                .extracting(Reason::text)
                .allMatch(text -> text.endsWith("no inspection of the school is known."));
    }

    @Test
    void judgementsWithoutAGradeLeaveTheGradeOpen() {
        LocalDate on = LocalDate.of(2024, 10, 8); // Tuesday
        Inspection parts = new Inspection.SubJudgements(
                URN,
                on,
                FRAMEWORK,
                Map.of("Quality of education", OverallGrade.GOOD),
                Optional.empty(),
                published(on.plusDays(30)));
        NextInspection next = next(primary(), "2025-01-13", graded(OverallGrade.GOOD, "2019-03-12"), parts); // Monday
        assertThat(day(next, Force.REQUIRED)).isEqualTo("2030-07-31"); // five school years after that of 2024-25
        assertThat(day(next, Force.EXPECTED)).isEqualTo("no interval");
    }

    @Test
    void anUngradedInspectionWithAnotherOutcomeIsNoRisk() {
        NextInspection next = next(
                primary(),
                "2023-01-09",
                graded(OverallGrade.REQUIRES_IMPROVEMENT, "2014-01-14"),
                ungraded(UngradedOutcome.GRADE_STANDS, "2022-05-10"));
        // the report on the grade was published on Thursday 13 February 2014, and 30 months later was Saturday 13
        // August 2016
        assertThat(day(next, Force.EXPECTED)).isEqualTo("2016-08-13");
        assertThat(day(next, Force.REQUIRED)).isEqualTo("2027-07-31");
    }

    @Test
    void theOrderOfInspectionsDoesNotMatter() {
        List<Inspection> inspections = new ArrayList<>(List.of(
                graded(OverallGrade.GOOD, "2014-01-14"),
                ungraded(UngradedOutcome.GRADE_STANDS, "2018-05-10"),
                graded(OverallGrade.REQUIRES_IMPROVEMENT, "2010-01-14")));
        AsOf asOf = AsOf.on(LocalDate.of(2019, 10, 1)); // Tuesday
        NextInspection first = INTERVALS.next(primary(), inspections, asOf);
        java.util.Collections.reverse(inspections);
        assertThat(INTERVALS.next(primary(), inspections, asOf)).isEqualTo(first);
    }

    @Test
    void ofTwoRecordsOfAnInspectionTheOnePublishedLaterCountsInWhateverOrder() {
        LocalDate on = LocalDate.of(2018, 5, 15); // Tuesday
        Inspection first = published(OverallGrade.REQUIRES_IMPROVEMENT, on, LocalDate.of(2018, 6, 14)); // Thursday
        Inspection again = published(OverallGrade.REQUIRES_IMPROVEMENT, on, LocalDate.of(2018, 7, 5)); // Thursday
        assertThat(day(next(primary(), "2019-10-01", first, again), Force.EXPECTED))
                .isEqualTo("2021-01-05");
        assertThat(day(next(primary(), "2019-10-01", again, first), Force.EXPECTED))
                .isEqualTo("2021-01-05");
    }

    private static Inspection published(OverallGrade grade, LocalDate on, LocalDate day) {
        return new Inspection.Graded(URN, on, FRAMEWORK, grade, Optional.empty(), published(day));
    }

    @Test
    void everyIntervalIsCitedAndSaysWhetherItWasChecked() {
        assertThat(InspectionIntervalTables.bundled(KINDS)).hasSize(13).allSatisfy(interval -> {
            assertThat(interval.provision().cites()).isNotEmpty();
            assertThat(interval.provision().check().basis()).isNotBlank();
            assertThat(interval.about().counted()).isNotEmpty();
        });
    }
}
