package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/** The evaluation of one school: what was found about each trigger and the grade, the state that makes, and what is promised. */
final class SchoolEvaluation {

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    private final SchoolCase each;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unchecked = new LinkedHashSet<>();
    private final Explanation grade;
    private final SchoolState state;

    SchoolEvaluation(CompiledPolicy compiled, SchoolCase each) {
        this.compiled = compiled;
        this.each = each;
        policy = compiled.policy();
        grade = Explanation.of(policy.header().cites());
        byte[] possible = new byte[policy.triggers().size() + 1];
        for (int i = 0; i < policy.triggers().size(); i++) {
            Finding finding = find(i);
            findings.add(finding);
            possible[i] = bits(finding.state(), finding.significant());
        }
        possible[possible.length - 1] = (byte) GradeView.possible(each, compiled.gradeFrom(), grade);
        state = new SchoolState(
                possible, each.school().type().maintenance(), each.school().kind());
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> unchecked() {
        return unchecked;
    }

    SchoolState state() {
        return state;
    }

    /** Returns what was found about the grade. */
    Explanation grade() {
        return grade;
    }

    private Finding find(int index) {
        TriggerDefinition trigger = policy.triggers().get(index);
        Explanation why = Explanation.of(trigger.cites());
        Truth truth = compiled.trigger(index).evaluate(each, why);
        if (truth == Truth.NOT_APPLICABLE) {
            why.say("No published figure is about schools of this sort.", List.of());
            why.wouldSettle("an officer's current judgement of " + trigger.title());
        }
        if (why.reasons().isEmpty()) {
            why.say(
                    "No officer has recorded a judgement of this, and the programme asks for no other evidence.",
                    List.of());
        }
        unchecked.addAll(why.unchecked());
        FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
        boolean significant = found == FindingState.FIRED && isMarked(trigger);
        return new Finding(
                trigger.id(),
                trigger.title(),
                found,
                significant,
                why.reasons(),
                found == FindingState.NOT_KNOWN ? why.wouldSettle() : List.of());
    }

    private boolean isMarked(TriggerDefinition trigger) {
        return JudgedTest.current(each, trigger.concern())
                .map(ProfessionalJudgement::level)
                .filter(level -> level == JudgementLevel.SIGNIFICANT)
                .isPresent();
    }

    private static byte bits(FindingState found, boolean significant) {
        return switch (found) {
            case CLEAR -> SchoolState.CLEAR;
            case FIRED -> significant ? SchoolState.SIGNIFICANT : SchoolState.FIRED;
            case NOT_KNOWN -> SchoolState.ANY;
        };
    }

    /** Evaluates a trigger with other readings, without the words. */
    byte possible(int index, CompiledPolicy other) {
        Truth truth = other.trigger(index).evaluate(each, Explanation.UNWANTED);
        FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
        return bits(found, isMarked(policy.triggers().get(index)));
    }

    /** Returns a state with the grade as another set of readings has it. */
    SchoolState withGrade(SchoolState changed, CompiledPolicy other) {
        return other.gradeFrom() == compiled.gradeFrom()
                ? changed
                : changed.with(
                        changed.gradeVariable(), GradeView.possible(each, other.gradeFrom(), Explanation.UNWANTED));
    }

    /** Returns the tiers that rules give, in the order of the policy. */
    List<TierId> tiers(TierDecision.Outcome decided) {
        Set<TierId> given = new LinkedHashSet<>();
        decided.rules().stream()
                .filter(i -> i < policy.rules().size())
                .forEach(i -> given.add(policy.rules().get(i).tier()));
        return policy.tiers().stream()
                .map(TierDefinition::id)
                .filter(given::contains)
                .toList();
    }

    List<Entitlement> entitlements(List<TierId> tiers, CompiledPolicy with) {
        return with.promises().resolve(with.promises().of(tiers), with, each);
    }

    List<AddedSupport> additions(CompiledPolicy with) {
        List<AddedSupport> added = new ArrayList<>();
        for (int i = 0; i < policy.additions().size(); i++) {
            Addition addition = policy.additions().get(i);
            if (addition.scope().covers(each.school())) {
                Explanation why = Explanation.of(addition.cites());
                Truth truth = with.addition(i).evaluate(each, why);
                FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
                added.add(new AddedSupport(
                        addition.id(),
                        addition.title(),
                        found,
                        why.reasons(),
                        found == FindingState.NOT_KNOWN ? why.wouldSettle() : List.of(),
                        found == FindingState.CLEAR
                                ? List.of()
                                : with.promises().resolve(addition.entitlements(), with, each)));
            }
        }
        return added;
    }
}
