package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** What each tier promises: how much, when, with whom, and who pays. */
class EntitlementsTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final School CHURCH_SCHOOL = Schools.primary()
            .type("Voluntary aided school")
            .religiousCharacter("Church of England")
            .build();

    private static Assessment assess(School school, Evidences evidence) {
        return Programmes.assessor()
                .assess(
                        school,
                        evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);
    }

    private static Evidences graded(School school, OverallGrade grade) {
        return Evidences.sound(school).graded(grade, "2018-10-09");
    }

    private static Entitlement entitlement(Assessment assessment, String id) {
        return assessment.entitlements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void promises(Assessment assessment, org.assertj.core.groups.Tuple... expected) {
        assertThat(assessment.entitlements())
                .extracting(
                        Entitlement::id,
                        each -> each.amount().toString(),
                        each -> each.timing().toString())
                .containsExactlyInAnyOrder(expected);
        assertThat(assessment.entitlements())
                .allSatisfy(each -> assertThat(each.cites()).isNotEmpty());
    }

    private static final String NO_DATE = "while the school is in the tier; the programme states no date";
    private static final String YEARLY = "once in each academic year";
    private static final String HALF_TERMLY =
            "at least once in each half term, first in the half term after the school enters the tier";

    @Test
    @DisplayName("Universal support is at least a day's visit a year")
    void universal() {
        School school = Schools.pupilReferralUnit().build();

        promises(
                assess(school, graded(school, OverallGrade.GOOD)),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
    }

    @Test
    @DisplayName("The annual review is one visit a year, with universal support")
    void annualReview() {
        promises(
                assess(PRIMARY, graded(PRIMARY, OverallGrade.GOOD)),
                tuple("annual-review", "1 visit", YEARLY),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
    }

    @Test
    @DisplayName(
            "Targeted support is up to three days, autumn and spring first; no concern about early years, no package")
    void targeted() {
        Evidences evidence = graded(PRIMARY, OverallGrade.GOOD)
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05")
                .judged("early-years", JudgementLevel.NO_CONCERN, "2019-11-05");

        promises(
                assess(PRIMARY, evidence),
                tuple(
                        "targeted-days",
                        "up to 3 days",
                        "during the year, autumn and spring terms first and in the order in which inspections are due"),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
    }

    @Test
    @DisplayName("Early years support is owed on a concern, and not known to be owed if nobody has judged it")
    void earlyYears() {
        Evidences evidence = graded(PRIMARY, OverallGrade.GOOD)
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05");

        assertThat(entitlement(assess(PRIMARY, evidence), "early-years").owed()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(entitlement(
                                assess(PRIMARY, evidence.judged("early-years", JudgementLevel.CONCERN, "2019-11-05")),
                                "early-years")
                        .owed())
                .isEqualTo(FindingState.FIRED);
    }

    @Test
    @DisplayName("Bespoke support has a written plan, half-termly meetings, and an order of who pays")
    void bespokeTargeted() {
        Assessment assessment = assess(
                PRIMARY,
                graded(PRIMARY, OverallGrade.GOOD).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05"));

        promises(
                assessment,
                tuple("bespoke-support", "1 package", NO_DATE),
                tuple("support-plan", "1 document", NO_DATE),
                tuple("strategy-group", "at least 1 meeting", HALF_TERMLY),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
        assertThat(entitlement(assessment, "bespoke-support").funders())
                .containsExactly(
                        "the school's own budget, its surplus first",
                        "national funding",
                        "the diocese, where appropriate",
                        "the authority, if there is no other source");
        assertThat(entitlement(assessment, "support-plan").contents())
                .contains("clear success criteria", "impact measures", "what the authority funds or facilitates");
        assertThat(entitlement(assessment, "strategy-group").members())
                .containsExactly(
                        "headteacher",
                        "chair of governors",
                        "senior local authority officer (chair)",
                        "school improvement professionals who give the support");
    }

    @Test
    @DisplayName("The package for a school that requires improvement has four terms")
    void requiresImprovement() {
        Assessment assessment = assess(
                PRIMARY,
                graded(PRIMARY, OverallGrade.REQUIRES_IMPROVEMENT)
                        .judged("early-years", JudgementLevel.CONCERN, "2019-11-05"));

        promises(
                assessment,
                tuple("bespoke-support", "1 package", NO_DATE),
                tuple(
                        "judged-good",
                        "1 judgement",
                        "within 4 terms (three terms a year), counting from the first full term after the judgement was "
                                + "published"),
                tuple("support-plan", "1 document", NO_DATE),
                tuple("strategy-group", "at least 1 meeting", HALF_TERMLY),
                tuple("early-years", "1 package", NO_DATE),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
        assertThat(entitlement(assessment, "bespoke-support").funders()).hasSize(4);
    }

    @Test
    @DisplayName("An Inadequate school has a Statement of Action and half-termly meetings")
    void statementOfAction() {
        Assessment assessment = assess(PRIMARY, graded(PRIMARY, OverallGrade.INADEQUATE));

        promises(
                assessment,
                tuple("statement-of-action", "1 document", NO_DATE),
                tuple("strategy-group", "at least 1 meeting", HALF_TERMLY),
                tuple("visit", "at least 1 day", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
        assertThat(entitlement(assessment, "statement-of-action").contents())
                .contains("how the authority supports the school in becoming an academy", "clear success criteria");
        assertThat(entitlement(assessment, "statement-of-action").funders()).hasSize(4);
    }

    @Test
    @DisplayName("The diocese belongs to the strategy group of a school with a religious character")
    void diocese() {
        assertThat(entitlement(assess(CHURCH_SCHOOL, graded(CHURCH_SCHOOL, OverallGrade.INADEQUATE)), "strategy-group")
                        .members())
                .contains("diocese link adviser");
        assertThat(entitlement(assess(PRIMARY, graded(PRIMARY, OverallGrade.INADEQUATE)), "strategy-group")
                        .members())
                .doesNotContain("diocese link adviser");
    }

    @Test
    @DisplayName("The trust belongs to the strategy group of an Inadequate school, once it is identified")
    void trust() {
        String trust = "representative of the academy trust";
        Evidences later = graded(PRIMARY, OverallGrade.INADEQUATE).event(RecordedEvent.TRUST_IDENTIFIED, "2020-02-11");
        Evidences now = graded(PRIMARY, OverallGrade.INADEQUATE).event(RecordedEvent.TRUST_IDENTIFIED, "2020-02-10");

        assertThat(entitlement(assess(PRIMARY, later), "strategy-group").members())
                .doesNotContain(trust);
        assertThat(entitlement(assess(PRIMARY, now), "strategy-group").members())
                .contains(trust);
    }

    @Test
    @DisplayName("Academies have one structured conversation a year")
    void academyConversation() {
        School school = Schools.primaryAcademy().build();

        promises(
                assess(school, graded(school, OverallGrade.INADEQUATE)),
                tuple("structured-conversation", "1 meeting", YEARLY),
                tuple("traded-support", "at least 1 offer", NO_DATE));
    }

    @Test
    @DisplayName("Where several tiers are possible, what all of them promise alike is promised")
    void undecided() {
        Assessment assessment =
                Programmes.assessor().assess(PRIMARY, Evidences.of(PRIMARY).build(), Programmes.DAY);

        assertThat(assessment.outcome()).isInstanceOf(TierOutcome.Undecided.class);
        assertThat(assessment.entitlements())
                .extracting(Entitlement::id)
                .containsExactlyInAnyOrder("visit", "traded-support");
    }

    @Test
    @DisplayName("A new head, an interim one included, has a visit, network meetings and training, whatever the tier")
    void newHead() {
        for (OverallGrade grade : List.of(OverallGrade.GOOD, OverallGrade.INADEQUATE)) {
            AddedSupport added =
                    added(PRIMARY, graded(PRIMARY, grade).event(RecordedEvent.HEAD_APPOINTED, "2019-04-23"));

            assertThat(added.title()).isEqualTo("support for a new headteacher, interim headteachers included");
            assertThat(added.state()).isEqualTo(FindingState.FIRED);
            assertThat(added.entitlements())
                    .extracting(Entitlement::id, each -> each.amount().toString())
                    .containsExactly(
                            tuple("new-head-visit", "1 visit"),
                            tuple("new-head-network", "at least 1 offer"),
                            tuple("new-head-early-years", "1 offer"));
        }
    }

    @Test
    @DisplayName("A head is new for twelve months, and not on the day that a year has passed")
    void newHeadForAYear() {
        assertThat(added(PRIMARY, Evidences.sound(PRIMARY).event(RecordedEvent.HEAD_APPOINTED, "2019-02-11"))
                        .state())
                .isEqualTo(FindingState.FIRED);
        AddedSupport old = added(PRIMARY, Evidences.sound(PRIMARY).event(RecordedEvent.HEAD_APPOINTED, "2019-02-10"));
        assertThat(old.state()).isEqualTo(FindingState.CLEAR);
        assertThat(old.entitlements()).isEmpty();
    }

    @Test
    @DisplayName("No record of a new head does not mean that there is none")
    void noRecordOfAHead() {
        AddedSupport added = added(PRIMARY, Evidences.sound(PRIMARY));

        assertThat(added.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(added.wouldSettle()).isNotEmpty();
        assertThat(added.reasons())
                .extracting(Reason::text)
                .containsExactly("No event 'head appointed' is recorded, which does not mean that there was none.");
    }

    @Test
    @DisplayName("A head who takes up the post after the day of the question is not new yet")
    void headToCome() {
        AddedSupport added = added(PRIMARY, Evidences.sound(PRIMARY).event(RecordedEvent.HEAD_APPOINTED, "2020-02-24"));

        assertThat(added.state()).isEqualTo(FindingState.NOT_KNOWN);
    }

    private static AddedSupport added(School school, Evidences evidence) {
        List<AddedSupport> additions = assess(school, evidence).additions();
        assertThat(additions).hasSize(1);
        return additions.get(0);
    }
}
