package org.schooloversight.core.inspection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * An inspection of a school by Ofsted, under the framework of its time.
 *
 * <p>The cases have different scales. Nothing here converts one into another, and nothing should.
 */
public sealed interface Inspection {

    /**
     * Gets the establishment that was inspected.
     *
     * @return the number it had then, not null
     */
    Urn urn();

    /**
     * Gets the day of the inspection: its first day where it took several.
     *
     * @return the day, not null
     */
    LocalDate date();

    /**
     * Gets the framework it was made under.
     *
     * @return the framework, not null
     */
    FrameworkId framework();

    /**
     * Gets where this is known from and when it was published.
     *
     * @return the provenance, not null
     */
    Provenance provenance();

    /**
     * A graded inspection with an overall grade: section 5, or section 8 converted to it, until September 2024.
     *
     * @param urn  the establishment, not null
     * @param date  the first day, not null
     * @param framework  the framework, not null
     * @param grade  the overall grade, not null
     * @param category  the category of concern, empty if none was stated, not null
     * @param provenance  where it is known from, not null
     */
    record Graded(
            Urn urn,
            LocalDate date,
            FrameworkId framework,
            OverallGrade grade,
            Optional<CategoryOfConcern> category,
            Provenance provenance)
            implements Inspection {}

    /**
     * A graded inspection with no overall grade, only one for each key judgement: September 2024 to November 2025.
     *
     * @param urn  the establishment, not null
     * @param date  the first day, not null
     * @param framework  the framework, not null
     * @param grades  the grade of each key judgement, by its name as published, unmodifiable, not null
     * @param category  the category of concern, empty if none was stated, not null
     * @param provenance  where it is known from, not null
     */
    record SubJudgements(
            Urn urn,
            LocalDate date,
            FrameworkId framework,
            Map<String, OverallGrade> grades,
            Optional<CategoryOfConcern> category,
            Provenance provenance)
            implements Inspection {

        /** Copies the grades, in the order of their names. */
        public SubJudgements {
            grades = Collections.unmodifiableMap(new TreeMap<>(grades));
        }
    }

    /**
     * A report card: a grade for each evaluation area, and safeguarding met or not; from November 2025.
     *
     * @param urn  the establishment, not null
     * @param date  the first day, not null
     * @param framework  the framework, not null
     * @param grades  the grade of each area, by its name as published, unmodifiable, not null
     * @param safeguardingMet  whether safeguarding was met, empty if not stated, not null
     * @param category  the category of concern, empty if none was stated, not null
     * @param provenance  where it is known from, not null
     */
    record ReportCard(
            Urn urn,
            LocalDate date,
            FrameworkId framework,
            Map<String, AreaGrade> grades,
            Optional<Boolean> safeguardingMet,
            Optional<CategoryOfConcern> category,
            Provenance provenance)
            implements Inspection {

        /** Copies the grades, in the order of their names. */
        public ReportCard {
            grades = Collections.unmodifiableMap(new TreeMap<>(grades));
        }
    }

    /**
     * An ungraded inspection under section 8: it leaves the last grade as it is.
     *
     * @param urn  the establishment, not null
     * @param date  the first day, not null
     * @param framework  the framework, not null
     * @param outcome  what it found, not null
     * @param provenance  where it is known from, not null
     */
    record Ungraded(Urn urn, LocalDate date, FrameworkId framework, UngradedOutcome outcome, Provenance provenance)
            implements Inspection {}

    /**
     * A monitoring inspection: it leaves the last grade as it is.
     *
     * @param urn  the establishment, not null
     * @param date  the first day, not null
     * @param framework  the framework, not null
     * @param outcome  what it found, in the words published, not null
     * @param provenance  where it is known from, not null
     */
    record Monitoring(Urn urn, LocalDate date, FrameworkId framework, String outcome, Provenance provenance)
            implements Inspection {}
}
