package org.schooloversight.core.inspection;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.SchoolKind;

/**
 * How soon a school is inspected again, for the schools and inspections that it is about.
 *
 * @param id  the id, not null
 * @param title  what it says, in plain English, not null
 * @param force  whether the law requires it or the inspectorate says that it does so, not null
 * @param inForce  the days on which it is in force, not null
 * @param about  the last inspections and the schools that it is about, not null
 * @param from  the day of the last inspection that it counts from, not null
 * @param provision  how the day follows, with what that rests on, not null
 */
public record InspectionInterval(
        IntervalId id,
        String title,
        Force force,
        EffectivePeriod inForce,
        About about,
        From from,
        Provision provision) {

    /** Whether the next inspection has to come in time. */
    public enum Force {
        /** The law requires it. */
        REQUIRED("by law"),
        /** The inspectorate says that it usually does so; it may come earlier or later. */
        EXPECTED("as Ofsted says it usually does");

        private final String words;

        Force(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /** Which day of an inspection an interval counts from. */
    public enum From {
        /** Its first day. */
        INSPECTION,
        /** The day on which its report was published. */
        PUBLICATION
    }

    /** An inspection after which an interval begins. */
    public enum Counted {
        /** A graded inspection, sub-judgements or a report card. */
        FULL,
        /** An ungraded inspection under section 8. */
        UNGRADED
    }

    /**
     * What an interval is about. An empty set leaves its question open.
     *
     * @param counted  the inspections that begin it, the latest of them counts, unmodifiable, not null
     * @param inspected  the days on which that inspection was, empty for any, not null
     * @param grades  the last overall grade, which an ungraded inspection leaves as it is, unmodifiable, not null
     * @param outcomes  what the inspection found if it was ungraded, unmodifiable, not null
     * @param schools  the kinds of school, unmodifiable, not null
     */
    public record About(
            Set<Counted> counted,
            Optional<EffectivePeriod> inspected,
            Set<OverallGrade> grades,
            Set<UngradedOutcome> outcomes,
            Set<SchoolKind> schools) {

        /** Copies the sets, in the order of their constants. */
        public About {
            counted = sorted(counted);
            grades = sorted(grades);
            outcomes = sorted(outcomes);
            schools = sorted(schools);
        }

        private static <E extends Enum<E>> Set<E> sorted(Set<E> set) {
            return Collections.unmodifiableSet(new TreeSet<>(set));
        }

        boolean counts(Inspection inspection) {
            if (inspection instanceof Inspection.Monitoring) {
                return false;
            }
            return counted.contains(inspection instanceof Inspection.Ungraded ? Counted.UNGRADED : Counted.FULL);
        }

        boolean isAbout(Inspection last, Optional<OverallGrade> grade, SchoolKind school) {
            return (schools.isEmpty() || schools.contains(school))
                    && (grades.isEmpty() || grade.map(grades::contains).orElse(false))
                    && inspected.map(days -> days.contains(last.date())).orElse(true)
                    && (outcomes.isEmpty()
                            || (last instanceof Inspection.Ungraded ungraded && outcomes.contains(ungraded.outcome())));
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
