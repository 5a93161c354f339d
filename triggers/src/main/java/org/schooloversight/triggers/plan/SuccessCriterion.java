package org.schooloversight.triggers.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.triggers.support.ImpactMeasure;

/**
 * What will be so if the support succeeds.
 *
 * @param title  the criterion, in plain English, not null
 * @param areas  the areas that it is about, unmodifiable, not null
 * @param measures  what is to show it, unmodifiable, not null
 */
public record SuccessCriterion(String title, Set<AreaId> areas, List<ImpactMeasure> measures) {

    /** Copies the parts. */
    public SuccessCriterion {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        measures = List.copyOf(measures);
    }
}
