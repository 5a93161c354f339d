package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.partnership.Packages.life;
import static org.schooloversight.triggers.partnership.Packages.step;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.testing.Programmes;

class OperationalGroupTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final Meeting MEETING = new Meeting(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 1, 13));
    private static final OperationalGroup GROUP =
            OperationalGroup.of(PartnershipReader.bundled().group());

    private static Assessment concerned() {
        return Programmes.assessor()
                .assess(
                        SCHOOL,
                        Evidences.sound(SCHOOL)
                                .graded(OverallGrade.GOOD, "2018-10-09")
                                .judged("safeguarding", JudgementLevel.CONCERN, "2020-01-20")
                                .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);
    }

    private static Agenda agenda(List<Assessment> assessments, List<PackageRecord> records) {
        EvidenceSet inspected = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2018-10-09", "2020-01-13") // Monday, the day of the last meeting
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-12-03", "2020-01-14") // Tuesday
                .graded(OverallGrade.GOOD, "2019-11-05", "2020-02-10") // Monday
                .graded(OverallGrade.INADEQUATE, "2020-01-21", "2020-02-11") // Tuesday
                .build();
        return GROUP.agenda(MEETING, new GroupPapers(assessments, inspected.inspections(), PackageLog.of(records)));
    }

    @Test
    void aTriggerWithoutAPackageIsOnTheAgenda() {
        Agenda agenda = agenda(List.of(concerned()), List.of());
        assertThat(agenda.unanswered())
                .extracting(each -> each.finding().trigger().value())
                .contains("safeguarding");
        Agenda answered =
                agenda(List.of(concerned()), List.of(step("a", "safeguarding", PackageStep.IDENTIFIED, "2020-02-01")));
        assertThat(answered.unanswered())
                .extracting(each -> each.finding().trigger().value())
                .doesNotContain("safeguarding");
        // a package for something else, and one for another school, answer nothing
        Agenda others = agenda(
                List.of(concerned()),
                List.of(
                        step("a", "attendance", PackageStep.IDENTIFIED, "2020-02-01"),
                        step(
                                "b",
                                Schools.OTHER_URN,
                                "safeguarding",
                                PackageStep.IDENTIFIED,
                                LocalDate.of(2020, 2, 1)))); // Saturday
        assertThat(others.unanswered())
                .extracting(each -> each.finding().trigger().value())
                .contains("safeguarding");
        assertThat(others.unanswered())
                .allSatisfy(each -> assertThat(each.finding().state()).isEqualTo(FindingState.FIRED));
    }

    @Test
    void aPackageThatIsOverAnswersNothing() {
        List<PackageRecord> withdrawn = List.of(
                step("a", "safeguarding", PackageStep.IDENTIFIED, "2020-02-01"),
                step("a", "safeguarding", PackageStep.WITHDRAWN, "2020-02-08"));
        Agenda agenda = agenda(List.of(concerned()), withdrawn);
        assertThat(agenda.unanswered())
                .extracting(each -> each.finding().trigger().value())
                .contains("safeguarding");
        assertThat(agenda.due()).isEmpty();
    }

    @Test
    void onlyDuplicatesOfTheDayAreOnTheAgenda() {
        // Saturday 1 to Saturday 8 February 2020, which is over, and Sunday 9 February, which is not
        List<PackageRecord> twice = List.of(
                step("a", "safeguarding", PackageStep.IDENTIFIED, "2020-02-01"),
                step("b", "safeguarding", PackageStep.IDENTIFIED, "2020-02-02"),
                step("b", "safeguarding", PackageStep.WITHDRAWN, "2020-02-08"),
                step("c", "safeguarding", PackageStep.REQUESTED, "2020-02-09"));
        assertThat(agenda(List.of(), twice).duplicates())
                .extracting(each -> each.first() + "-" + each.second())
                .containsExactly("a-c");
    }

    @Test
    void aStepThatWasRefusedIsOnTheAgendaAndOneOfLaterIsNot() {
        List<PackageRecord> records = List.of(
                step("a", "safeguarding", PackageStep.DELIVERED, "2020-02-03"), // Monday
                step("b", "safeguarding", PackageStep.DELIVERED, "2020-02-11")); // Tuesday
        assertThat(agenda(List.of(), records).refused())
                .extracting(each -> each.step().packageId().value())
                .containsExactly("a");
    }

    @Test
    void whatIsNewSinceTheLastMeetingIsOnTheAgenda() {
        Agenda agenda = agenda(
                List.of(),
                List.of(
                        step("a", "safeguarding", PackageStep.REQUESTED, "2020-01-13"),
                        step("b", "attendance", PackageStep.REQUESTED, "2020-01-14"),
                        step("c", "leadership", PackageStep.REQUESTED, "2020-02-11")));
        assertThat(agenda.requests()).extracting(each -> each.id().value()).containsExactly("b");
        assertThat(agenda.newOutcomes())
                .extracting(each -> each.provenance().publication().on())
                .containsExactly(LocalDate.of(2020, 1, 14), LocalDate.of(2020, 2, 10)); // Tuesday, Monday
        assertThat(agenda.due()).extracting(each -> each.waiting().id().value()).containsExactly("a", "b");
    }

    @Test
    void aPackageThatTakesNoStepIsStuck() {
        List<PackageRecord> records = new ArrayList<>(life("a", "safeguarding").subList(0, 4));
        records.addAll(life("b", "attendance").subList(0, 5));
        List<PackageDue> due = agenda(List.of(), records).due();
        assertThat(due).extracting(PackageDue::next).containsExactly(PackageStep.FUNDED, PackageStep.DELIVERED);
        assertThat(due)
                .extracting(PackageDue::stuckFrom)
                .containsExactly(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 3, 10));
        assertThat(due).extracting(PackageDue::stuck).containsExactly(true, false);
    }

    @Test
    void whatIsNotCheckedOrOfAnotherDayIsSaid() {
        Agenda agenda = GROUP.agenda(
                Meeting.in(YearMonth.of(2020, 3)),
                new GroupPapers(List.of(concerned()), List.of(), PackageLog.of(List.of())));
        assertThat(agenda.notices())
                .extracting(each -> each.text())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("How the group works was not compared"),
                        second -> assertThat(second)
                                .isEqualTo("1 school was assessed for another day than that of the meeting."));
        GroupTerms checked = new GroupTerms(1, 2, List.of(), Check.checked(MEETING.on(), "made up"));
        assertThat(OperationalGroup.of(checked)
                        .agenda(MEETING, new GroupPapers(List.of(concerned()), List.of(), PackageLog.of(List.of())))
                        .notices())
                .isEmpty();
    }

    @Test
    void impactThatWasAssessedIsToBeReported() {
        Agenda agenda = GROUP.agenda(
                Meeting.in(YearMonth.of(2020, 3)),
                new GroupPapers(List.of(), List.of(), PackageLog.of(life("a", "safeguarding"))));
        assertThat(agenda.toReport()).extracting(each -> each.id().value()).containsExactly("a");
        assertThat(agenda(List.of(), life("a", "safeguarding").subList(0, 6)).toReport())
                .isEmpty();
        assertThat(agenda.due()).extracting(PackageDue::next).containsExactly(PackageStep.REPORTED);
    }
}
