package org.schooloversight.triggers.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.support.Pounds;

/** Finds the maintained schools in deficit that have no plan to recover. Immutable. */
public final class DeficitRecovery {

    /** The id of what is found. */
    public static final TriggerId ID = TriggerId.of("deficit-without-recovery-plan");

    private static final String TITLE = "In deficit without a plan to recover";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Timeline<DeficitRule> rules;

    private DeficitRecovery(Timeline<DeficitRule> rules) {
        this.rules = rules;
    }

    /**
     * Obtains the search.
     *
     * @param rules  from which deficit on a plan is needed, over time, not null
     * @return the search, not null
     */
    public static DeficitRecovery of(Timeline<DeficitRule> rules) {
        return new DeficitRecovery(rules);
    }

    /**
     * Tells whether a school lacks a plan on a day.
     *
     * @param school  the school, not null
     * @param balance  what it had left on the latest day known, empty if not known, not null
     * @param plan  its plan to recover, empty if it has none, not null
     * @param day  the day, not null
     * @return fired if it needs a plan and has none, not null
     */
    public Finding find(School school, Optional<SchoolBalance> balance, Optional<RecoveryPlan> plan, LocalDate day) {
        Optional<DeficitRule> rule = rules.on(day);
        if (school.type().maintenance() != Maintenance.MAINTAINED) {
            return finding(FindingState.CLEAR, "The authority does not maintain the school.", rule);
        }
        if (rule.isEmpty()) {
            return unknown("No rule is known for " + EnglishDates.full(day) + ".", rule, "the rule of that time");
        }
        if (balance.filter(each -> !each.on().isAfter(day)).isEmpty()) {
            return unknown("The balance of the school is not known.", rule, "the balance of the school's budget");
        }
        Pounds left = balance.get().balance();
        if (!left.isNegative()) {
            String then = EnglishDates.full(balance.get().on());
            return finding(FindingState.CLEAR, "The school was not in deficit on " + then + ": " + left + ".", rule);
        }
        return inDeficit(balance.get(), rule.get(), plan.filter(each -> each.holdsOn(day)));
    }

    private static Finding inDeficit(SchoolBalance balance, DeficitRule rule, Optional<RecoveryPlan> plan) {
        Optional<DeficitRule> applied = Optional.of(rule);
        String owes =
                "The school was in deficit on " + EnglishDates.full(balance.on()) + ": " + balance.balance() + ".";
        if (plan.isPresent()) {
            String agreed = EnglishDates.full(plan.get().agreedOn());
            return finding(FindingState.CLEAR, owes + " A plan to recover was agreed on " + agreed + ".", applied);
        }
        if (rule.percent().signum() > 0) {
            if (balance.income().isEmpty()) {
                return unknown(owes + " Its income is not known.", applied, "the income of the year");
            }
            BigDecimal share = balance.balance().amount().negate().multiply(HUNDRED);
            BigDecimal limit = balance.income().get().amount().multiply(rule.percent());
            if (share.compareTo(limit) <= 0) {
                String within = " That is not above " + rule.percent().toPlainString() + "% of its income.";
                return finding(FindingState.CLEAR, owes + within, applied);
            }
        }
        return finding(FindingState.FIRED, owes + " No plan to recover is in hand.", applied);
    }

    private static Finding unknown(String text, Optional<DeficitRule> rule, String wouldSettle) {
        return new Finding(ID, TITLE, FindingState.NOT_KNOWN, false, reasons(text, rule), List.of(wouldSettle));
    }

    private static Finding finding(FindingState state, String text, Optional<DeficitRule> rule) {
        return new Finding(ID, TITLE, state, false, reasons(text, rule), List.of());
    }

    private static List<Reason> reasons(String text, Optional<DeficitRule> rule) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(text, rule.map(DeficitRule::cites).orElse(List.of()), List.of()));
        rule.filter(each -> !each.check().isChecked())
                .ifPresent(each -> reasons.add(new Reason(
                        "The rule was not compared with its source: "
                                + each.check().basis() + ".",
                        each.cites(),
                        List.of())));
        return reasons;
    }
}
