package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * Finds what a policy asks about the authority itself: how many of its schools are in some tiers, or have some trigger. Immutable and
 * safe for use by many threads.
 *
 * <p>Only schools that the programme has a tier for count. A school whose tier or trigger is not known makes the number an interval,
 * and the finding is not known if the interval has the threshold within it.
 */
public final class PortfolioTest {

    /** A trigger with its threshold looked up. */
    private record Ready(PortfolioTrigger trigger, BigDecimal threshold) {}

    private final SupportPolicy policy;
    private final List<Ready> triggers = new ArrayList<>();

    private PortfolioTest(SupportPolicy policy) {
        this.policy = policy;
    }

    /**
     * Makes a test.
     *
     * @param policy  the policy, not null
     * @param settings  the council's figures, not null
     * @return the test, not null
     * @throws InvalidValueException if a trigger names a tier, a trigger or a parameter that is not there
     */
    public static PortfolioTest of(SupportPolicy policy, PolicySettings settings) {
        PortfolioTest test = new PortfolioTest(policy);
        StateVariables variables = new StateVariables(policy);
        for (PortfolioTrigger trigger : policy.portfolioTriggers()) {
            trigger.tiers().forEach(variables::tier);
            trigger.triggers().forEach(variables::trigger);
            BigDecimal threshold = settings.parameters().get(trigger.threshold());
            if (threshold == null) {
                throw new InvalidValueException("no value is set for parameter '" + trigger.threshold()
                        + "'; accepted: " + settings.parameters().keySet());
            }
            test.triggers.add(new Ready(trigger, threshold));
        }
        return test;
    }

    /**
     * Finds what is asked about the authority.
     *
     * @param assessments  the assessments of its schools under the policy, not null
     * @return a finding for each trigger about the authority, in the order of the policy, unmodifiable, not null
     * @throws InvalidValueException if an assessment is under another policy, or a school is there twice
     */
    public List<Finding> find(Collection<Assessment> assessments) {
        Set<Urn> seen = new HashSet<>();
        for (Assessment assessment : assessments) {
            if (!assessment.receipt().policySha256().equals(policy.sha256())) {
                throw new InvalidValueException(
                        "an assessment under " + assessment.receipt().policy()
                                + "; accepted: assessments under the policy of the test, " + policy.header());
            }
            if (!seen.add(assessment.school().urn())) {
                throw new InvalidValueException("two assessments of the school "
                        + assessment.school().urn() + "; accepted: one of each school");
            }
        }
        return triggers.stream()
                .map(ready -> find(ready.trigger(), ready.threshold(), assessments))
                .toList();
    }

    private Finding find(PortfolioTrigger trigger, BigDecimal threshold, Collection<Assessment> assessments) {
        PortfolioCount count = new PortfolioCount(trigger.percent());
        assessments.forEach(assessment -> count.add(
                assessment.school().urn(), counted(trigger, assessment), mayBeIn(assessment), mayBeOut(assessment)));
        FindingState state = count.compare(trigger.comparison(), threshold);
        Reason reason = new Reason(
                count.words() + ", counting those " + what(trigger) + ". " + conclusion(trigger, threshold, state),
                trigger.cites(),
                List.of());
        List<String> wouldSettle = state == FindingState.NOT_KNOWN ? count.wouldSettle() : List.of();
        return new Finding(trigger.id(), trigger.title(), state, false, List.of(reason), wouldSettle);
    }

    private static boolean mayBeIn(Assessment assessment) {
        return !(assessment.outcome() instanceof TierOutcome.Outside);
    }

    private static boolean mayBeOut(Assessment assessment) {
        return assessment.outcome() instanceof TierOutcome.Outside
                || (assessment.outcome() instanceof TierOutcome.Undecided undecided && undecided.mayHaveNone());
    }

    /** Tells whether a school counts, given that the programme has a tier for it. */
    private static Truth counted(PortfolioTrigger trigger, Assessment assessment) {
        List<TierId> tiers = assessment.outcome().tiers();
        Truth result = Truth.CLEAR;
        if (trigger.tiers().containsAll(tiers)) {
            result = Truth.FIRED;
        } else if (tiers.stream().anyMatch(trigger.tiers()::contains)) {
            result = Truth.NOT_KNOWN;
        }
        for (Finding finding : assessment.findings()) {
            if (trigger.triggers().contains(finding.trigger())) {
                result = Truth.any(result, Truth.valueOf(finding.state().name()));
            }
        }
        return result;
    }

    private String what(PortfolioTrigger trigger) {
        List<String> parts = new ArrayList<>();
        policy.tiers().stream()
                .filter(tier -> trigger.tiers().contains(tier.id()))
                .forEach(tier -> parts.add("in the tier '" + tier.title() + "'"));
        policy.triggers().stream()
                .filter(each -> trigger.triggers().contains(each.id()))
                .forEach(each -> parts.add("with " + each.title()));
        return Text.list(parts, "or");
    }

    private static String conclusion(PortfolioTrigger trigger, BigDecimal threshold, FindingState state) {
        String test = trigger.comparison().words() + " " + threshold.toPlainString() + (trigger.percent() ? "%" : "");
        return switch (state) {
            case FIRED -> "That is " + test + ".";
            case CLEAR -> "That is not " + test + ".";
            case NOT_KNOWN -> "Whether that is " + test + " is not known.";
        };
    }
}
