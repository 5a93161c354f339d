package org.schooloversight.triggers.assess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * A comparison of schools that a policy asks for.
 *
 * @param measure  the measure
 * @param group  the group of pupils
 * @param peers  the schools compared
 * @param context  the measure of context, empty if there is none
 */
record Compared(MeasureId measure, PupilGroupId group, Peers peers, Optional<MeasureId> context) {

    /** Finds every comparison that policies may ask for, however their open points are read. */
    static Set<Compared> by(Collection<SupportPolicy> policies) {
        Set<Compared> found = new LinkedHashSet<>();
        policies.stream()
                .flatMap(SupportPolicy::criteria)
                .flatMap(Criterion::all)
                .filter(Criterion.ResultPattern.class::isInstance)
                .map(Criterion.ResultPattern.class::cast)
                .forEach(pattern -> peers(pattern.test().quantity())
                        .ifPresent(peers -> groups(pattern.groups())
                                .forEach(group -> found.add(new Compared(
                                        pattern.measure(),
                                        group,
                                        peers,
                                        context(pattern.test().quantity()))))));
        return found;
    }

    /** Returns the groups that a choice may take. */
    static Set<PupilGroupId> groups(Choice<List<PupilGroupId>> choice) {
        Set<PupilGroupId> groups = new LinkedHashSet<>();
        if (choice instanceof Choice.Always<List<PupilGroupId>> always) {
            groups.addAll(always.value());
        } else if (choice instanceof Choice.ByReading<List<PupilGroupId>> reading) {
            reading.options().values().forEach(option -> groups.addAll(groups(option)));
        }
        return groups;
    }

    /** Returns the schools that a quantity compares, empty if it compares none. */
    static Optional<Peers> peers(Quantity quantity) {
        if (quantity instanceof Quantity.Rank rank) {
            return Optional.of(rank.peers());
        }
        if (quantity instanceof Quantity.Quartile quartile) {
            return Optional.of(quartile.peers());
        }
        if (quantity instanceof Quantity.Difference difference) {
            return Optional.of(difference.peers());
        }
        return quantity instanceof Quantity.Residual residual ? Optional.of(residual.peers()) : Optional.empty();
    }

    private static Optional<MeasureId> context(Quantity quantity) {
        return quantity instanceof Quantity.Residual residual ? Optional.of(residual.context()) : Optional.empty();
    }
}
