package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** The evaluation of one school: what was found about each trigger and the grade, the state that makes, and what is promised. */
final class SchoolEvaluation {

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    private final SchoolCase each;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unchecked = new LinkedHashSet<>();
    private final Map<ScaleId, Explanation> places = new HashMap<>();
    private final Explanation grade;
    private final StateReader reader;
    private final SchoolState state;

    SchoolEvaluation(CompiledPolicy compiled, SchoolCase each) {
        this.compiled = compiled;
        this.each = each;
        policy = compiled.policy();
        reader = new StateReader(compiled, each);
        grade = Explanation.of(policy.header().cites());
        StateVariables variables = compiled.variables();
        int[] possible = new int[variables.size()];
        for (int i = 0; i < policy.triggers().size(); i++) {
            Finding finding = find(i);
            findings.add(finding);
            possible[i] = StateReader.bits(finding.state(), finding.significant());
        }
        for (CompiledPolicy.ReadyScale scale : compiled.scales()) {
            Explanation why = Explanation.of(scale.scale().cites());
            possible[variables.scale(scale.scale().id())] = scale.test().possible(each, why);
            places.put(scale.scale().id(), why);
            unchecked.addAll(why.unchecked());
        }
        possible[variables.grade()] = GradeView.possible(each, compiled.gradeFrom(), grade);
        state = reader.withRecords(possible);
    }

    /** Returns the words of what is not known about a variable of the state. */
    String title(int variable) {
        if (variable < findings.size()) {
            return findings.get(variable).title();
        }
        StateVariables variables = compiled.variables();
        if (variable == variables.grade()) {
            return "the school's grade";
        }
        return variable == variables.previous()
                ? "the tier that the school was in before"
                : scale(variable).title();
    }

    /** Returns the evidence that would settle a variable of the state. */
    List<String> wouldSettle(int variable) {
        if (variable < findings.size()) {
            return findings.get(variable).wouldSettle();
        }
        StateVariables variables = compiled.variables();
        if (variable == variables.grade()) {
            return grade.wouldSettle();
        }
        return variable == variables.previous()
                ? List.of("the tier that the school was in before, and since when")
                : places.getOrDefault(scale(variable).id(), Explanation.UNWANTED)
                        .wouldSettle();
    }

    private Classification scale(int variable) {
        return compiled.scales().get(variable - findings.size()).scale();
    }

    /** Returns the school's place on every scale of the policy. */
    List<Placing> placings() {
        List<Placing> placings = new ArrayList<>();
        for (Classification scale : policy.classifications()) {
            Explanation why = places.getOrDefault(scale.id(), Explanation.UNWANTED);
            BitSet deciding = new BitSet();
            TreeSet<Integer> found = new TreeSet<>();
            compiled.place(scale.id()).all(state, deciding, found::add);
            Set<String> wouldSettle = new LinkedHashSet<>();
            deciding.stream().forEach(variable -> wouldSettle.addAll(wouldSettle(variable)));
            placings.add(Placing.of(scale, found, ruleReasons(scale, found, why), new ArrayList<>(wouldSettle)));
        }
        return placings;
    }

    private static List<Reason> ruleReasons(Classification scale, Set<Integer> found, Explanation why) {
        if (!(scale.basis() instanceof Classification.Basis.Rules rules)) {
            return why.reasons();
        }
        return rules.rules().stream()
                .filter(rule -> found.contains(RuleCompiler.step(scale, rule.value())))
                .map(rule -> new Reason(rule.because(), scale.cites(), List.of()))
                .distinct()
                .toList();
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
        boolean significant = found == FindingState.FIRED && reader.isMarked(trigger);
        return new Finding(
                trigger.id(),
                trigger.title(),
                found,
                significant,
                why.reasons(),
                found == FindingState.NOT_KNOWN ? why.wouldSettle() : List.of());
    }

    /** Evaluates a trigger with other readings, without the words. */
    int possible(int index, CompiledPolicy other) {
        return reader.trigger(index, other);
    }

    /** Evaluates a scale with other readings, without the words. */
    int possible(CompiledPolicy.ReadyScale scale) {
        return scale.test().possible(each, Explanation.UNWANTED);
    }

    /** Returns a state with the grade as another set of readings has it. */
    SchoolState withGrade(SchoolState changed, CompiledPolicy other) {
        return other.gradeFrom() == compiled.gradeFrom()
                ? changed
                : changed.with(
                        compiled.variables().grade(),
                        GradeView.possible(each, other.gradeFrom(), Explanation.UNWANTED));
    }

    List<Entitlement> entitlements(List<TierId> tiers, CompiledPolicy with) {
        return with.promises().resolve(with.promises().of(tiers), with, each, trigger -> found(trigger, with));
    }

    /** Returns what was found about a trigger, with the readings of a policy. */
    private Truth found(TriggerId trigger, CompiledPolicy with) {
        int index = compiled.variables().trigger(trigger);
        int bits = with == compiled ? state.possible(index) : reader.trigger(index, with);
        if (bits == SchoolState.CLEAR) {
            return Truth.CLEAR;
        }
        return (bits & SchoolState.CLEAR) == 0 ? Truth.FIRED : Truth.NOT_KNOWN;
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
                                : with.promises()
                                        .resolve(
                                                addition.entitlements(), with, each, trigger -> found(trigger, with))));
            }
        }
        return added;
    }
}
