package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.core.inspection.CategoryOfConcern.SPECIAL_MEASURES;
import static org.schooloversight.duties.intervention.Situation.open;
import static org.schooloversight.duties.intervention.Situation.power;
import static org.schooloversight.duties.intervention.Situation.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.schedule.Kit;

/** Eligibility by a category of concern, and whom the law is for. */
class CategoriesTest {

    /** The reports are of Wednesdays four weeks after the inspections. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-20, 2010-03-01, 2010-02-17, MAY", // Wednesday, Monday
        "2015-01-21, 2015-03-02, 2015-02-18, MAY", // Wednesday, Monday
        "2019-01-23, 2019-03-04, 2019-02-20, MUST", // Wednesday, Monday
        "2025-01-22, 2025-03-03, 2025-02-19, MUST", // Wednesday, Monday
        "2026-09-16, 2026-11-22, 2026-10-14, MAY" // Wednesday, Sunday
    })
    void specialMeasuresMakeASchoolEligibleInEveryYearAndTheOrderIsThatOfTheDay(
            String inspected, String asked, LocalDate since, Power.Force force) {
        Situation situation = new Situation();
        LocalDate day = LocalDate.parse(inspected);
        if (day.isBefore(LocalDate.of(2024, 9, 16))) { // Monday
            situation.graded(inspected, OverallGrade.INADEQUATE, SPECIAL_MEASURES);
        } else if (day.isBefore(LocalDate.of(2025, 11, 10))) { // Monday
            situation.add(new Inspection.SubJudgements(
                    Situation.URN,
                    day,
                    Situation.framework(day),
                    java.util.Map.of("Quality of education", OverallGrade.INADEQUATE),
                    Optional.of(SPECIAL_MEASURES),
                    Situation.from(day)));
        } else {
            situation.card(inspected, true, "Leadership and governance", "Achievement");
        }
        InterventionAnswer answer = situation.on(asked);

        assertThat(answer.state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(route(answer, "special-measures").since()).contains(since);
        assertThat(route(answer, "special-measures").until()).isEmpty();
        assertThat(route(answer, "significant-improvement").state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        PowerAnswer order = answer.power(PowerId.of("academy-order-in-category"))
                .orElseGet(() -> answer.power(PowerId.of("direct-closure")).orElseThrow());
        assertThat(order.force()).isEqualTo(force);
        assertThat(order.state()).isEqualTo(PowerAnswer.State.OPEN);
        assertThat(power(answer, "appoint-governors").until()).isEmpty();
        assertThat(answer.statement()).contains(ClockId.of("statement-of-proposed-action-s15"));
        assertThat(answer.reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-16", "2019-05-15", "2024-05-15"}) // Wednesdays
    void trap10TheWordInadequateAloneMakesNoSchoolEligible(String inspected) {
        InterventionAnswer answer = new Situation()
                .graded(inspected, OverallGrade.INADEQUATE)
                .on(LocalDate.parse(inspected).plusMonths(3).toString());

        assertThat(answer.state()).isEqualTo(Eligibility.NOT_KNOWN);
        assertThat(open(answer)).isEmpty();
        assertThat(power(answer, "interim-executive-board").state()).isEqualTo(PowerAnswer.State.NOT_KNOWN);
        assertThat(answer.statement()).isEmpty();
    }

    @Test
    void trap10BothCategoriesCallForAStatementOfAction() {
        InterventionAnswer answer =
                new Situation().card("2026-09-16", true, "Achievement").on("2026-11-22");

        assertThat(route(answer, "significant-improvement").state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(answer.statement()).contains(ClockId.of("statement-of-proposed-action-s15"));
    }

    @Test
    void trap3And17TheStatementHasAClockOfItsOwnThatStartsWithReceiptAndCountsTheDaysOfTheSchool() {
        assertThat(Kit.CATALOGUE.clock(Situation.LAW.statement()).orElseThrow().starts())
                .extracting(each -> each.value())
                .containsExactly("inspection-report-received-by-authority");
        // Monday 14 December 2026; the school's holiday of over a week drops out: Monday 11 January 2027
        assertThat(Kit.day("statement-of-proposed-action-s15", "2026-12-14")).isEqualTo("2027-01-11");
    }

    @Test
    void trap22LeadershipAloneOpensTheRouteOfSignificantImprovement() {
        InterventionAnswer answer = new Situation()
                .card("2026-09-16", true, "Leadership and governance")
                .on("2026-11-22");

        assertThat(route(answer, "significant-improvement").state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(route(answer, "special-measures").state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(open(answer)).doesNotContain("direct-closure");
    }

    @ParameterizedTest
    @EnumSource(InspectionCoverage.class)
    void noInspectionKnownIsNeverNotEligible(InspectionCoverage coverage) {
        InterventionAnswer answer = new Situation().covering(coverage).on("2026-11-22");

        assertThat(answer.state()).isEqualTo(Eligibility.NOT_KNOWN);
        assertThat(open(answer)).isEmpty();
    }

    @Test
    void aGoodSchoolWithoutNoticesIsNotEligible() {
        InterventionAnswer answer =
                new Situation().graded("2023-05-17", OverallGrade.GOOD).on("2026-11-22");

        assertThat(answer.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(open(answer)).isEmpty();
        assertThat(new Situation()
                        .graded("2023-05-17", OverallGrade.GOOD)
                        .withoutLog()
                        .on("2026-11-22")
                        .state())
                .isEqualTo(Eligibility.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "Academy converter, NOT_ELIGIBLE, funding agreements",
        "Free schools, NOT_ELIGIBLE, funding agreements",
        "Other independent school, NOT_ELIGIBLE, that an authority maintains",
        "Pupil referral unit, NOT_KNOWN, with changes"
    })
    void theLawIsForMaintainedSchoolsAndAnotherRegimeIsTold(String type, Eligibility state, String words) {
        InterventionAnswer answer = new Situation()
                .at(Situation.school(type, ""))
                .graded("2021-11-10", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                .ignored("n1", "2022-01-10", "2022-02-10")
                .on("2022-03-01"); // Tuesday

        assertThat(answer.state()).isEqualTo(state);
        assertThat(answer.powers()).isEmpty();
        assertThat(answer.reasons()).singleElement().asString().contains(words);
    }

    @Test
    void aCategoryFoundUnderAnEarlierNumberIsNotThatOfTheSchool() {
        LocalDate day = LocalDate.of(2021, 11, 10); // Wednesday
        InterventionAnswer answer = new Situation()
                .add(new Inspection.Graded(
                        Urn.of(100001),
                        day,
                        Situation.framework(day),
                        OverallGrade.INADEQUATE,
                        Optional.of(SPECIAL_MEASURES),
                        Situation.from(day)))
                .on("2022-03-01");

        assertThat(answer.state()).isEqualTo(Eligibility.NOT_KNOWN);
        assertThat(answer.notices()).anyMatch(each -> each.contains("earlier number"));
    }

    @Test
    void whatWasNeverCheckedIsTold() {
        InterventionAnswer answer =
                new Situation().card("2026-09-16", true, "Achievement").on("2026-11-22");

        assertThat(answer.notices())
                .anyMatch(each -> each.startsWith("Not checked") && each.contains("section 66 was not seen"))
                .anyMatch(each -> each.contains("neu.org.uk"))
                .doesNotHaveDuplicates();
        assertThat(List.of(answer.receipt().lawSha256(), answer.receipt().given()))
                .allMatch(each -> each.matches("[0-9a-f]{64}"));
    }
}
