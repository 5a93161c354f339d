package org.schooloversight.triggers.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.analysis.Decision.Verdict;
import org.schooloversight.triggers.analysis.Verification.Result;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** Verifies one policy. */
final class Verifier {

    private final Analysis analysis;
    private final Diagrams diagrams;
    private final Examples examples;
    private final SupportPolicy policy;
    private final Map<Check, Result> results = new EnumMap<>(Check.class);
    private final List<Fault> faults = new ArrayList<>();

    Verifier(Analysis analysis) {
        this.analysis = analysis;
        diagrams = analysis.diagrams();
        examples = new Examples(analysis);
        policy = analysis.model(0).policy();
    }

    Verification verify(Analysis.Variant variant) {
        Set<String> obstacles = analysis.space().notAnalysable();
        if (obstacles.isEmpty()) {
            run(Check.ANALYSABLE, true, () -> {});
            run(Check.TOTAL, policy.declarations().total(), this::total);
            run(Check.UNAMBIGUOUS, policy.declarations().hit() == Declarations.Hit.UNIQUE, this::unambiguous);
            run(
                    Check.MONOTONE,
                    policy.declarations().monotone(),
                    () -> faults.addAll(new MonotoneCheck(analysis, examples).faults()));
            run(Check.TRIGGERS_LIVE, true, this::triggers);
            run(Check.TIERS_REACHABLE, true, this::tiers);
            run(Check.SCALES_REACHABLE, !policy.classifications().isEmpty(), this::scales);
            run(Check.RULES_DECIDE, true, this::rules);
        } else {
            for (Check check : Check.values()) {
                results.put(check, check == Check.ANALYSABLE ? Result.FAILS : Result.NOT_PROVED);
            }
            obstacles.forEach(why -> faults.add(new Fault(
                    Check.ANALYSABLE,
                    policy.header().id().value(),
                    "The policy cannot be analysed exactly, so nothing is proved of it: " + why + ".",
                    List.of())));
        }
        return new Verification(
                policy.header(),
                analysis.space().asOf(),
                policy.readings().stream()
                        .map(Reading::id)
                        .filter(variant.open()::contains)
                        .toList(),
                analysis.space().questions().size(),
                analysis.space().questions().stream()
                        .map(question -> BigInteger.valueOf(question.answers().size()))
                        .reduce(BigInteger.ONE, BigInteger::multiply),
                results,
                faults);
    }

    private void run(Check check, boolean isClaimed, Runnable body) {
        if (!isClaimed) {
            results.put(check, Result.NOT_CLAIMED);
            return;
        }
        int before = faults.size();
        try {
            body.run();
        } catch (Diagrams.TooLargeException tooLarge) {
            fault(
                    check,
                    policy.header().id().value(),
                    "Nothing is proved of this: " + Analysis.TOO_LARGE + ".",
                    Optional.empty());
            results.put(check, Result.NOT_PROVED);
            return;
        }
        results.put(check, faults.size() == before ? Result.HOLDS : Result.FAILS);
    }

    private void fault(Check check, String subject, String words, Optional<Example> example) {
        faults.add(new Fault(check, subject, words, example.stream().toList()));
    }

    private Optional<Example> smallest(int diagram, Predicate<Object> wanted, String name) {
        return examples.smallest(diagram, wanted).map(answers -> examples.example(0, name, answers));
    }

    private void total() {
        int outcome = analysis.outcome(0);
        Predicate<Object> only = verdicts -> verdicts.equals(Set.of(Verdict.NONE));
        Predicate<Object> some = verdicts -> verdicts instanceof Set<?> set && set.contains(Verdict.NONE);
        if (diagrams.has(outcome, some)) {
            Optional<Example> sure = smallest(outcome, only, "No rule covers this school");
            fault(
                    Check.TOTAL,
                    policy.header().id().value(),
                    "There is a gap: no rule gives a tier to a school such as this.",
                    sure.isPresent() ? sure : smallest(outcome, some, "It may be that no rule covers this school"));
        }
    }

    private void unambiguous() {
        Decision decision = analysis.decision(0);
        for (int i = 0; i < policy.rules().size(); i++) {
            for (int j = i + 1; j < policy.rules().size(); j++) {
                TierRule one = policy.rules().get(i);
                TierRule other = policy.rules().get(j);
                if (!one.tier().equals(other.tier())) {
                    int both = decision.rules().and(decision.condition(i), decision.condition(j));
                    int over = analysis.withScope(0, analysis.over(0, both));
                    Optional<Example> example = smallest(
                            over,
                            value -> value.equals(Set.of(true)),
                            "Rules " + (i + 1) + " and " + (j + 1) + " both hold");
                    if (example.isPresent()) {
                        fault(
                                Check.UNAMBIGUOUS,
                                (i + 1) + " and " + (j + 1),
                                "Rules " + (i + 1) + " and " + (j + 1)
                                        + " overlap: both hold for a school such as this, and one gives the tier '"
                                        + one.tier() + "', the other '" + other.tier() + "'.",
                                example);
                    }
                }
            }
        }
    }

    private void triggers() {
        for (TriggerDefinition trigger : policy.triggers()) {
            int says = analysis.withScope(0, analysis.model(0).says(trigger));
            boolean fires = diagrams.has(says, value -> value == Says.FIRED);
            boolean clears = diagrams.has(says, value -> value == Says.CLEAR);
            if (!fires) {
                fault(
                        Check.TRIGGERS_LIVE,
                        trigger.id().value(),
                        "The trigger '" + trigger.id() + "' can never fire, whatever the evidence.",
                        Optional.empty());
            } else if (!clears) {
                fault(
                        Check.TRIGGERS_LIVE,
                        trigger.id().value(),
                        "The trigger '" + trigger.id() + "' can never be clear, whatever the evidence.",
                        smallest(says, value -> value == Says.FIRED, "The trigger cannot be clear"));
            }
        }
    }

    private void tiers() {
        Set<Integer> reached = new TreeSet<>();
        for (Object verdicts : diagrams.valuesOf(analysis.outcome(0))) {
            if (verdicts instanceof Set<?> set) {
                set.forEach(each -> reached.add(((Verdict) each).tier()));
            }
        }
        for (int i = 0; i < policy.tiers().size(); i++) {
            if (!reached.contains(i)) {
                fault(
                        Check.TIERS_REACHABLE,
                        policy.tiers().get(i).id().value(),
                        "The tier '" + policy.tiers().get(i).id() + "' can never be reached, whatever the evidence.",
                        Optional.empty());
            }
        }
    }

    private void scales() {
        for (Classification scale : policy.classifications()) {
            int place = analysis.withScope(
                    0, analysis.over(0, analysis.decision(0).rules().place(scale.id())));
            for (int i = 0; i < scale.steps().size(); i++) {
                int step = i;
                if (!diagrams.has(place, value -> value instanceof Set<?> set && set.contains(step))) {
                    fault(
                            Check.SCALES_REACHABLE,
                            scale.id() + " " + scale.steps().get(i).value(),
                            "No school can have the value '"
                                    + scale.steps().get(i).value() + "' on the scale '" + scale.id()
                                    + "', whatever the evidence.",
                            Optional.empty());
                }
            }
        }
    }

    private void rules() {
        Set<Integer> deciding = new TreeSet<>();
        for (Object verdicts : diagrams.valuesOf(analysis.outcome(0))) {
            if (verdicts instanceof Set<?> set) {
                set.forEach(each -> deciding.add(((Verdict) each).rule()));
            }
        }
        // a rule that this reading switches off, and another does not, is not at fault
        Decision everyWay = new Decision(policy, reading -> Optional.empty());
        for (int i = 0; i < policy.rules().size(); i++) {
            boolean readOff = analysis.decision(0).isOff(i) && !everyWay.isOff(i);
            if (!deciding.contains(i) && !readOff) {
                masked(i);
            }
        }
    }

    private void masked(int rule) {
        int holds = analysis.withScope(0, analysis.over(0, analysis.decision(0).condition(rule)));
        Optional<Map<Integer, Integer>> sure = examples.smallest(holds, value -> value.equals(Set.of(true)));
        String name = "Rule " + (rule + 1) + ", which gives the tier '"
                + policy.rules().get(rule).tier() + "',";
        if (sure.isEmpty()) {
            boolean perhaps = diagrams.has(holds, value -> value instanceof Set<?> set && set.contains(true));
            fault(
                    Check.RULES_DECIDE,
                    Integer.toString(rule + 1),
                    name + (perhaps ? " is masked: earlier rules always hold first." : " can never hold."),
                    Optional.empty());
            return;
        }
        Set<Integer> before = new TreeSet<>(Comparator.naturalOrder());
        int taken = diagrams.apply(
                holds,
                analysis.outcome(0),
                (is, verdicts) -> is instanceof Set<?> set && set.contains(true) ? verdicts : Set.of());
        for (Object verdicts : diagrams.valuesOf(taken)) {
            if (verdicts instanceof Set<?> set) {
                set.forEach(each -> before.add(((Verdict) each).rule() + 1));
            }
        }
        before.removeIf(each -> each > rule);
        fault(
                Check.RULES_DECIDE,
                Integer.toString(rule + 1),
                name + " is masked: whenever it holds, " + (before.size() == 1 ? "rule " : "one of the rules ")
                        + Text.list(List.copyOf(before), "and") + (before.size() == 1 ? " holds" : "") + " first.",
                Optional.of(examples.example(0, "A rule is masked", sure.get())));
    }
}
