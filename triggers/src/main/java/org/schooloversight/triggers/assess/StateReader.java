package org.schooloversight.triggers.assess;

import java.util.Optional;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.triggers.policy.Movement;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** Reads from the evidence what the rules may ask about one school, without the words. */
final class StateReader {

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    private final SchoolCase each;

    StateReader(CompiledPolicy compiled, SchoolCase each) {
        this.compiled = compiled;
        policy = compiled.policy();
        this.each = each;
    }

    /** Returns all that the rules may ask. */
    SchoolState state() {
        StateVariables variables = compiled.variables();
        int[] possible = new int[variables.size()];
        for (int i = 0; i < policy.triggers().size(); i++) {
            possible[i] = trigger(i, compiled);
        }
        for (CompiledPolicy.ReadyScale scale : compiled.scales()) {
            possible[variables.scale(scale.scale().id())] = scale.test().possible(each, Explanation.UNWANTED);
        }
        possible[variables.grade()] = GradeView.possible(each, compiled.gradeFrom(), Explanation.UNWANTED);
        return withRecords(possible);
    }

    /** Adds the tier that the school was in and an officer's decision to what evidence tells. The array is not copied. */
    SchoolState withRecords(int[] possible) {
        StateVariables variables = compiled.variables();
        possible[variables.previous()] = previous(variables);
        possible[variables.decision()] = decision(variables);
        return new SchoolState(
                possible, each.school().type().maintenance(), each.school().kind());
    }

    /** Returns what evidence tells of a trigger, with the readings of a policy, as bits. */
    int trigger(int index, CompiledPolicy with) {
        Truth truth = with.trigger(index).evaluate(each, Explanation.UNWANTED);
        return switch (truth) {
            case CLEAR -> SchoolState.CLEAR;
            case FIRED -> bits(FindingState.FIRED, isMarked(policy.triggers().get(index)));
            case NOT_KNOWN, NOT_APPLICABLE -> SchoolState.ANY;
        };
    }

    /** Returns the tier that the school was in before, as bits. */
    private int previous(StateVariables variables) {
        Optional<TierRecord> record = TierRecords.current(each, policy.header().id(), TierRecord.Kind.PLACED);
        if (record.isPresent() && policy.tier(record.get().tier()).isPresent()) {
            return 1 << variables.tier(record.get().tier());
        }
        return policy.movement().withoutRecord() == Movement.WithoutRecord.NOT_KNOWN
                ? variables.noTier() | variables.noTier() - 1
                : variables.noTier();
    }

    /** Returns the tier that an officer decided on against the rules, as bits. */
    private int decision(StateVariables variables) {
        return TierRecords.current(each, policy.header().id(), TierRecord.Kind.OVERRIDDEN)
                .filter(record -> policy.tier(record.tier()).isPresent())
                .map(record -> 1 << variables.tier(record.tier()))
                .orElse(variables.noTier());
    }

    boolean isMarked(TriggerDefinition trigger) {
        return JudgedTest.current(each, trigger.concern())
                .map(ProfessionalJudgement::level)
                .filter(level -> level == JudgementLevel.SIGNIFICANT)
                .isPresent();
    }

    static int bits(FindingState found, boolean significant) {
        return switch (found) {
            case CLEAR -> SchoolState.CLEAR;
            case FIRED -> significant ? SchoolState.SIGNIFICANT : SchoolState.FIRED;
            case NOT_KNOWN -> SchoolState.ANY;
        };
    }
}
