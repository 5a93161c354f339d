package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** One policy or several made ready for questions about all the schools that there may be. */
final class Analysis {

    /** A policy, how it is read, and which of its open points are left open to be read in every way. */
    record Variant(SupportPolicy policy, PolicySettings settings, Set<ReadingId> open) {}

    /** What stands for a school that the policy is not for, and for evidence that cannot be. */
    enum Apart {
        OUT_OF_SCOPE,
        IMPOSSIBLE
    }

    static final String TOO_LARGE = "its questions have too many combinations that differ (more than "
            + Diagrams.MOST_NODES + " were kept apart)";

    private final Space space;
    private final Facts facts;
    private final List<Model> models = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();
    private final int possible;

    Analysis(List<Variant> variants, MeasureCatalogue measures, EstablishmentTypes types, AsOf asOf) {
        space = new Space(measures, types, asOf);
        facts = new Facts(space);
        List<Object> first = new ArrayList<>();
        for (Variant variant : variants) {
            Model model = new Model(space, facts, variant.policy(), variant.settings(), variant.open());
            Decision decision = new Decision(model);
            model.survey(decision.rules());
            models.add(model);
            decisions.add(decision);
            first.addAll(model.readings().keys());
        }
        first.addAll(facts.first());
        space.endSurvey(first);
        possible = facts.inspections().inOrder();
        for (int i = 0; i < models.size(); i++) {
            outcomes.add(outcomeOf(i));
        }
    }

    /** Makes the outcomes of a policy, or notes why that cannot be done. */
    private int outcomeOf(int variant) {
        if (space.notAnalysable().isEmpty()) {
            try {
                return withScope(variant, over(variant, decisions.get(variant).function()));
            } catch (Diagrams.TooLargeException tooLarge) {
                space.cannot(TOO_LARGE);
            }
        }
        return space.diagrams().constant(Apart.IMPOSSIBLE);
    }

    /**
     * Returns what else comes to be known with the answer to a question: with the history of inspections, which there were.
     *
     * @param actual  the answers of a school, by question
     */
    Map<Integer, Set<Integer>> brings(Map<Integer, Integer> actual) {
        List<Object> keys = facts.inspections().keys();
        if (!space.asks(keys.get(0))) {
            return Map.of();
        }
        Set<Integer> notRecorded = new TreeSet<>();
        for (Object key : keys.subList(1, keys.size())) {
            if (space.asks(key)) {
                Question question = space.question(key);
                int now = actual.getOrDefault(question.variable(), 0);
                if (question.answers().get(now).words().equals(InspectionFacts.NONE)) {
                    notRecorded.add(question.variable());
                }
            }
        }
        return Map.of(space.question(keys.get(0)).variable(), notRecorded);
    }

    Space space() {
        return space;
    }

    Diagrams diagrams() {
        return space.diagrams();
    }

    Model model(int variant) {
        return models.get(variant);
    }

    Decision decision(int variant) {
        return decisions.get(variant);
    }

    /** Returns the verdicts that are possible for evidence, as a set, or what sets it apart. */
    int outcome(int variant) {
        return outcomes.get(variant);
    }

    /** Carries a function of known findings over to evidence. */
    int over(int variant, int function) {
        Decision decision = decisions.get(variant);
        return models.get(variant)
                .overEvidence(decision.diagrams(), decision.rules().variables(), function);
    }

    /** Sets evidence apart that the policy is not for, or that cannot be. */
    int withScope(int variant, int diagram) {
        Diagrams diagrams = space.diagrams();
        int apart = diagrams.constant(Apart.OUT_OF_SCOPE);
        int in = diagrams.choose(models.get(variant).scope(), is -> is == Boolean.TRUE ? diagram : apart);
        return onlyPossible(in);
    }

    int onlyPossible(int diagram) {
        Diagrams diagrams = space.diagrams();
        int impossible = diagrams.constant(Apart.IMPOSSIBLE);
        return diagrams.choose(possible, is -> is == Boolean.TRUE ? diagram : impossible);
    }

    /** Returns the tiers of a set of verdicts, in the order of the policy; an outcome without a rule adds nothing. */
    Set<TierId> tiers(int variant, Object verdicts) {
        Set<Integer> places = new TreeSet<>();
        for (Object each : (Set<?>) verdicts) {
            places.add(((Decision.Verdict) each).tier());
        }
        Set<TierId> tiers = new LinkedHashSet<>();
        SupportPolicy policy = models.get(variant).policy();
        places.stream()
                .filter(place -> place >= 0)
                .forEach(place -> tiers.add(policy.tiers().get(place).id()));
        return tiers;
    }

    static boolean mayHaveNone(Object verdicts) {
        return ((Set<?>) verdicts).contains(Decision.Verdict.NONE)
                || ((Set<?>) verdicts).contains(Decision.Verdict.KNOWN_GAP);
    }

    /** Returns what an outcome comes to; evidence that cannot be stays apart. */
    Object possible(int variant, Object outcome) {
        if (outcome == Apart.IMPOSSIBLE) {
            return outcome;
        }
        return outcome instanceof Set<?> verdicts
                ? new PossibleTiers(List.copyOf(tiers(variant, verdicts)), mayHaveNone(verdicts))
                : new PossibleTiers(List.of(), true);
    }
}
