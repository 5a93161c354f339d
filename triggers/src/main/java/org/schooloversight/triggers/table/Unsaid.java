package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.table.DecisionTable.Variable;

/** Names what of a policy decision tables do not say. */
final class Unsaid {

    private Unsaid() {}

    static List<String> of(SupportPolicy policy, List<Variable> inputs, List<String> met) {
        List<String> unsaid = new ArrayList<>(met);
        Set<String> given = inputs.stream().map(Variable::id).collect(Collectors.toSet());
        unsaid.add(
                "Undecided answers: the tables want every input known and give one tier. Where something is not known the"
                        + " library gives every tier that is possible, and what would decide between them.");
        unsaid.add(
                "How evidence comes to the inputs: which figures, judgements, inspections and events fire a trigger, what"
                        + " counts on the day, and the figures that the authority sets.");
        if (policy.classifications().stream().anyMatch(TableVariables::isEvidence)) {
            unsaid.add("How a school comes to its place on a scale by ratings or points: the places are inputs.");
        }
        if (given.contains(TableVariables.PREVIOUS_TIER) || given.contains(TableVariables.OFFICER_DECISION)) {
            unsaid.add(
                    "Which record of an earlier tier, or of an officer's decision, counts on the day, and who may decide.");
        }
        unsaid.add("The day: the programme is in force "
                + policy.header().effective().words() + ", and it has no tier for a school that is not open.");
        unsaid.add(
                "The explanation: the library gives the evidence with its source, the clauses and the other readings that"
                        + " would change the answer; a row has its reason and clauses as an annotation only.");
        parts(policy).ifPresent(unsaid::add);
        return unsaid;
    }

    private static Optional<String> parts(SupportPolicy policy) {
        List<String> parts = new ArrayList<>();
        if (policy.tiers().stream().map(TierDefinition::entitlements).anyMatch(each -> !each.isEmpty())) {
            parts.add("what a tier promises and when");
        }
        if (!policy.additions().isEmpty()) {
            parts.add("what is added to a tier");
        }
        if (!policy.stages().isEmpty()) {
            parts.add("the stages of a decision");
        }
        if (policy.movement().noticeDays().isPresent()) {
            parts.add("when a new tier begins");
        }
        if (!policy.portfolioTriggers().isEmpty()) {
            parts.add("the triggers about the authority itself");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Other parts of the policy: " + Text.list(parts, "and") + ".");
    }
}
