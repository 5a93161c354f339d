package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.assess.PossibleTiers;

/** The search for ways to other tiers from one set of answers, which many schools may share. What was found is kept. */
final class WaySearch {

    /** The number of ways that are listed. */
    private static final int LISTED = 50;

    /**
     * What leads to a tier.
     *
     * @param ways  the questions that must be answered otherwise, each with the answers that do
     * @param more  the number of ways that are not listed
     * @param isCut  whether there may be ways of more changes than were looked for
     */
    record Found(List<Map<Integer, Set<Integer>>> ways, int more, boolean isCut) {}

    private record Asked(TierId target, int mostChanges) {}

    private final Diagrams diagrams;
    private final List<Question> questions;
    private final int outcome;
    private final Map<Integer, Integer> actual;
    private final PossibleTiers now;
    private final List<WhatIf.Ask> asks;
    private final List<String> settling;
    private final Map<Asked, Found> found = new HashMap<>();

    WaySearch(Analysis analysis, int outcome, Set<Integer> asked, Map<Integer, Integer> actual, PossibleTiers now) {
        this.outcome = outcome;
        this.actual = actual;
        this.now = now;
        diagrams = analysis.diagrams();
        questions = analysis.space().questions();
        if (now.isPlaced()) {
            asks = List.of();
            settling = List.of();
        } else {
            NextQuestions next =
                    new NextQuestions(diagrams, questions, actual, analysis.brings(actual), outcome, asked);
            asks = next.asks();
            settling = next.settling();
        }
    }

    List<WhatIf.Ask> asks() {
        return asks;
    }

    List<String> settling() {
        return settling;
    }

    Found to(TierId target, int mostChanges) {
        return found.computeIfAbsent(new Asked(target, mostChanges), asked -> find(target, mostChanges));
    }

    private Found find(TierId target, int mostChanges) {
        PossibleTiers wanted = new PossibleTiers(List.of(target), false);
        SmallestChanges changes = new SmallestChanges(diagrams, questions, actual, wanted::equals, mostChanges);
        List<BitSet> sets = now.equals(wanted) ? List.of() : changes.sets(outcome);
        return new Found(
                sets.stream().limit(LISTED).map(set -> way(set, wanted)).toList(),
                Math.max(0, sets.size() - LISTED),
                changes.isCut());
    }

    /** Returns of each question all the answers that do, if they do in any combination. */
    private Map<Integer, Set<Integer>> way(BitSet set, PossibleTiers wanted) {
        List<Map<Integer, Integer>> solutions = new ArrayList<>();
        solve(outcome, set, new TreeMap<>(), wanted, solutions);
        Map<Integer, Set<Integer>> each = new TreeMap<>();
        solutions.forEach(solution -> solution.forEach((variable, value) ->
                each.computeIfAbsent(variable, any -> new TreeSet<>()).add(value)));
        int product = each.values().stream().mapToInt(Set::size).reduce(1, (a, b) -> a * b);
        if (product != solutions.size()) {
            Map<Integer, Integer> nearest = solutions.stream()
                    .min(Comparator.comparingInt(this::distance))
                    .orElseThrow();
            each.replaceAll((variable, values) -> Set.of(nearest.getOrDefault(variable, 0)));
        }
        return each;
    }

    private int distance(Map<Integer, Integer> solution) {
        return solution.entrySet().stream()
                .mapToInt(entry -> Math.abs(entry.getValue() - actual.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /** Says how a question is answered now. */
    String now(int variable) {
        return answer(variable, actual.getOrDefault(variable, 0)).words();
    }

    private Answer answer(int variable, int value) {
        return questions.get(variable).answers().get(value);
    }

    private void solve(
            int at,
            BitSet set,
            Map<Integer, Integer> sofar,
            PossibleTiers wanted,
            List<Map<Integer, Integer>> solutions) {
        if (diagrams.isConstant(at)) {
            if (diagrams.value(at).equals(wanted)) {
                complete(set, sofar, solutions);
            }
            return;
        }
        int variable = diagrams.variableOf(at);
        int now = actual.getOrDefault(variable, 0);
        int[] children = diagrams.children(at);
        if (!set.get(variable)) {
            solve(children[now], set, sofar, wanted, solutions);
            return;
        }
        for (int i = 0; i < children.length; i++) {
            if (i != now && answer(variable, i).isKnown()) {
                sofar.put(variable, i);
                solve(children[i], set, sofar, wanted, solutions);
                sofar.remove(variable);
            }
        }
    }

    /** Adds a solution; in a smallest set every question is asked on every way that does. */
    private static void complete(BitSet set, Map<Integer, Integer> sofar, List<Map<Integer, Integer>> solutions) {
        if (sofar.size() == set.cardinality()) {
            solutions.add(new TreeMap<>(sofar));
        }
    }
}
