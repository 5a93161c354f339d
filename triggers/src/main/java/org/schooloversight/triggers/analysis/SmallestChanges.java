package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds every smallest set of questions that must be answered otherwise for a function to have a value that is wanted. */
final class SmallestChanges {

    /** A bound on what is carried along; far more ways than anybody reads. */
    private static final int MOST_SETS = 5_000;

    private final Diagrams diagrams;
    private final List<Question> questions;
    private final Map<Integer, Integer> actual;
    private final Predicate<Object> wanted;
    private final int most;
    private final Map<Integer, List<BitSet>> done = new HashMap<>();
    private boolean cut;

    /** Prepares to look for sets of at most so many questions. */
    SmallestChanges(
            Diagrams diagrams,
            List<Question> questions,
            Map<Integer, Integer> actual,
            Predicate<Object> wanted,
            int most) {
        this.most = most;
        this.diagrams = diagrams;
        this.questions = questions;
        this.actual = actual;
        this.wanted = wanted;
    }

    /** Returns the sets, none of which holds another, fewest changes first. */
    List<BitSet> sets(int diagram) {
        if (diagrams.isConstant(diagram)) {
            return wanted.test(diagrams.value(diagram)) ? List.of(new BitSet()) : List.of();
        }
        List<BitSet> known = done.get(diagram);
        if (known != null) {
            return known;
        }
        int variable = diagrams.variableOf(diagram);
        Question question = questions.get(variable);
        int now = actual.getOrDefault(variable, 0);
        int[] children = diagrams.children(diagram);
        List<BitSet> found = new ArrayList<>(sets(children[now]));
        boolean mayChange = question.kind() == Question.Kind.CHANGEABLE
                || !question.answers().get(now).isKnown();
        for (int i = 0; i < children.length && mayChange; i++) {
            if (i != now && question.answers().get(i).isKnown()) {
                for (BitSet each : sets(children[i])) {
                    if (each.cardinality() == most) {
                        cut = true;
                        continue;
                    }
                    BitSet with = (BitSet) each.clone();
                    with.set(variable);
                    found.add(with);
                }
            }
        }
        List<BitSet> smallest = smallest(found);
        done.put(diagram, smallest);
        return smallest;
    }

    /** Tells whether there may be larger sets, which were not looked for. */
    boolean isCut() {
        return cut;
    }

    private static List<BitSet> smallest(List<BitSet> sets) {
        sets.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(SmallestChanges::inOrder));
        List<BitSet> kept = new ArrayList<>();
        for (BitSet each : sets) {
            if (kept.size() < MOST_SETS && kept.stream().noneMatch(smaller -> holds(each, smaller))) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** Orders sets by their first question that the other lacks. */
    private static int inOrder(BitSet a, BitSet b) {
        int i = a.nextSetBit(0);
        int j = b.nextSetBit(0);
        while (i >= 0 && i == j) {
            i = a.nextSetBit(i + 1);
            j = b.nextSetBit(j + 1);
        }
        return Integer.compare(i, j);
    }

    private static boolean holds(BitSet set, BitSet part) {
        for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
            if (!set.get(i)) {
                return false;
            }
        }
        return true;
    }
}
