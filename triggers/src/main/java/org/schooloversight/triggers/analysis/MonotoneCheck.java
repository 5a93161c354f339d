package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.triggers.analysis.Decision.Verdict;
import org.schooloversight.triggers.support.TierDefinition;

/** Looks for evidence that is worse than other evidence and leads to less support. */
final class MonotoneCheck {

    private static final int NEVER = Integer.MAX_VALUE / 4;

    /** Two functions, of which the second is for worse evidence. */
    private record Pair(int better, int worse) {}

    /** The place where a step to worse evidence leads to less support, and what it costs to show it. */
    private record Step(int node, int better, int worse, int cost) {}

    private final Analysis analysis;
    private final Diagrams diagrams;
    private final Examples examples;
    private final Map<Long, Integer> costs = new HashMap<>();

    MonotoneCheck(Analysis analysis, Examples examples) {
        this.analysis = analysis;
        this.examples = examples;
        diagrams = analysis.diagrams();
    }

    List<Fault> faults() {
        int outcome = diagrams.map(analysis.outcome(0), this::least);
        Map<Integer, Integer> ways = costOfTheWay(outcome);
        Map<Integer, Step> smallest = new TreeMap<>();
        ways.forEach((node, way) -> {
            Question question = question(node);
            int[] children = diagrams.children(node);
            for (int better = 0; better < children.length; better++) {
                for (int worse = 0; worse < children.length; worse++) {
                    if (question.answers()
                            .get(worse)
                            .isWorseThan(question.answers().get(better))) {
                        int pair = cost(new Pair(children[better], children[worse]));
                        Step step = new Step(node, better, worse, way + pair);
                        if (pair < NEVER) {
                            smallest.merge(question.variable(), step, (a, b) -> a.cost() <= b.cost() ? a : b);
                        }
                    }
                }
            }
        });
        List<Fault> faults = new ArrayList<>();
        smallest.values().forEach(step -> faults.add(fault(outcome, step)));
        return faults;
    }

    private Question question(int node) {
        return analysis.space().questions().get(diagrams.variableOf(node));
    }

    /** Returns the least cost of coming to each node that asks something. */
    private Map<Integer, Integer> costOfTheWay(int root) {
        Map<Integer, Integer> ways = new HashMap<>();
        ways.put(root, 0);
        List<Integer> order = new ArrayList<>(diagrams.reachable(root));
        order.removeIf(diagrams::isConstant);
        order.sort((a, b) -> Integer.compare(diagrams.variableOf(a), diagrams.variableOf(b)));
        for (int node : order) {
            int way = ways.getOrDefault(node, NEVER);
            int[] children = diagrams.children(node);
            for (int i = 0; i < children.length; i++) {
                ways.merge(children[i], way + question(node).answers().get(i).cost(), Math::min);
            }
        }
        ways.keySet().retainAll(order);
        return ways;
    }

    /** Returns the least cost of answers that both share from here on and that show less support for the worse. */
    private int cost(Pair pair) {
        if (pair.better() == pair.worse()) {
            return NEVER;
        }
        if (diagrams.isConstant(pair.better()) && diagrams.isConstant(pair.worse())) {
            return isLess(diagrams.value(pair.worse()), diagrams.value(pair.better())) ? 0 : NEVER;
        }
        long key = (long) pair.better() << 32 | pair.worse();
        Integer known = costs.get(key);
        if (known != null) {
            return known;
        }
        int least = NEVER;
        int variable = top(pair);
        List<Question.Answer> answers =
                analysis.space().questions().get(variable).answers();
        for (int i = 0; i < answers.size(); i++) {
            least = Math.min(least, answers.get(i).cost() + cost(below(pair, variable, i)));
        }
        costs.put(key, least);
        return least;
    }

    private int top(Pair pair) {
        return Math.min(diagrams.variableOf(pair.better()), diagrams.variableOf(pair.worse()));
    }

    private Pair below(Pair pair, int variable, int value) {
        return new Pair(child(pair.better(), variable, value), child(pair.worse(), variable, value));
    }

    private int child(int node, int variable, int value) {
        return diagrams.variableOf(node) == variable ? diagrams.children(node)[value] : node;
    }

    /** The least support that some verdicts give: the order of tiers, and the place of the tier in the policy. */
    private record Least(String scale, int place) {}

    /** Returns the least that verdicts give, or the verdicts themselves if they may give none or tiers of several orders. */
    private Object least(Object verdicts) {
        if (!(verdicts instanceof Set<?> some)) {
            return verdicts;
        }
        List<TierDefinition> tiers = analysis.model(0).policy().tiers();
        Set<String> scales = new TreeSet<>();
        int least = Integer.MAX_VALUE;
        for (Object each : some) {
            int place = ((Verdict) each).tier();
            if (place < 0) {
                return Decision.NO_RULE;
            }
            scales.add(tiers.get(place).scale());
            least = Math.min(least, place);
        }
        return scales.size() == 1 ? new Least(scales.iterator().next(), least) : Decision.NO_RULE;
    }

    private static boolean isLess(Object some, Object than) {
        return some instanceof Least less
                && than instanceof Least more
                && less.scale().equals(more.scale())
                && less.place() < more.place();
    }

    private Fault fault(int outcome, Step step) {
        Map<Integer, Integer> answers = new TreeMap<>(examples.wayTo(outcome, step.node()));
        int[] children = diagrams.children(step.node());
        Pair pair = new Pair(children[step.better()], children[step.worse()]);
        while (!(diagrams.isConstant(pair.better()) && diagrams.isConstant(pair.worse()))) {
            int variable = top(pair);
            List<Question.Answer> each =
                    analysis.space().questions().get(variable).answers();
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < each.size(); i++) {
                int cost = each.get(i).cost() + cost(below(pair, variable, i));
                best = cost < least ? i : best;
                least = Math.min(cost, least);
            }
            answers.put(variable, best);
            pair = below(pair, variable, best);
        }
        Question question = question(step.node());
        Map<Integer, Integer> better = new TreeMap<>(answers);
        better.put(question.variable(), step.better());
        answers.put(question.variable(), step.worse());
        String from = question.answers().get(step.better()).words();
        String to = question.answers().get(step.worse()).words();
        return new Fault(
                Check.MONOTONE,
                question.title(),
                "Worse evidence leads to less support: where " + question.title() + " is '" + to + "' instead of '"
                        + from + "', all else alike, the school is given less.",
                List.of(
                        examples.example(0, "Better evidence, more support", better),
                        examples.example(0, "Worse evidence, less support", answers)));
    }
}
