package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.plan.PlanFinding.Gap;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;

/** What a plan refers to has to be there, and its targets have to lead somewhere. */
class PlanReferencesTest {

    private static final LocalDate INSPECTED = LocalDate.of(2019, 11, 12); // Tuesday
    private static final Assessment FOUND = Plans.found(Plans.SCHOOL, OverallGrade.GOOD);
    private static final PlanCheck ALONE = PlanCheck.of(PlanRuleFiles.plans());
    private static final PlanCheck CHECK = ALONE.against(
            Evidences.of(Plans.SCHOOL)
                    .graded(OverallGrade.GOOD, INSPECTED.toString())
                    .build()
                    .inspections(),
            MeasureCatalogues.bundled());

    private static List<Gap> gaps(PlanCheck check, AreaForImprovement area, ImpactMeasure measure) {
        SuccessCriterion criterion = new SuccessCriterion("Better", Set.of(Plans.SAFE), List.of(measure));
        return check
                .check(
                        Plans.plan(List.of(Plans.AREA, area), List.of(criterion), List.of(Plans.ELEMENT)),
                        FOUND,
                        Optional.of(Pounds.ZERO))
                .missing()
                .stream()
                .map(PlanFinding::gap)
                .toList();
    }

    private static AreaForImprovement inspected(LocalDate day) {
        return new AreaForImprovement(Plans.SAFE, "Records", Set.of(), Optional.of(day));
    }

    private static ImpactMeasure measure(String id, String baseline, String target, LocalDate by) {
        return new ImpactMeasure(
                "Absence",
                Optional.of(MeasureId.of(id)),
                ImpactMeasure.Aim.AT_MOST,
                Optional.of(new BigDecimal(baseline)),
                Optional.of(new BigDecimal(target)),
                Optional.of(by));
    }

    private static final LocalDate LATER = Plans.PLAN.on().plusYears(1);

    @Test
    void whatIsThereIsNoGap() {
        assertThat(gaps(CHECK, inspected(INSPECTED), measure("absence-persistent", "14", "11", LATER)))
                .isEmpty();
        assertThat(gaps(CHECK, inspected(INSPECTED), measure("absence-persistent", "14", "11", Plans.PLAN.on())))
                .isEmpty();
    }

    @Test
    void anInspectionOfADayOnWhichThereWasNoneIsAGap() {
        ImpactMeasure sound = measure("absence-persistent", "14", "11", LATER);
        assertThat(gaps(CHECK, inspected(INSPECTED.plusDays(1)), sound)).containsExactly(Gap.UNKNOWN_INSPECTION);
        assertThat(gaps(ALONE, inspected(INSPECTED.plusDays(1)), sound)).isEmpty();
    }

    @Test
    void aMeasureThatIsNotPublishedIsAGap() {
        ImpactMeasure misspelt = measure("absence-persistant", "14", "11", LATER);
        assertThat(gaps(CHECK, inspected(INSPECTED), misspelt)).containsExactly(Gap.UNKNOWN_MEASURE);
        assertThat(gaps(ALONE, inspected(INSPECTED), misspelt)).isEmpty();
    }

    @Test
    void aTargetIsBetterThanTheStartAndNotBeforeThePlan() {
        assertThat(gaps(CHECK, inspected(INSPECTED), measure("absence-persistent", "14", "14", LATER)))
                .containsExactly(Gap.TARGET_NOT_BETTER);
        LocalDate before = Plans.PLAN.on().minusDays(1);
        assertThat(gaps(CHECK, inspected(INSPECTED), measure("absence-persistent", "14", "11", before)))
                .containsExactly(Gap.TARGET_BEFORE_PLAN);
    }

    @Test
    void aTriggerThatNobodyKnowsIsAGap() {
        AreaForImprovement area = new AreaForImprovement(
                Plans.SAFE, "Records", Set.of(TriggerId.of("made-up-trigger")), Optional.of(INSPECTED));
        assertThat(gaps(CHECK, area, measure("absence-persistent", "14", "11", LATER)))
                .containsExactly(Gap.UNKNOWN_TRIGGER);
    }
}
