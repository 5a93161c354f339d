package org.schooloversight.duties.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.Kit;

/** Duties that take the place of others, and duties that are enacted and not in force. */
class ReplacedDutiesTest {

    private static final DutyCatalogue CATALOGUE = Kit.CATALOGUE;

    private static List<String> inForceOn(LocalDate day) {
        return CATALOGUE.duties(DutyQuery.all().withInForceOn(day)).stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void whatReplacesADutyBeginsTheDayAfterIt() {
        assertThat(CATALOGUE.duties())
                .filteredOn(
                        each -> !each.replacedBy().isEmpty() && each.saving().isPresent())
                .extracting(each -> each.id().value())
                .containsExactly("new-school-seek-academy-proposals", "academy-order-duty");
        for (Duty each : CATALOGUE.duties()) {
            for (DutyId id : each.replacedBy()) {
                Duty next = CATALOGUE.duty(id).orElseThrow();
                Optional<LocalDate> end = each.effective().flatMap(EffectivePeriod::endExclusive);
                assertThat(next.effective().map(EffectivePeriod::startInclusive))
                        .as("%s after %s", id, each.id())
                        .isEqualTo(end);
            }
        }
    }

    @Test
    void theActOf2026IsInForceAfterTwoMonthsBeginningWithItsDay() {
        LocalDate assent = LocalDate.of(2026, 4, 29); // Wednesday
        LocalDate inForce = assent.plusMonths(2); // Monday 29 June 2026: the two months end on Sunday the 28th
        assertThat(inForceOn(inForce))
                .contains("academy-order-power", "admissions-cooperation", "teachers-pay-academies");
        assertThat(inForceOn(inForce.minusDays(1)))
                .contains("academy-order-duty")
                .doesNotContain("academy-order-power", "admissions-cooperation", "teachers-pay-academies");
    }

    @Test
    void whatIsEnactedAndNotInForceIsListedOnlyWithoutADay() {
        List<String> prospective = CATALOGUE.duties(DutyQuery.all()).stream()
                .filter(each -> each.prospective().isPresent())
                .map(each -> each.id().value())
                .toList();
        assertThat(prospective).hasSize(10).contains("cnis-register");
        assertThat(inForceOn(LocalDate.of(2026, 11, 22))).doesNotContainAnyElementsOf(prospective); // Sunday
        assertThat(inForceOn(LocalDate.of(2050, 1, 3))).doesNotContainAnyElementsOf(prospective); // Monday
    }

    @Test
    void whatIsEnactedAndNotInForceIsNeverScheduled() {
        assertThat(Kit.scheduler()
                        .schedule(
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2027, 8, 31),
                                CaseLog.empty(),
                                AsOf.on(LocalDate.of(2026, 11, 22)))
                        .untimed())
                .allSatisfy(each -> assertThat(each.prospective()).isEmpty());
        assertThat(CATALOGUE.clocks())
                .flatExtracting(Clock::duties)
                .allSatisfy(id -> assertThat(CATALOGUE.duty(id).orElseThrow().prospective())
                        .isEmpty());
    }
}
