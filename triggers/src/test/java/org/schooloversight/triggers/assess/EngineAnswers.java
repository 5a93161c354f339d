package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.table.TierTables;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;

/** Asks the engine what it decides for values of the variables that decision tables have. */
public final class EngineAnswers {

    private static final List<String> FINDINGS = List.of("clear", "fired", "significant");

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    /** Every variable of the state with its values in the order of their bits. */
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private final Map<String, Integer> places = new HashMap<>();

    public EngineAnswers(SupportPolicy policy, PolicySettings settings) {
        this.policy = policy;
        compiled = new CompiledPolicy(policy, settings, Programmes.measures());
        StateVariables variables = compiled.variables();
        policy.triggers().forEach(each -> add("trigger_" + each.id().value(), variables.trigger(each.id()), FINDINGS));
        for (Classification each : policy.classifications()) {
            if (StateVariables.isEvidence(each)) {
                add("scale_" + each.id().value(), variables.scale(each.id()), steps(each));
            }
        }
        List<String> tiers = new ArrayList<>(
                policy.tiers().stream().map(each -> each.id().value()).toList());
        tiers.add(TierTables.NONE);
        add("previous-tier", variables.previous(), tiers);
        add("officer-decision", variables.decision(), tiers);
        add("grade", variables.grade(), names(GradeStanding.values()));
    }

    private void add(String name, int place, List<String> of) {
        String id = name.replace('-', '_');
        values.put(id, of);
        places.put(id, place);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> steps(Classification each) {
        return each.steps().stream().map(step -> step.value().value()).toList();
    }

    /** Returns every variable that a table may ask for, with its values. */
    public Map<String, List<String>> variables() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("maintenance", names(Maintenance.values()));
        all.put("kind", names(SchoolKind.values()));
        all.putAll(values);
        return all;
    }

    private SchoolState state(Map<String, String> given) {
        int[] possible = new int[values.size()];
        places.forEach((id, place) -> possible[place] = 1
                << Math.max(
                        0,
                        values.get(id)
                                .indexOf(given.getOrDefault(id, values.get(id).get(0)))));
        return new SchoolState(
                possible,
                Maintenance.valueOf(constant(given.getOrDefault("maintenance", "maintained"))),
                SchoolKind.valueOf(constant(given.getOrDefault("kind", "primary"))));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Returns the tier that the engine decides, and the place on each scale, by the names that tables give them. */
    public Map<String, String> decide(Map<String, String> given) {
        SchoolState state = state(given);
        Map<String, String> decided = new TreeMap<>();
        for (Classification each : policy.classifications()) {
            int place = compiled.place(each.id()).of(state);
            decided.put(
                    "scale_" + each.id().value().replace('-', '_'),
                    place == StateValue.NONE ? TierTables.NONE : steps(each).get(place));
        }
        decided.put("tier", tier(state));
        return decided;
    }

    private String tier(SchoolState state) {
        if (!policy.scope().covers(state.maintenance(), state.kind())) {
            return TierTables.NONE;
        }
        List<TierDecision.Verdict> verdicts = compiled.decision().decide(state).verdicts();
        if (verdicts.size() != 1) {
            throw new AssertionError("everything is known, and yet there are " + verdicts);
        }
        TierDecision.Verdict verdict = verdicts.get(0);
        return verdict.rule() == policy.rules().size()
                ? TierTables.NONE
                : policy.tiers().get(verdict.tier()).id().value();
    }

    /** Returns what is known of a school: of each variable the values that are possible. */
    public Map<String, List<String>> known(Situation each) {
        SchoolCase of = new SchoolCase(each.school(), each.evidenceSet(), each.asOf());
        SchoolState state = new SchoolEvaluation(compiled, of).state();
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("maintenance", names(new Maintenance[] {state.maintenance()}));
        known.put("kind", names(new SchoolKind[] {state.kind()}));
        values.forEach((id, all) -> known.put(
                id,
                all.stream()
                        .filter(value -> (state.possible(places.get(id)) & 1 << all.indexOf(value)) != 0)
                        .toList()));
        return known;
    }
}
