package org.schooloversight.core.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;

/**
 * What inspections under one framework give a school.
 *
 * @param framework  the framework, not null
 * @param kinds  the kinds of inspection, unmodifiable, not null
 * @param overall  the grades of overall effectiveness, best first, empty if none is given, unmodifiable, not null
 * @param judgements  the key judgements that stand alone, empty if none do, unmodifiable, not null
 * @param judgementGrades  the grades of key judgements, best first, unmodifiable, not null
 * @param areas  the areas of a report card, empty if there is none, unmodifiable, not null
 * @param areaGrades  the grades of areas, best first, unmodifiable, not null
 * @param safeguarding  true if safeguarding is met or not met, apart from every grade
 * @param categories  what a category of concern follows from where none is stated, the first that holds deciding, unmodifiable, not null
 * @param note  what an author of policies must know, not null
 * @param cites  where the scales are stated, unmodifiable, not null
 * @param check  whether they were compared with that, not null
 */
public record FrameworkOutcomes(
        FrameworkId framework,
        List<Kind> kinds,
        List<OverallGrade> overall,
        List<Area> judgements,
        List<OverallGrade> judgementGrades,
        List<Area> areas,
        List<AreaGrade> areaGrades,
        boolean safeguarding,
        List<CategoryRule> categories,
        String note,
        List<Citation> cites,
        Check check) {

    /** Copies the lists. */
    public FrameworkOutcomes {
        kinds = List.copyOf(kinds);
        overall = List.copyOf(overall);
        judgements = List.copyOf(judgements);
        judgementGrades = List.copyOf(judgementGrades);
        areas = List.copyOf(areas);
        areaGrades = List.copyOf(areaGrades);
        categories = List.copyOf(categories);
        cites = List.copyOf(cites);
    }

    /** What an inspection leaves behind. */
    public enum Form {
        /** An overall grade. */
        GRADED,
        /** Key judgements without an overall grade. */
        SUB_JUDGEMENTS,
        /** A report card. */
        REPORT_CARD,
        /** No grade, but whether the last one stands. */
        UNGRADED,
        /** No grade, but whether the school gets on. */
        MONITORING
    }

    /**
     * A kind of inspection.
     *
     * @param title  the name of the time, not null
     * @param form  what it leaves behind, not null
     * @param effective  the days on which there were such inspections, not null
     * @param cites  where that is stated, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Kind(String title, Form form, EffectivePeriod effective, List<Citation> cites, Check check) {
        /** Copies the citations. */
        public Kind {
            cites = List.copyOf(cites);
        }
    }

    /**
     * What is graded by itself.
     *
     * @param name  the name as published, not null
     * @param otherNames  other names that files have for it, unmodifiable, not null
     * @param wherePresent  true if only schools that have such provision are graded on it
     */
    public record Area(String name, List<String> otherNames, boolean wherePresent) {
        /** Copies the names. */
        public Area {
            otherNames = List.copyOf(otherNames);
        }
    }

    /**
     * A condition from which a category of concern follows.
     *
     * @param when  the condition, not null
     * @param gives  the category, or those of which it must be one, unmodifiable, not null
     * @param mayBeNone  true if the condition may hold without any category
     * @param because  what follows from what, a whole sentence, not null
     * @param cites  where that is stated, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record CategoryRule(
            GradeCondition when,
            Set<CategoryOfConcern> gives,
            boolean mayBeNone,
            String because,
            List<Citation> cites,
            Check check) {
        /** Copies the parts. */
        public CategoryRule {
            gives = Collections.unmodifiableSet(new TreeSet<>(gives));
            cites = List.copyOf(cites);
        }
    }
}
