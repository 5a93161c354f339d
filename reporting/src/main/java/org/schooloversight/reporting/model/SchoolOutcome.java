package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolCategory;

/**
 * What the latest graded inspection of a school gave it, as known on a day.
 *
 * @param school  the school, not null
 * @param result  the kind of result it has, not null
 * @param latest  its latest graded inspection, empty if there is none, not null
 * @param since  inspections after that one which left it as it is, newest first, unmodifiable, not null
 */
public record SchoolOutcome(School school, Result result, Optional<Inspection> latest, List<Inspection> since) {

    /** The kind of result that a school has. The first three have scales of their own, which are never mixed. */
    public enum Result {
        /** An overall grade. */
        OVERALL_GRADE("an overall grade"),
        /** Key judgements without an overall grade. */
        KEY_JUDGEMENTS("key judgements without an overall grade"),
        /** A report card. */
        REPORT_CARD("a report card"),
        /** It was inspected, and no inspection graded it. */
        NO_GRADE("inspected, and not graded"),
        /** It was not inspected, as every inspection was given and none is of this school. */
        NOT_INSPECTED("no inspection"),
        /** The files do not tell. */
        NOT_KNOWN("not known");

        private final String words;

        Result(String words) {
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

    /** Copies the list. */
    public SchoolOutcome {
        since = List.copyOf(since);
    }

    /**
     * Obtains the outcome of a school.
     *
     * @param school  the school, not null
     * @param evidence  the evidence about it, not null
     * @param asOf  the day it is asked about, and the last day on which an inspection may have been published, not null
     * @return the outcome, not null
     */
    public static SchoolOutcome of(School school, EvidenceSet evidence, AsOf asOf) {
        List<Inspection> known = evidence.inspections().stream()
                .filter(each -> !each.date().isAfter(asOf.effectiveOn())
                        && each.provenance().publication().isKnownBy(asOf.knownBy()))
                .toList();
        Optional<Inspection> latest =
                known.stream().filter(SchoolOutcome::isGraded).findFirst();
        List<Inspection> since = known.stream()
                .filter(each -> latest.filter(graded -> each.date().isAfter(graded.date()))
                        .isPresent())
                .toList();
        Result result =
                latest.map(SchoolOutcome::result).orElseGet(() -> without(known, evidence.inspectionCoverage()));
        return new SchoolOutcome(school, result, latest, since);
    }

    private static boolean isGraded(Inspection inspection) {
        return !(inspection instanceof Inspection.Ungraded) && !(inspection instanceof Inspection.Monitoring);
    }

    private static Result result(Inspection graded) {
        if (graded instanceof Inspection.Graded) {
            return Result.OVERALL_GRADE;
        }
        return graded instanceof Inspection.SubJudgements ? Result.KEY_JUDGEMENTS : Result.REPORT_CARD;
    }

    /** A file of the latest grades says nothing of a school that is not in it. */
    private static Result without(List<Inspection> known, InspectionCoverage coverage) {
        if (coverage != InspectionCoverage.HISTORY) {
            return Result.NOT_KNOWN;
        }
        return known.isEmpty() ? Result.NOT_INSPECTED : Result.NO_GRADE;
    }

    /**
     * Gets the overall grade.
     *
     * @return the grade, empty if the latest graded inspection gave none, not null
     */
    public Optional<OverallGrade> grade() {
        return latest.filter(Inspection.Graded.class::isInstance).map(graded -> ((Inspection.Graded) graded).grade());
    }

    /**
     * Tells whether the overall grade is Good or Outstanding.
     *
     * @return true if it is, false if it is another or there is none
     */
    public boolean isGoodOrBetter() {
        return grade().filter(grade -> grade == OverallGrade.OUTSTANDING || grade == OverallGrade.GOOD)
                .isPresent();
    }

    /**
     * Tells whether the result was given under a number that the school had before.
     *
     * @return true if it was
     */
    public boolean isOfEarlierNumber() {
        return latest.filter(graded -> !graded.urn().equals(school.urn())).isPresent();
    }

    /**
     * Tells whether the school is one of those that shares for England are about.
     *
     * @return true for maintained schools, academies and non-maintained special schools
     */
    public boolean isStateFunded() {
        return school.type().maintenance() != Maintenance.OTHER
                || school.type().category() == SchoolCategory.NON_MAINTAINED_SPECIAL;
    }
}
