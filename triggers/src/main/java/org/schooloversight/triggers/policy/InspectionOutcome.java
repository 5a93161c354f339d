package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;

/**
 * An outcome of inspections, stated for each scale that they were made on: a table of what a policy holds to be equivalent. An
 * inspection has the outcome if any part of the scale it was made on says so. Of an inspection on a scale that the policy says nothing
 * about it is not known: grades of one scale are never read as grades of another.
 *
 * @param overall  the overall grades, empty if the policy says nothing of them, unmodifiable, not null
 * @param judgements  the grades of key judgements, by judgement, where no overall grade was given, unmodifiable, not null
 * @param areas  the grades of areas of a report card, by area, unmodifiable, not null
 * @param categories  the categories of concern, whatever the scale, unmodifiable, not null
 */
public record InspectionOutcome(
        Set<OverallGrade> overall,
        Map<String, Set<OverallGrade>> judgements,
        Map<String, Set<AreaGrade>> areas,
        Set<CategoryOfConcern> categories) {

    /** Copies the parts. */
    public InspectionOutcome {
        overall = Set.copyOf(overall);
        judgements = Collections.unmodifiableMap(new TreeMap<>(judgements));
        areas = Collections.unmodifiableMap(new TreeMap<>(areas));
        categories = Set.copyOf(categories);
    }
}
