package org.schooloversight.core.inspection;

import static org.schooloversight.core.finding.FindingState.CLEAR;
import static org.schooloversight.core.finding.FindingState.FIRED;
import static org.schooloversight.core.finding.FindingState.NOT_KNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.FrameworkOutcomes.Area;

/** Tells whether a condition holds of an inspection. A grade that should be there and is not makes it not known. */
final class GradeConditionEvaluator {

    private final FrameworkOutcomes outcomes;
    private final Inspection inspection;

    GradeConditionEvaluator(FrameworkOutcomes outcomes, Inspection inspection) {
        this.outcomes = outcomes;
        this.inspection = inspection;
    }

    FindingState of(GradeCondition condition) {
        if (condition instanceof GradeCondition.AllOf all) {
            return several(all.parts(), CLEAR, FIRED);
        }
        if (condition instanceof GradeCondition.AnyOf any) {
            return several(any.parts(), FIRED, CLEAR);
        }
        if (condition instanceof GradeCondition.Overall overall) {
            return inspection instanceof Inspection.Graded graded
                    ? state(overall.grades().contains(graded.grade()))
                    : NOT_KNOWN;
        }
        if (condition instanceof GradeCondition.AnyJudgement any) {
            return inspection instanceof Inspection.SubJudgements many
                    ? graded(many.grades(), any.grades(), outcomes.judgements(), Set.of(), Set.of())
                    : NOT_KNOWN;
        }
        if (condition instanceof GradeCondition.AnyArea any) {
            return inspection instanceof Inspection.ReportCard card
                    ? graded(card.grades(), any.grades(), outcomes.areas(), any.only(), any.except())
                    : NOT_KNOWN;
        }
        return inspection instanceof Inspection.ReportCard card
                ? card.safeguardingMet().map(met -> state(!met)).orElse(NOT_KNOWN)
                : NOT_KNOWN;
    }

    private static FindingState state(boolean holds) {
        return holds ? FIRED : CLEAR;
    }

    /** One part that decides settles the matter; without it, one part that is not known leaves it open. */
    private FindingState several(List<GradeCondition> parts, FindingState decides, FindingState otherwise) {
        FindingState result = otherwise;
        for (GradeCondition part : parts) {
            FindingState state = of(part);
            if (state == decides) {
                return decides;
            }
            result = state == NOT_KNOWN ? NOT_KNOWN : result;
        }
        return result;
    }

    private static <G> FindingState graded(
            Map<String, G> given, Set<G> asked, List<Area> areas, Set<String> only, Set<String> except) {
        Map<String, G> byKey = new HashMap<>();
        given.forEach((name, grade) -> byKey.put(key(name), grade));
        Set<String> onlyKeys = keys(only);
        Set<String> exceptKeys = keys(except);
        FindingState result = CLEAR;
        for (Area area : areas) {
            G grade = byKey.remove(key(area.name()));
            for (String other : area.otherNames()) {
                G named = byKey.remove(key(other));
                grade = grade == null ? named : grade;
            }
            if (exceptKeys.contains(key(area.name())) || (!only.isEmpty() && !onlyKeys.contains(key(area.name())))) {
                continue;
            }
            if (grade != null && asked.contains(grade)) {
                return FIRED;
            }
            result = grade == null && !area.wherePresent() ? NOT_KNOWN : result;
        }
        // a name that the table does not have may stand for any of its areas
        return byKey.values().stream().anyMatch(asked::contains) ? NOT_KNOWN : result;
    }

    private static Set<String> keys(Set<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(key(name)));
        return keys;
    }

    /** Files differ in capitals, hyphens and the sign for "and". */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }
}
