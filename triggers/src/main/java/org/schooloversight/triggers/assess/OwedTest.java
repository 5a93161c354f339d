package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Terms;

/** Tells whether something that a tier promises is owed to a school, and on what that depends. */
final class OwedTest {

    private final SupportPolicy policy;
    private final SchoolCase each;
    private final Function<TriggerId, Truth> found;

    /** Makes it of what was found about triggers. */
    OwedTest(SupportPolicy policy, SchoolCase each, Function<TriggerId, Truth> found) {
        this.policy = policy;
        this.each = each;
        this.found = found;
    }

    /** Whether it is owed, and what that depends on if it is not known. */
    record Owed(FindingState state, List<String> conditions) {}

    Owed of(EntitlementDefinition definition) {
        Terms terms = definition.terms();
        Truth judged = judged(definition);
        Truth on = terms.onTriggers().isEmpty() ? Truth.FIRED : any(terms.onTriggers());
        Truth unless = terms.unlessTriggers().isEmpty()
                ? Truth.FIRED
                : any(terms.unlessTriggers()).opposite();
        Truth owed = Truth.all(judged, Truth.all(on, unless));
        List<String> conditions = new ArrayList<>();
        if (owed == Truth.NOT_KNOWN) {
            if (judged == Truth.NOT_KNOWN) {
                conditions.add("an officer judges it needed");
            }
            if (on == Truth.NOT_KNOWN) {
                conditions.add((terms.onTriggers().size() == 1 ? "this is shown: " : "one of these is shown: ")
                        + open(terms.onTriggers()));
            }
            if (unless == Truth.NOT_KNOWN) {
                conditions.add((terms.unlessTriggers().size() == 1 ? "this is not shown: " : "none of these is shown: ")
                        + open(terms.unlessTriggers()));
            }
        }
        return new Owed(FindingState.valueOf(owed.name()), conditions);
    }

    private Truth judged(EntitlementDefinition definition) {
        return definition
                .onConcern()
                .map(concern -> JudgedTest.current(each, concern)
                        .map(judgement -> Truth.of(judgement.level() != JudgementLevel.NO_CONCERN))
                        .orElse(Truth.NOT_KNOWN))
                .orElse(Truth.FIRED);
    }

    private Truth any(List<TriggerId> triggers) {
        return triggers.stream().map(found).reduce(Truth.CLEAR, Truth::any);
    }

    /** Names the triggers that are not known. */
    private String open(List<TriggerId> triggers) {
        return policy.triggers().stream()
                .filter(trigger -> triggers.contains(trigger.id()) && found.apply(trigger.id()) == Truth.NOT_KNOWN)
                .map(TriggerDefinition::title)
                .collect(Collectors.joining("; "));
    }
}
