package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.support.Pounds;

class DeficitRecoveryTest {

    private static final DeficitRecovery RECOVERY = DeficitRecovery.of(PlanRuleFiles.deficits());
    private static final School SCHOOL = Schools.primary().build();
    private static final LocalDate THEN = LocalDate.of(2020, 2, 10);
    private static final LocalDate LATER = LocalDate.of(2023, 2, 10);

    private static Optional<SchoolBalance> left(long pounds, Optional<Pounds> income) {
        LocalDate on = LocalDate.of(2019, 3, 31);
        return Optional.of(new SchoolBalance(
                SCHOOL.urn(),
                on,
                Pounds.of(pounds),
                income,
                new Provenance("balances.csv", 2, new Publication(on, Publication.Basis.STATED))));
    }

    private static FindingState state(Optional<SchoolBalance> balance, LocalDate day) {
        return RECOVERY.find(SCHOOL, balance, Optional.empty(), day).state();
    }

    @Test
    void aMaintainedSchoolInDeficitNeedsAPlan() {
        assertThat(state(left(-1, Optional.empty()), THEN)).isEqualTo(FindingState.FIRED);
        assertThat(state(left(0, Optional.empty()), THEN)).isEqualTo(FindingState.CLEAR);
        assertThat(state(Optional.empty(), THEN)).isEqualTo(FindingState.NOT_KNOWN);
        Optional<RecoveryPlan> plan =
                Optional.of(new RecoveryPlan(SCHOOL.urn(), LocalDate.of(2019, 6, 3), LocalDate.of(2022, 3, 31)));
        Finding found = RECOVERY.find(SCHOOL, left(-15_000, Optional.empty()), plan, THEN);
        assertThat(found.state()).isEqualTo(FindingState.CLEAR);
        assertThat(found.reasons().get(0).text())
                .isEqualTo(
                        "The school was in deficit on Sunday 31 March 2019: -£15,000. A plan to recover was agreed on Monday 3 June"
                                + " 2019.");
        assertThat(RECOVERY.find(Schools.primaryAcademy().build(), left(-1, Optional.empty()), Optional.empty(), THEN)
                        .state())
                .isEqualTo(FindingState.CLEAR);
    }

    @Test
    void laterADeficitAboveAShareOfTheIncomeCounts() {
        Optional<Pounds> income = Optional.of(Pounds.of(100_000));
        assertThat(state(left(-5_000, income), LATER)).isEqualTo(FindingState.CLEAR);
        assertThat(state(left(-5_001, income), LATER)).isEqualTo(FindingState.FIRED);
        assertThat(state(left(-5_001, Optional.empty()), LATER)).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(RECOVERY.find(SCHOOL, left(-5_001, income), Optional.empty(), LATER)
                        .reasons())
                .extracting(each -> each.text())
                .anyMatch(text -> text.startsWith("The rule was not compared with its source"));
    }

    @Test
    void aPlanHoldsFromItsAgreementToItsEnd() {
        RecoveryPlan plan = new RecoveryPlan(SCHOOL.urn(), LocalDate.of(2020, 2, 10), LocalDate.of(2020, 3, 31));
        assertThat(withPlan(plan, LocalDate.of(2020, 2, 9))).isEqualTo(FindingState.FIRED); // Sunday
        assertThat(withPlan(plan, LocalDate.of(2020, 2, 10))).isEqualTo(FindingState.CLEAR); // Monday
        assertThat(withPlan(plan, LocalDate.of(2020, 3, 31))).isEqualTo(FindingState.CLEAR); // Tuesday
        assertThat(withPlan(plan, LocalDate.of(2020, 4, 1))).isEqualTo(FindingState.FIRED); // Wednesday
        assertThatThrownBy(() -> new RecoveryPlan(SCHOOL.urn(), THEN, THEN.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("accepted: days in order");
        assertThat(new RecoveryPlan(SCHOOL.urn(), THEN, THEN).holdsOn(THEN)).isTrue();
    }

    private static FindingState withPlan(RecoveryPlan plan, LocalDate day) {
        return RECOVERY.find(SCHOOL, left(-1, Optional.empty()), Optional.of(plan), day)
                .state();
    }

    @Test
    void aBalanceThatIsOfALaterDayIsNotKnownYet() {
        Optional<SchoolBalance> balance = left(-1, Optional.empty()); // of Sunday 31 March 2019
        DeficitRecovery always = DeficitRecovery.of(Timeline.of(List.of(new Timeline.Version<>(
                EffectivePeriod.from(LocalDate.of(2018, 4, 1)), // Sunday
                new DeficitRule(BigDecimal.ZERO, List.of(), Check.checked(THEN, "made up"))))));
        Finding before = always.find(SCHOOL, balance, Optional.empty(), LocalDate.of(2019, 3, 30)); // Saturday
        assertThat(before.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(before.wouldSettle()).containsExactly("the balance of the school's budget");
        Finding after = always.find(SCHOOL, balance, Optional.empty(), LocalDate.of(2019, 3, 31));
        assertThat(after.state()).isEqualTo(FindingState.FIRED);
        assertThat(after.reasons())
                .extracting(each -> each.text())
                .containsExactly(
                        "The school was in deficit on Sunday 31 March 2019: -£1. No plan to recover is in hand.");
    }

    @Test
    void withoutARuleNothingIsKnown() {
        assertThat(state(left(-1, Optional.empty()), LocalDate.of(2019, 3, 31))).isEqualTo(FindingState.NOT_KNOWN);
    }
}
