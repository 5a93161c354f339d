package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Phase;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;

/** Finds the smallest schools that show something: those with the least that needs mention. */
final class Examples {

    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final Analysis analysis;
    private final Diagrams diagrams;

    Examples(Analysis analysis) {
        this.analysis = analysis;
        diagrams = analysis.diagrams();
    }

    /** Finds the smallest combination for which a function has a value that is wanted: answers by question. */
    Optional<Map<Integer, Integer>> smallest(int diagram, Predicate<Object> wanted) {
        Map<Integer, Integer> costs = new HashMap<>();
        if (cost(diagram, wanted, costs) >= NEVER) {
            return Optional.empty();
        }
        Map<Integer, Integer> answers = new TreeMap<>();
        int at = diagram;
        while (!diagrams.isConstant(at)) {
            int best = best(at, child -> cost(child, wanted, costs));
            answers.put(diagrams.variableOf(at), best);
            at = diagrams.children(at)[best];
        }
        return Optional.of(answers);
    }

    /** Finds the smallest combination that leads to a part of a function. */
    Map<Integer, Integer> wayTo(int diagram, int part) {
        Map<Integer, Integer> costs = new HashMap<>();
        Map<Integer, Integer> answers = new TreeMap<>();
        int at = diagram;
        while (at != part) {
            int best = best(at, child -> costTo(child, part, costs));
            answers.put(diagrams.variableOf(at), best);
            at = diagrams.children(at)[best];
        }
        return answers;
    }

    private int costTo(int diagram, int part, Map<Integer, Integer> costs) {
        if (diagram == part) {
            return 0;
        }
        if (diagrams.isConstant(diagram) || diagrams.variableOf(diagram) >= diagrams.variableOf(part)) {
            return NEVER;
        }
        Integer known = costs.get(diagram);
        if (known != null) {
            return known;
        }
        int[] children = diagrams.children(diagram);
        int least = NEVER;
        for (int i = 0; i < children.length; i++) {
            least = Math.min(least, answer(diagram, i).cost() + costTo(children[i], part, costs));
        }
        costs.put(diagram, least);
        return least;
    }

    private int cost(int diagram, Predicate<Object> wanted, Map<Integer, Integer> costs) {
        if (diagrams.isConstant(diagram)) {
            return wanted.test(diagrams.value(diagram)) ? 0 : NEVER;
        }
        Integer known = costs.get(diagram);
        if (known != null) {
            return known;
        }
        int[] children = diagrams.children(diagram);
        int least = NEVER;
        for (int i = 0; i < children.length; i++) {
            least = Math.min(least, answer(diagram, i).cost() + cost(children[i], wanted, costs));
        }
        costs.put(diagram, least);
        return least;
    }

    private int best(int diagram, IntUnaryOperator cost) {
        int[] children = diagrams.children(diagram);
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < children.length; i++) {
            int each = answer(diagram, i).cost() + cost.applyAsInt(children[i]);
            if (each < least) {
                least = each;
                best = i;
            }
        }
        return best;
    }

    private Answer answer(int diagram, int value) {
        return question(diagrams.variableOf(diagram)).answers().get(value);
    }

    private Question question(int variable) {
        return analysis.space().questions().get(variable);
    }

    /** Returns what a function has for a combination; a question without an answer has the one that needs no mention. */
    Object value(int diagram, Map<Integer, Integer> answers) {
        int at = diagram;
        while (!diagrams.isConstant(at)) {
            at = diagrams.children(at)[answers.getOrDefault(diagrams.variableOf(at), 0)];
        }
        return diagrams.value(at);
    }

    /** Makes a school of a combination. */
    Example example(int variant, String name, Map<Integer, Integer> answers) {
        MadeUpSchool school = new MadeUpSchool(
                analysis.space().asOf(), analysis.space().types().all().get(0), Phase.PRIMARY);
        Map<ReadingId, OptionId> readings = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (Question question : analysis.space().questions()) {
            Answer answer = question.answers().get(answers.getOrDefault(question.variable(), 0));
            answer.make().accept(school);
            if (question.kind() == Question.Kind.READING) {
                noteReading(variant, (Readings.Key) question.key(), (OptionId) answer.value(), readings);
            }
            boolean sorts = question.key().equals(SchoolFacts.SORT);
            if (answers.containsKey(question.variable()) && (sorts || answer.cost() > 0)) {
                words.add(question.title() + ": " + answer.words());
            }
        }
        Object verdicts = value(analysis.outcome(variant), answers);
        Optional<Set<TierId>> tiers =
                Optional.of(verdicts instanceof Set<?> ? analysis.tiers(variant, verdicts) : Set.of());
        Scenario scenario = new Scenario(
                name,
                school.school(),
                school.evidence(),
                analysis.space().asOf(),
                new Expectation(tiers, Set.of(), Set.of(), Set.of()));
        return new Example(scenario, readings, words, school.notShown());
    }

    private void noteReading(int variant, Readings.Key key, OptionId option, Map<ReadingId, OptionId> readings) {
        Model model = analysis.model(variant);
        boolean own = model.policy().header().id().equals(key.policy());
        if (own && !option.equals(model.settings().readings().get(key.reading()))) {
            readings.put(key.reading(), option);
        }
    }
}
