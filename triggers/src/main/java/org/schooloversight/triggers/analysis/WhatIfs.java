package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.KnownEvidence;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.support.TierDefinition;

/**
 * Finds what would have to be otherwise for schools to be in a tier, one after the other. What takes long, the analysis of the policy, is
 * done once. Not safe for use by several threads.
 */
public final class WhatIfs {

    private final PolicyVariant variant;
    private final AsOf asOf;
    private final SupportAssessor assessor;
    private final Supplier<Analysis> made;

    @Nullable
    private Analysis prepared;

    /** What is possible for all evidence, once it was asked for. */
    private int possible;

    /** The questions that decide what is possible. */
    private Set<Integer> asked = Set.of();

    /** The searches so far: schools of which the same is known share one. */
    private final Map<Map<Integer, Integer>, WaySearch> searches = new HashMap<>();

    WhatIfs(PolicyVariant variant, AsOf asOf, MeasureCatalogue measures, EstablishmentTypes types) {
        this.variant = variant;
        this.asOf = asOf;
        this.assessor = SupportAssessor.of(variant.policy(), variant.settings(), measures)
                .onAnyDay();
        Analysis.Variant read = new Analysis.Variant(variant.policy(), variant.settings(), Set.of());
        this.made = () -> new Analysis(List.of(read), measures, types, asOf);
    }

    /**
     * Finds what would have to be otherwise for one school to be in a tier. What cannot change, such as an inspection that was made, is
     * never changed; what is not known may turn out to be anything.
     *
     * @param member  the school with its evidence, not null
     * @param target  the tier, one of the policy, not null
     * @return the smallest changes that lead there, and the questions that are best asked next, not null
     * @throws InvalidValueException if the policy has no such tier
     */
    public WhatIf find(Portfolio.Member member, TierId target) {
        if (variant.policy().tier(target).isEmpty()) {
            throw new InvalidValueException("unknown tier '" + target + "'; accepted: "
                    + variant.policy().tiers().stream().map(TierDefinition::id).toList());
        }
        return find(member, List.of(target), Integer.MAX_VALUE).get(0);
    }

    /**
     * Finds what would have to be otherwise for one school to be in each tier of the policy that it is not in for certain.
     *
     * @param member  the school with its evidence, not null
     * @param mostChanges  ways of more changes are not looked for, which each answer that it concerns says, from 1
     * @return the smallest changes that lead to each tier, in the order of the policy, unmodifiable, not null
     */
    public List<WhatIf> others(Portfolio.Member member, int mostChanges) {
        PossibleTiers now = assessor.possibleTiers(member.school(), member.evidence(), asOf);
        List<TierId> others = variant.policy().tiers().stream()
                .map(TierDefinition::id)
                .filter(tier -> !now.isPlaced() || !now.tiers().contains(tier))
                .toList();
        return find(member, others, mostChanges);
    }

    private List<WhatIf> find(Portfolio.Member member, List<TierId> targets, int mostChanges) {
        PossibleTiers now = assessor.possibleTiers(member.school(), member.evidence(), asOf);
        List<String> obstacles = new ArrayList<>();
        if (member.school().standingOn(asOf.effectiveOn()) != Standing.OPEN) {
            obstacles.add("the school is not open on " + EnglishDates.day(asOf.effectiveOn())
                    + ", and no evidence changes that");
        } else {
            Optional<List<WhatIf>> found = search(member, now, targets, mostChanges, obstacles);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return targets.stream()
                .map(target -> new WhatIf(member.school(), now, target, List.of(), 0, List.of(), List.of(), obstacles))
                .toList();
    }

    private Optional<List<WhatIf>> search(
            Portfolio.Member member, PossibleTiers now, List<TierId> targets, int mostChanges, List<String> obstacles) {
        Analysis analysis = analysis();
        obstacles.addAll(analysis.space().notAnalysable());
        if (!obstacles.isEmpty()) {
            return Optional.empty();
        }
        EvidenceSet known = KnownEvidence.of(
                member.school(),
                member.evidence(),
                asOf,
                variant.policy().header().id());
        ActualSchool actual = new ActualSchool(member.school(), known, asOf);
        Map<Integer, Integer> answers = analysis.space().answers(actual);
        if (answers.size() < analysis.space().questions().size()
                || !now.equals(analysis.possible(0, new Examples(analysis).value(analysis.outcome(0), answers)))) {
            obstacles.add("the evidence about this school has something that the analysis does not follow, "
                    + "such as a figure for a year whose publication is not documented");
            return Optional.empty();
        }
        try {
            WaySearch search =
                    searches.computeIfAbsent(answers, any -> new WaySearch(analysis, possible, asked, answers, now));
            return Optional.of(targets.stream()
                    .map(target -> whatIf(analysis.space(), actual, now, target, mostChanges, search))
                    .toList());
        } catch (Diagrams.TooLargeException tooLarge) {
            prepared = null;
            searches.clear();
            obstacles.add(Analysis.TOO_LARGE);
            return Optional.empty();
        }
    }

    private Analysis analysis() {
        Analysis analysis = prepared;
        if (analysis == null) {
            Analysis fresh = made.get();
            possible = fresh.space().notAnalysable().isEmpty()
                    ? fresh.diagrams().map(fresh.outcome(0), each -> fresh.possible(0, each))
                    : fresh.diagrams().constant(Analysis.Apart.IMPOSSIBLE);
            asked = NextQuestions.asked(fresh.diagrams(), possible);
            prepared = fresh;
            return fresh;
        }
        return analysis;
    }

    private static WhatIf whatIf(
            Space space, ActualSchool actual, PossibleTiers now, TierId target, int mostChanges, WaySearch search) {
        WaySearch.Found found = search.to(target, mostChanges);
        List<WhatIf.Way> ways = found.ways().stream()
                .map(way -> words(space, actual, way, search))
                .sorted(Comparator.comparingInt(
                                (WhatIf.Way way) -> way.changes().size())
                        .thenComparing(way -> way.changes().toString()))
                .toList();
        String beyond = "ways of more than " + mostChanges + (mostChanges == 1 ? " change" : " changes")
                + " were not looked for";
        return new WhatIf(
                actual.school(),
                now,
                target,
                ways,
                found.more(),
                search.asks(),
                search.settling(),
                found.isCut() ? List.of(beyond) : List.of());
    }

    private static WhatIf.Way words(
            Space space, ActualSchool actual, Map<Integer, Set<Integer>> way, WaySearch search) {
        List<WhatIf.Change> changes = new ArrayList<>();
        way.forEach((variable, values) -> {
            Question question = space.questions().get(variable);
            changes.add(new WhatIf.Change(
                    question.title(),
                    space.words(question, actual).orElseGet(() -> search.now(variable)),
                    question.words(values)));
        });
        return new WhatIf.Way(changes);
    }
}
