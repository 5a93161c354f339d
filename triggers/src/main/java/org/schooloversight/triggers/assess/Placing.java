package org.schooloversight.triggers.assess;

import java.util.Collection;
import java.util.List;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Step;

/**
 * A school's place on a scale of the policy.
 *
 * @param scale  the scale, not null
 * @param title  what it is, not null
 * @param values  the values that are possible, least concern first: none if the policy gives none, several if the evidence does not tell,
 *     unmodifiable, not null
 * @param words  their names for a reader, in the same order, unmodifiable, not null
 * @param reasons  why, unmodifiable, not null
 * @param wouldSettle  evidence that would settle it, empty if one value is possible, unmodifiable, not null
 */
public record Placing(
        ScaleId scale,
        String title,
        List<ScaleValue> values,
        List<String> words,
        List<Reason> reasons,
        List<String> wouldSettle) {

    /** Copies the lists. */
    public Placing {
        values = List.copyOf(values);
        words = List.copyOf(words);
        reasons = List.copyOf(reasons);
        wouldSettle = List.copyOf(wouldSettle);
    }

    static Placing of(Classification scale, Collection<Integer> found, List<Reason> reasons, List<String> wouldSettle) {
        List<Step> steps = found.stream()
                .filter(place -> place != StateValue.NONE)
                .map(scale.steps()::get)
                .toList();
        return new Placing(
                scale.id(),
                scale.title(),
                steps.stream().map(Step::value).toList(),
                steps.stream().map(Step::title).toList(),
                reasons,
                found.size() > 1 ? wouldSettle : List.of());
    }
}
