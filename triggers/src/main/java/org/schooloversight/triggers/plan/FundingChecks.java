package org.schooloversight.triggers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.support.Pounds;

/** Checks that who pays is in the order of the programme. */
final class FundingChecks {

    private final PlanRules rules;
    private final School school;
    private final Optional<Pounds> balance;

    FundingChecks(PlanRules rules, School school, Optional<Pounds> balance) {
        this.rules = rules;
        this.school = school;
        this.balance = balance;
    }

    void addTo(List<PlanFinding> missing, List<SupportElement> elements) {
        for (SupportElement each : elements) {
            if (each.funding().isEmpty()) {
                missing.add(gap(PlanFinding.Gap.NO_FUNDING, "Nobody pays for the support '" + each.title() + "'."));
            }
            order(each, missing);
            surplus(each, missing);
        }
    }

    /** A source may only pay if each before it pays too, does not apply, or is said to pay nothing. */
    private void order(SupportElement element, List<PlanFinding> missing) {
        List<String> passedOver = new ArrayList<>();
        for (FundingSource source : rules.fundingOrder()) {
            if (element.isPaidBy(source)) {
                if (!passedOver.isEmpty()) {
                    missing.add(gap(
                            PlanFinding.Gap.FUNDING_ORDER,
                            "For the support '" + element.title() + "', " + source.words()
                                    + " pays, and nothing says why these do not: " + Text.list(passedOver, "and")
                                    + "."));
                    return;
                }
            } else if (applies(source) && !element.without().containsKey(source)) {
                passedOver.add(source.words());
            }
        }
    }

    private boolean applies(FundingSource source) {
        return source != FundingSource.DIOCESE || school.religiousCharacter().isPresent();
    }

    private void surplus(SupportElement element, List<PlanFinding> missing) {
        if (balance.map(Pounds::isPositive).orElse(false)
                && !element.funding().isEmpty()
                && !element.isPaidBy(FundingSource.SCHOOL_BUDGET)) {
            missing.add(gap(
                    PlanFinding.Gap.SURPLUS_NOT_USED,
                    "The school has a surplus of " + balance.orElseThrow() + " and pays nothing for the support '"
                            + element.title() + "'."));
        }
    }

    private PlanFinding gap(PlanFinding.Gap gap, String text) {
        return new PlanFinding(gap, new Reason(text, rules.fundingCites(), List.of()));
    }
}
