package org.schooloversight.triggers.visits;

import java.util.Collections;
import java.util.Optional;
import java.util.TreeSet;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.support.ProviderKind;

/** Tells whether a provider may visit a school for a need at all. */
final class Eligibility {

    /** Why a provider may not: what the reason falls under, and the words to follow the provider's id. */
    record Refusal(Unserved.Why why, String words) {}

    private Eligibility() {}

    static Optional<Refusal> refusal(VisitNeed need, Provider provider) {
        if (!need.by().isEmpty() && !need.by().contains(provider.kind())) {
            return Optional.of(new Refusal(
                    Unserved.Why.NO_PROVIDER,
                    "is " + provider.kind().words() + ", and the visit is for "
                            + Text.list(
                                    need.by().stream()
                                            .sorted()
                                            .map(ProviderKind::words)
                                            .toList(),
                                    "or")));
        }
        if (!provider.kinds().contains(need.school().kind())) {
            return Optional.of(new Refusal(
                    Unserved.Why.NO_PROVIDER,
                    "does not visit schools of this kind ("
                            + need.school().kind().words() + ")"));
        }
        return conflict(need.school(), provider).map(words -> new Refusal(Unserved.Why.CONFLICT, words));
    }

    private static Optional<String> conflict(VisitedSchool school, Provider provider) {
        if (provider.schools().contains(school.urn())) {
            return Optional.of("is in conflict with the school, which is among the provider's own or stated ones");
        }
        TreeSet<Urn> numbers = new TreeSet<>(school.otherNumbers());
        numbers.retainAll(provider.schools());
        if (!numbers.isEmpty()) {
            return Optional.of("is in conflict with the school, which is linked with " + numbers.first());
        }
        if (!Collections.disjoint(provider.groups(), school.groups())) {
            TreeSet<String> groups = new TreeSet<>(provider.groups());
            groups.retainAll(school.groups());
            return Optional.of("is in conflict with a group that the school is in (" + groups.first() + ")");
        }
        // what is not known is not clear: the trust may be the provider's own
        return school.isTrustUnnamed() && !provider.groups().isEmpty()
                ? Optional.of("may be in conflict with the school: the register does not name its trust")
                : Optional.empty();
    }
}
