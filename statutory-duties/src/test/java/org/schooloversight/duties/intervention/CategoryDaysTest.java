package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.core.inspection.CategoryOfConcern.SIGNIFICANT_IMPROVEMENT;
import static org.schooloversight.core.inspection.CategoryOfConcern.SPECIAL_MEASURES;
import static org.schooloversight.duties.intervention.Situation.open;
import static org.schooloversight.duties.intervention.Situation.power;
import static org.schooloversight.duties.intervention.Situation.route;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** From when and until when a category of concern counts, and by the law of which day. */
class CategoryDaysTest {

    @Test
    void beforeAcademiesOfThisKindNobodyCouldMakeAnOrder() {
        InterventionAnswer early = new Situation()
                .graded("2010-01-20", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                .on("2010-07-28"); // Wednesday

        assertThat(early.power(PowerId.of("academy-order-in-category"))).isEmpty();
        assertThat(open(early)).contains("appoint-governors", "direct-closure");
        assertThat(power(
                                new Situation()
                                        .graded("2010-01-20", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                                        .on("2010-07-29"), // Thursday
                                "academy-order-in-category")
                        .force())
                .isEqualTo(Power.Force.MAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-17, MAY", // Sunday
        "2016-04-18, MUST", // Monday
        "2026-06-28, MUST", // Sunday
        "2026-06-29, MAY" // Monday
    })
    void trap9TheOrderHadToBeMadeFromApril2016To28June2026(String day, Power.Force force) {
        InterventionAnswer answer = new Situation()
                .graded("2016-01-20", OverallGrade.INADEQUATE, SIGNIFICANT_IMPROVEMENT)
                .on(day);
        PowerAnswer order = power(answer, "academy-order-in-category");

        assertThat(order.force()).isEqualTo(force);
        assertThat(order.state()).isEqualTo(PowerAnswer.State.OPEN);
        assertThat(order.holder()).isEqualTo(Intervener.SECRETARY_OF_STATE);
    }

    @Test
    void trap9AnOrderMadeAsADutyBefore29June2026GoesOnUnderTheLawOfItsDay() {
        Situation saved = new Situation()
                .card("2026-04-15", true, "Leadership and governance", "Achievement") // report Wednesday 13 May
                .happened("order", InterventionEvent.ACADEMY_ORDER_MADE_AS_DUTY, "2026-06-10"); // Wednesday
        PowerAnswer order = power(saved.on("2026-11-22"), "academy-order-in-category"); // Sunday

        assertThat(order.force()).isEqualTo(Power.Force.MUST);
        assertThat(order.reasons().get(0).text())
                .contains("Wednesday 10 June 2026", "goes on under the law of its day");
        assertThat(power(
                                saved.happened(
                                                "order",
                                                InterventionEvent.ACADEMY_ORDER_REVOKED,
                                                "2026-09-01") // Tuesday
                                        .on("2026-11-22"),
                                "academy-order-in-category")
                        .force())
                .isEqualTo(Power.Force.MAY);
    }

    @Test
    void betweenInspectionAndReportItIsNotKnown() {
        Situation situation = new Situation()
                .graded("2018-03-14", OverallGrade.GOOD)
                .graded("2022-03-16", OverallGrade.INADEQUATE, SPECIAL_MEASURES); // report Wednesday 13 April
        AsOf between = new AsOf(LocalDate.of(2022, 4, 4), LocalDate.of(2022, 6, 1)); // Monday, Wednesday

        assertThat(situation.asked(between).state()).isEqualTo(Eligibility.NOT_KNOWN);
        assertThat(situation.on("2022-04-04").state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(situation.on("2022-04-13").state()).isEqualTo(Eligibility.ELIGIBLE);
    }

    @Test
    void whereTheRegisterTellsTheSameInspectionTheStatedDayOfTheReportCounts() {
        LocalDate day = LocalDate.of(2022, 3, 16); // Wednesday
        Situation situation = new Situation()
                .graded("2018-03-14", OverallGrade.GOOD)
                .graded(day.toString(), OverallGrade.INADEQUATE, SPECIAL_MEASURES) // report Wednesday 13 April
                .add(new Inspection.Graded(
                        Situation.URN,
                        day,
                        Situation.framework(day),
                        OverallGrade.INADEQUATE,
                        Optional.of(SPECIAL_MEASURES),
                        new Provenance("register.csv", 2, new Publication(day, Publication.Basis.ASSUMED))));

        assertThat(situation.on("2022-04-12").state()).isEqualTo(Eligibility.NOT_ELIGIBLE); // Tuesday
        assertThat(route(situation.on("2022-09-01"), "special-measures").since()) // Thursday
                .contains(LocalDate.of(2022, 4, 13)); // Wednesday
    }

    @Test
    void aLaterReportLiftsTheCategoryAndMonitoringDoesNot() {
        Situation situation = new Situation()
                .graded("2021-11-10", OverallGrade.INADEQUATE, SPECIAL_MEASURES) // report Wednesday 8 December
                .monitored("2022-05-11")
                .graded("2023-05-10", OverallGrade.REQUIRES_IMPROVEMENT); // report Wednesday 7 June

        assertThat(situation.on("2022-09-01").state()).isEqualTo(Eligibility.ELIGIBLE);
        RouteAnswer after = route(situation.on("2023-06-07"), "special-measures");
        assertThat(after.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(after.since()).contains(LocalDate.of(2021, 12, 8)); // Wednesday
        assertThat(after.until()).contains(LocalDate.of(2023, 6, 6)); // Tuesday
    }

    @Test
    void aCategoryFoundAgainGoesBackToItsFirstReportAndAChangeOfCategoryStartsAnew() {
        Situation situation = new Situation()
                .graded("2021-11-10", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                .graded("2022-11-09", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                .graded("2023-11-08", OverallGrade.INADEQUATE, SIGNIFICANT_IMPROVEMENT); // report Wednesday 6 December

        assertThat(route(situation.on("2023-01-09"), "special-measures").since())
                .contains(LocalDate.of(2021, 12, 8)); // Wednesday
        InterventionAnswer later = situation.on("2024-01-08"); // Monday
        assertThat(route(later, "special-measures").until()).contains(LocalDate.of(2023, 12, 5)); // Tuesday
        assertThat(route(later, "significant-improvement").since()).contains(LocalDate.of(2023, 12, 6));
    }

    @Test
    void aCategoryThatIsLiftedWithoutAnInspectionOnRecordEndsOnTheDay() {
        InterventionAnswer answer = new Situation()
                .graded("2021-11-10", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                .happened("lifted", InterventionEvent.CATEGORY_LIFTED, "2023-03-01") // Wednesday
                .on("2023-03-01");

        assertThat(answer.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(route(answer, "special-measures").until()).contains(LocalDate.of(2023, 2, 28)); // Tuesday
    }

    @Test
    void closingEndsItOnTheLastDay() {
        Situation situation = new Situation()
                .at(Situation.closed("2023-08-31")) // Thursday
                .graded("2021-11-10", OverallGrade.INADEQUATE, SPECIAL_MEASURES);

        assertThat(situation.on("2023-08-31").state()).isEqualTo(Eligibility.ELIGIBLE);
        InterventionAnswer after = situation.on("2023-09-01"); // Friday
        assertThat(after.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(route(after, "special-measures").until()).contains(LocalDate.of(2023, 8, 31));
        assertThat(after.powers()).isEmpty();
    }

    @Test
    void beforeTheActItIsNotKnown() {
        assertThat(new Situation()
                        .graded("2006-11-08", OverallGrade.INADEQUATE, SPECIAL_MEASURES)
                        .on("2007-03-31") // Saturday
                        .state())
                .isEqualTo(Eligibility.NOT_KNOWN);
    }
}
