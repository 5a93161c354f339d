package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.assess.KnownEvidence;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.support.TierDefinition;

/** Finds the smallest changes of evidence that lead a school to a tier, and what is best asked next. */
final class WhatIfFinder {

    /** The number of ways that are listed. */
    private static final int LISTED = 50;

    private final MeasureCatalogue measures;
    private final EstablishmentTypes types;

    WhatIfFinder(MeasureCatalogue measures, EstablishmentTypes types) {
        this.measures = measures;
        this.types = types;
    }

    WhatIf find(PolicyVariant variant, Portfolio.Member member, AsOf asOf, TierId target) {
        if (variant.policy().tier(target).isEmpty()) {
            throw new InvalidValueException("unknown tier '" + target + "'; accepted: "
                    + variant.policy().tiers().stream().map(TierDefinition::id).toList());
        }
        PossibleTiers now = SupportAssessor.of(variant.policy(), variant.settings(), measures)
                .onAnyDay()
                .possibleTiers(member.school(), member.evidence(), asOf);
        if (member.school().standingOn(asOf.effectiveOn()) != Standing.OPEN) {
            String closed = "the school is not open on " + asOf.effectiveOn() + ", and no evidence changes that";
            return new WhatIf(member.school(), now, target, List.of(), 0, List.of(), List.of(), List.of(closed));
        }
        Analysis analysis = new Analysis(
                List.of(new Analysis.Variant(variant.policy(), variant.settings(), Set.of())), measures, types, asOf);
        List<String> obstacles = new ArrayList<>(analysis.space().notAnalysable());
        if (obstacles.isEmpty()) {
            EvidenceSet known = KnownEvidence.of(
                    member.school(),
                    member.evidence(),
                    asOf,
                    variant.policy().header().id());
            ActualSchool actual = new ActualSchool(member.school(), known, asOf);
            Map<Integer, Integer> answers = analysis.space().answers(actual);
            int outcome = analysis.outcome(0);
            if (answers.size() < analysis.space().questions().size()
                    || !now.equals(analysis.possible(0, new Examples(analysis).value(outcome, answers)))) {
                obstacles.add("the evidence about this school has something that the analysis does not follow, "
                        + "such as a figure for a year whose publication is not documented");
            } else {
                try {
                    return new Search(analysis, actual, answers, now).find(target);
                } catch (Diagrams.TooLargeException tooLarge) {
                    obstacles.add(Analysis.TOO_LARGE);
                }
            }
        }
        return new WhatIf(member.school(), now, target, List.of(), 0, List.of(), List.of(), obstacles);
    }

    /** The search for one school. */
    private static final class Search {
        private final Analysis analysis;
        private final Diagrams diagrams;
        private final List<Question> questions;
        private final ActualSchool school;
        private final Map<Integer, Integer> actual;
        private final PossibleTiers now;

        Search(Analysis analysis, ActualSchool school, Map<Integer, Integer> actual, PossibleTiers now) {
            this.analysis = analysis;
            this.school = school;
            this.actual = actual;
            this.now = now;
            diagrams = analysis.diagrams();
            questions = analysis.space().questions();
        }

        WhatIf find(TierId target) {
            int outcome = diagrams.map(analysis.outcome(0), each -> analysis.possible(0, each));
            PossibleTiers wanted = new PossibleTiers(List.of(target), false);
            List<BitSet> sets = now.equals(wanted)
                    ? List.of()
                    : new SmallestChanges(diagrams, questions, actual, wanted::equals).sets(outcome);
            List<WhatIf.Way> ways = sets.stream()
                    .limit(LISTED)
                    .map(set -> way(outcome, set, wanted))
                    .sorted(Comparator.comparingInt(
                                    (WhatIf.Way way) -> way.changes().size())
                            .thenComparing(way -> way.changes().toString()))
                    .toList();
            NextQuestions next = new NextQuestions(diagrams, questions, actual, analysis.brings(actual), outcome);
            return new WhatIf(
                    school.school(),
                    now,
                    target,
                    ways,
                    Math.max(0, sets.size() - LISTED),
                    now.isPlaced() ? List.of() : next.asks(),
                    now.isPlaced() ? List.of() : next.settling(),
                    List.of());
        }

        /** Words a set of changes: of each question all the answers that do, if they do in any combination. */
        private WhatIf.Way way(int outcome, BitSet set, PossibleTiers wanted) {
            List<Map<Integer, Integer>> solutions = new ArrayList<>();
            solve(outcome, set, new TreeMap<>(), wanted, solutions);
            Map<Integer, Set<Integer>> each = new TreeMap<>();
            solutions.forEach(solution -> solution.forEach(
                    (variable, value) -> each.computeIfAbsent(variable, any -> new java.util.TreeSet<>())
                            .add(value)));
            int product = each.values().stream().mapToInt(Set::size).reduce(1, (a, b) -> a * b);
            if (product != solutions.size()) {
                Map<Integer, Integer> nearest = solutions.stream()
                        .min(Comparator.comparingInt(this::distance))
                        .orElseThrow();
                each.replaceAll((variable, values) -> Set.of(nearest.getOrDefault(variable, 0)));
            }
            List<WhatIf.Change> changes = new ArrayList<>();
            each.forEach((variable, values) -> {
                Question question = questions.get(variable);
                changes.add(new WhatIf.Change(
                        question.title(),
                        analysis.space()
                                .words(question, school)
                                .orElseGet(() -> answer(variable, actual.getOrDefault(variable, 0))
                                        .words()),
                        question.words(values)));
            });
            return new WhatIf.Way(changes);
        }

        private int distance(Map<Integer, Integer> solution) {
            return solution.entrySet().stream()
                    .mapToInt(entry -> Math.abs(entry.getValue() - actual.getOrDefault(entry.getKey(), 0)))
                    .sum();
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
}
