package org.schooloversight.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * What policies ask for of that which a council records itself. What none of them asks for would be lost without a word, so it is told.
 *
 * @param policies  the policies
 */
record AskedFor(List<SupportPolicy> policies) {

    static AskedFor by(SupportPolicy... policies) {
        return new AskedFor(List.of(policies));
    }

    /** Tells whether any policy has officers place schools on a scale. */
    boolean asksForRatings() {
        return !scales().isEmpty();
    }

    private Collection<ScaleId> scales() {
        return all(policy -> policy.classifications().stream()
                .filter(each -> each.basis() instanceof Classification.Basis.Rated)
                .map(Classification::id));
    }

    private <T extends Comparable<T>> Collection<T> all(Function<SupportPolicy, Stream<T>> of) {
        return policies.stream().flatMap(of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T, K> TreeMap<K, Long> counts(Stream<T> pieces, Function<T, K> by) {
        return pieces.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String without(long rows) {
        return " (" + Messages.count(rows, "row") + " without effect)";
    }

    void checkJudgements(List<ProfessionalJudgement> judged, Messages messages) {
        Collection<ConcernId> concerns = all(policy -> policy.concerns().stream());
        counts(judged.stream().filter(each -> !concerns.contains(each.concern())), ProfessionalJudgement::concern)
                .forEach((concern, count) -> messages.trouble("  problem: the policy asks for no judgement of '"
                        + concern + "'" + Nearest.hint(concern.value(), concerns) + without(count) + "; it asks for: "
                        + Text.list(concerns, "and")));
    }

    /** A file of ratings may serve several programmes, so one for a programme without scales is no trouble. */
    void checkRatings(List<Rating> rated, Messages messages) {
        Collection<ScaleId> scales = scales();
        if (scales.isEmpty()) {
            messages.aside("  note: the policy has officers place schools on no scale, so no rating has an effect");
            return;
        }
        counts(rated.stream().filter(each -> !scales.contains(each.scale())), Rating::scale)
                .forEach((scale, count) ->
                        messages.trouble("  problem: the policy has officers place schools on no scale '"
                                + scale + "'" + Nearest.hint(scale.value(), scales) + without(count) + "; it has: "
                                + Text.list(scales, "and")));
    }

    /** A file of tiers holds those of every programme, so those of others are no trouble. */
    void checkTiers(List<TierRecord> recorded, Messages messages) {
        Collection<PolicyId> ids = all(policy -> Stream.of(policy.header().id()));
        counts(recorded.stream().filter(each -> !ids.contains(each.policy())), TierRecord::policy)
                .forEach((policy, count) -> messages.aside("  note: tiers of another policy, '" + policy + "'"
                        + Nearest.hint(policy.value(), ids) + without(count)));
        ids.forEach(id -> checkTiers(id, recorded, messages));
    }

    private void checkTiers(PolicyId id, List<TierRecord> recorded, Messages messages) {
        Collection<TierId> tiers = policies.stream()
                .filter(policy -> policy.header().id().equals(id))
                .flatMap(policy -> policy.tiers().stream())
                .map(tier -> tier.id())
                .collect(Collectors.toCollection(TreeSet<TierId>::new));
        counts(
                        recorded.stream().filter(each -> each.policy().equals(id) && !tiers.contains(each.tier())),
                        TierRecord::tier)
                .forEach((tier, count) -> messages.trouble("  problem: " + id + " has no tier '" + tier + "'"
                        + Nearest.hint(tier.value(), tiers) + without(count) + "; it has: " + Text.list(tiers, "and")));
    }
}
