package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.testing.Programmes;

/** Answers about the standing of a school and the days of the programme that have words of their own. */
class StatedAnswersTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final SupportAssessor ASSESSOR = Programmes.assessor();

    private static Assessment assess(School school, Evidences evidence) {
        return ASSESSOR.assess(school, evidence.build(), Programmes.DAY);
    }

    private static Assessment assess(School school, Evidences evidence, String day) {
        return ASSESSOR.assess(school, evidence.build(), AsOf.on(LocalDate.parse(day)));
    }

    private static Evidences judged(Evidences evidence) {
        return evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01");
    }

    private static void says(Assessment assessment, String... sentences) {
        assertThat(assessment.outcome().reasons()).extracting(Reason::text).contains(sentences);
    }

    private static void notes(Assessment assessment, String sentence) {
        assertThat(assessment.notices()).extracting(Reason::text).contains(sentence);
    }

    private static void isIn(String tier, Assessment assessment) {
        assertThat(assessment.outcome().tiers()).containsExactly(TierId.of(tier));
    }

    private static void isOutside(Assessment assessment, String why) {
        assertThat(assessment.outcome()).isInstanceOf(TierOutcome.Outside.class);
        assertThat(assessment.entitlements()).isEmpty();
        assertThat(assessment.additions()).isEmpty();
        assertThat(assessment.readingsThatMatter()).isEmpty();
        says(assessment, why);
    }

    @Test
    @DisplayName(
            "A mainstream school whose phase the register does not give is in the tiers, never in universal support for that")
    void phaseNotGiven() {
        School school = Schools.primary().phase(Phase.NOT_APPLICABLE).build();

        isIn(
                "annual-review",
                assess(school, judged(Evidences.of(school).history().graded(OverallGrade.GOOD, "2019-02-13"))));
        assertThat(assess(school, Evidences.of(school)).outcome().tiers()).doesNotContain(TierId.of("universal"));
    }

    @Test
    @DisplayName("A closed school is outside the programme from the day after its last, and is told where it goes on")
    void closed() {
        School school = Schools.primary()
                .closed("2020-01-31", "Academy Converter")
                .after()
                .build();

        isOutside(
                assess(school, Evidences.sound(school), "2020-02-01"),
                "The school closed on 31 January 2020 (Academy Converter); it goes on under the number 100001.");
        assertThat(assess(school, Evidences.sound(school), "2020-01-31").outcome())
                .isInstanceOf(TierOutcome.Undecided.class);
    }

    @Test
    @DisplayName("A closed school whose register gives no day is outside the programme, and that is said")
    void closedOnAnUnknownDay() {
        School school = Schools.primary().status(EstablishmentStatus.CLOSED).build();

        isOutside(
                assess(school, Evidences.sound(school)), "The school is closed; the register does not say since when.");
    }

    @Test
    @DisplayName("A school that is not open yet is outside the programme until its first day")
    void notOpenYet() {
        School school = Schools.primaryAcademy().opened("2020-04-01").before().build();

        isOutside(
                assess(school, Evidences.of(school)),
                "The school opens on 1 April 2020, after 10 February 2020, under this number; before that it was number 100001.");
        assertThat(assess(school, Evidences.of(school), "2020-04-01").outcome())
                .isInstanceOf(TierOutcome.Undecided.class);
    }

    @Test
    @DisplayName("A school that converts during the year is in the programme as it is now, and is told when that ends")
    void conversion() {
        School school = Schools.primary()
                .closed("2020-03-31", "Academy Converter")
                .after()
                .build();

        Assessment assessment = assess(school, judged(Evidences.sound(school)));

        isIn("annual-review", assessment);
        notes(
                assessment,
                "The school closes under this number on 31 March 2020 (Academy Converter); it goes on under the number "
                        + "100001. Until then it is in the programme as it is now.");
    }

    @Test
    @DisplayName("A school that is neither maintained nor an academy is outside the programme")
    void independent() {
        School school = Schools.independent().build();

        isOutside(
                assess(school, Evidences.of(school)),
                "The school is of the type 'Other independent school': it is neither maintained by the authority nor an "
                        + "academy, and the programme is for a school that is maintained by the authority or an academy "
                        + "or free school.");
    }

    @Test
    @DisplayName("A day outside the programme is refused, unless the programme is asked to apply on any day")
    void outOfPeriod() {
        Assessment refused = assess(PRIMARY, judged(Evidences.sound(PRIMARY)), "2020-09-01");
        Assessment applied = ASSESSOR.onAnyDay()
                .assess(PRIMARY, judged(Evidences.sound(PRIMARY)).build(), AsOf.on(LocalDate.of(2020, 9, 1)));
        String notice =
                "Oxfordshire school improvement programme 2019-20 is in force from 1 September 2019 to 31 August 2020. "
                        + "It is applied to 1 September 2020 all the same, because that was asked for.";

        isOutside(
                refused,
                "Oxfordshire school improvement programme 2019-20 is in force from 1 September 2019 to 31 August 2020, not on "
                        + "1 September 2020.");
        assertThat(refused.notices()).extracting(Reason::text).doesNotContain(notice);
        assertThat(applied.outcome().tiers()).isNotEmpty();
        notes(applied, notice);
        assertThat(assess(PRIMARY, Evidences.sound(PRIMARY), "2019-08-31").outcome())
                .isInstanceOf(TierOutcome.Outside.class);
        assertThat(assess(PRIMARY, Evidences.sound(PRIMARY), "2019-09-01")
                        .outcome()
                        .tiers())
                .isNotEmpty();
        assertThat(assess(PRIMARY, Evidences.sound(PRIMARY), "2020-08-31")
                        .outcome()
                        .tiers())
                .isNotEmpty();
    }

    @Test
    @DisplayName("An academy order in force is noticed, and a revoked one is not")
    void academyOrder() {
        Evidences ordered = Evidences.sound(PRIMARY).event(RecordedEvent.ACADEMY_ORDER, "2019-07-01");
        String notice =
                "An academy order was made on 1 July 2019. The authority keeps its responsibility for the school "
                        + "until it reopens as an academy.";

        notes(assess(PRIMARY, ordered), notice);
        ordered.event(RecordedEvent.ACADEMY_ORDER_REVOKED, "2019-12-02");
        notes(assess(PRIMARY, ordered, "2019-12-01"), notice);
        assertThat(assess(PRIMARY, ordered).notices())
                .extracting(Reason::text)
                .noneMatch(text -> text.startsWith("An academy order"));
        ordered.event(RecordedEvent.ACADEMY_ORDER, "2020-01-06");
        notes(assess(PRIMARY, ordered), notice.replace("1 July 2019", "6 January 2020"));
    }

    @Test
    @DisplayName("Settings that the policy cannot use are refused when the assessor is made")
    void unusableSettings() {
        PolicySettings none = new PolicySettings(java.util.Map.of(), java.util.Map.of());

        assertThatThrownBy(() -> SupportAssessor.of(Programmes.oxfordshire(), none, Programmes.measures()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Programmes.assessor("new-head-months", "12.5"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid value for 'new-head-months': 12.5; accepted: a whole number of months");
    }
}
