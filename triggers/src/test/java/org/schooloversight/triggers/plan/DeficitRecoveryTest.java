package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
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
    void withoutARuleNothingIsKnown() {
        assertThat(state(left(-1, Optional.empty()), LocalDate.of(2019, 3, 31))).isEqualTo(FindingState.NOT_KNOWN);
    }
}
