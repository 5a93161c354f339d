package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.assess.PossibleTiers;

/** Finds what is best asked next about a school whose tier the evidence does not settle. */
final class NextQuestions {

    /** The number of questions that a smallest set is looked for among all; beyond it a set is made one by one. */
    private static final int LARGEST_SET = 3;

    private final Diagrams diagrams;
    private final List<Question> questions;
    private final Map<Integer, Integer> actual;
    private final Map<Integer, Set<Integer>> brings;
    private final int outcome;
    private final List<Integer> open;

    NextQuestions(
            Diagrams diagrams,
            List<Question> questions,
            Map<Integer, Integer> actual,
            Map<Integer, Set<Integer>> brings,
            int outcome,
            Set<Integer> asked) {
        this.brings = brings;
        this.diagrams = diagrams;
        this.questions = questions;
        this.actual = actual;
        this.outcome = outcome;
        open = asked.stream()
                .filter(variable ->
                        !answer(variable, actual.getOrDefault(variable, 0)).isKnown())
                .toList();
    }

    /** Returns the questions that a diagram asks of any school, in order. */
    static Set<Integer> asked(Diagrams diagrams, int outcome) {
        Set<Integer> asked = new TreeSet<>();
        diagrams.reachable(outcome).stream()
                .filter(node -> !diagrams.isConstant(node))
                .forEach(node -> asked.add(diagrams.variableOf(node)));
        return asked;
    }

    private Answer answer(int variable, int value) {
        return questions.get(variable).answers().get(value);
    }

    /** Returns the open questions whose answer changes what is possible, the most telling first. */
    List<WhatIf.Ask> asks() {
        List<WhatIf.Ask> asks = new ArrayList<>();
        PossibleTiers now = (PossibleTiers) with(Map.of());
        for (int variable : open) {
            if (brings.containsKey(variable)) {
                continue; // what its answer leaves possible depends on what else comes to be known with it
            }
            List<WhatIf.Answer> answers = new ArrayList<>();
            int decides = 0;
            boolean tells = false;
            for (int value = 0; value < questions.get(variable).answers().size(); value++) {
                if (answer(variable, value).isKnown()) {
                    PossibleTiers then = (PossibleTiers) with(Map.of(variable, value));
                    answers.add(new WhatIf.Answer(answer(variable, value).words(), then));
                    decides += then.isPlaced() ? 1 : 0;
                    tells |= !then.equals(now);
                }
            }
            if (tells) {
                asks.add(new WhatIf.Ask(questions.get(variable).title(), decides, answers.size(), answers));
            }
        }
        asks.sort(Comparator.comparingDouble((WhatIf.Ask ask) -> -(double) ask.decides() / ask.of())
                .thenComparing(WhatIf.Ask::what));
        return asks;
    }

    private Object with(Map<Integer, Integer> answers) {
        int at = outcome;
        while (!diagrams.isConstant(at)) {
            int variable = diagrams.variableOf(at);
            int value = answers.getOrDefault(variable, actual.getOrDefault(variable, 0));
            at = diagrams.children(at)[value];
        }
        return diagrams.value(at);
    }

    /** Returns the smallest set of questions that settle the tier, whatever their answers. */
    List<String> settling() {
        if (settles(List.of())) {
            return List.of();
        }
        for (int size = 1; size <= Math.min(LARGEST_SET, open.size()); size++) {
            List<Integer> found = ofSize(size, 0, new ArrayList<>());
            if (!found.isEmpty()) {
                return titles(found);
            }
        }
        List<Integer> left = new ArrayList<>(open);
        if (!settles(left)) {
            return List.of();
        }
        for (int variable : open) {
            left.remove(Integer.valueOf(variable));
            if (!settles(left)) {
                left.add(variable);
            }
        }
        return titles(left);
    }

    private List<String> titles(List<Integer> variables) {
        return variables.stream()
                .map(variable -> questions.get(variable).title())
                .toList();
    }

    private List<Integer> ofSize(int size, int from, List<Integer> sofar) {
        if (sofar.size() == size) {
            return settles(sofar) ? List.copyOf(sofar) : List.of();
        }
        for (int i = from; i < open.size(); i++) {
            sofar.add(open.get(i));
            List<Integer> found = ofSize(size, i + 1, sofar);
            sofar.remove(sofar.size() - 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Tells whether the answers to some questions, whatever they are, settle the tier. */
    private boolean settles(List<Integer> asked) {
        BitSet answered = new BitSet();
        for (int each : asked) {
            answered.set(each);
            brings.getOrDefault(each, Set.of()).forEach(answered::set);
        }
        return settles(outcome, answered, new BitSet());
    }

    /** Looks at each place of the diagram once: what follows from there does not depend on how it was reached. */
    private boolean settles(int at, BitSet answered, BitSet seen) {
        if (seen.get(at)) {
            return true;
        }
        seen.set(at);
        if (diagrams.isConstant(at)) {
            return diagrams.value(at) == Analysis.Apart.IMPOSSIBLE
                    || (diagrams.value(at) instanceof PossibleTiers tiers
                            && (tiers.isPlaced() || tiers.tiers().isEmpty()));
        }
        int variable = diagrams.variableOf(at);
        int[] children = diagrams.children(at);
        if (!answered.get(variable)) {
            return settles(children[actual.getOrDefault(variable, 0)], answered, seen);
        }
        for (int i = 0; i < children.length; i++) {
            if (answer(variable, i).isKnown() && !settles(children[i], answered, seen)) {
                return false;
            }
        }
        return true;
    }
}
