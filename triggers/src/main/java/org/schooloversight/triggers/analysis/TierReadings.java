package org.schooloversight.triggers.analysis;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** Finds the open points that the tier of some school may depend on. */
final class TierReadings {

    private TierReadings() {}

    static Set<ReadingId> of(SupportPolicy policy) {
        Set<ReadingId> found = new LinkedHashSet<>(policy.gradeFrom().readings());
        policy.triggers().stream().map(TriggerDefinition::criterion).forEach(each -> add(each, found));
        for (Classification each : policy.classifications()) {
            if (each.basis() instanceof Classification.Basis.Points points) {
                points.items().stream().flatMap(item -> item.steps().stream()).forEach(step -> add(step.when(), found));
            }
        }
        found.addAll(new Decision(policy, reading -> Optional.empty()).readings());
        return found;
    }

    private static void add(Criterion criterion, Set<ReadingId> found) {
        criterion.all().forEach(each -> {
            if (each instanceof Criterion.ByReading byReading) {
                found.add(byReading.reading());
            } else if (each instanceof Criterion.ResultPattern pattern) {
                found.addAll(pattern.groups().readings());
                found.addAll(pattern.gaps().readings());
            } else if (each instanceof Criterion.OverYears pattern) {
                found.addAll(pattern.gaps().readings());
            }
        });
    }
}
