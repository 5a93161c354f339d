package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;

class PlanCheckProperties {

    private static final Assessment FOUND = Plans.found(Plans.SCHOOL, OverallGrade.GOOD);

    /** Which parts of a plan are there. */
    record Parts(
            boolean traced,
            boolean inspected,
            boolean criterion,
            boolean measure,
            boolean baseline,
            boolean target,
            boolean date,
            boolean element,
            boolean provider,
            boolean schoolPays,
            boolean authorityPays,
            boolean fundSaid) {}

    private static SupportPlan plan(Parts parts) {
        AreaForImprovement area = new AreaForImprovement(
                Plans.SAFE,
                "an area",
                parts.traced() ? Set.of(TriggerId.of("safeguarding")) : Set.of(),
                parts.inspected() ? Optional.of(LocalDate.of(2018, 10, 9)) : Optional.empty());
        ImpactMeasure measure = new ImpactMeasure(
                "a measure",
                Optional.empty(),
                ImpactMeasure.Aim.AT_LEAST,
                parts.baseline() ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                parts.target() ? Optional.of(BigDecimal.TEN) : Optional.empty(),
                parts.date() ? Optional.of(LocalDate.of(2020, 7, 17)) : Optional.empty());
        List<Funding> funding = new ArrayList<>();
        if (parts.schoolPays()) {
            funding.add(new Funding(FundingSource.SCHOOL_BUDGET, Pounds.of(1)));
        }
        if (parts.authorityPays()) {
            funding.add(new Funding(FundingSource.AUTHORITY, Pounds.of(1)));
        }
        SupportElement element = new SupportElement(
                "an element",
                Optional.empty(),
                parts.provider() ? Optional.of(PartyId.of("leader-1")) : Optional.empty(),
                Set.of(Plans.SAFE),
                funding,
                parts.fundSaid() ? Map.of(FundingSource.NATIONAL, "none") : Map.of());
        return Plans.plan(
                List.of(area),
                parts.criterion()
                        ? List.of(new SuccessCriterion(
                                "a criterion", Set.of(Plans.SAFE), parts.measure() ? List.of(measure) : List.of()))
                        : List.of(),
                parts.element() ? List.of(element) : List.of());
    }

    /** Says in another way than the check when a plan of these parts is complete. */
    private static boolean isComplete(Parts p) {
        boolean shown = p.criterion() && p.measure() && p.baseline() && p.target() && p.date();
        boolean paid = p.schoolPays() && (!p.authorityPays() || p.fundSaid());
        return p.traced() && shown && p.element() && p.provider() && paid;
    }

    @Property
    void aPlanIsCompleteOnlyIfNothingIsMissing(
            @ForAll boolean traced, @ForAll boolean inspected, @ForAll boolean[] more) {
        boolean[] at = java.util.Arrays.copyOf(more, 10);
        Parts parts = new Parts(
                traced, inspected, !at[0], !at[1], !at[2], !at[3], !at[4], !at[5], !at[6], !at[7], at[8], at[9]);
        PlanFindings findings =
                PlanCheck.of(PlanRuleFiles.plans()).check(plan(parts), FOUND, Optional.of(Pounds.of(5)));
        assertThat(findings.isComplete())
                .isEqualTo(isComplete(parts))
                .isEqualTo(findings.missing().isEmpty());
        assertThat(findings.missing()).allSatisfy(each -> {
            assertThat(each.reason().text()).endsWith(".");
            assertThat(each.reason().cites()).isNotEmpty();
        });
    }
}
