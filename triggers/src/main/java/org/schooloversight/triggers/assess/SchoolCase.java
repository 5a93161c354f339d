package org.schooloversight.triggers.assess;

import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/**
 * A school, the evidence about it, and the dates of the question.
 *
 * @param school  the school
 * @param evidence  the evidence about it
 * @param asOf  the dates
 * @param cohort  the schools to compare it with, null if none were given
 * @param year  the year that figures are asked about as if it were the latest, null for the latest that was published
 */
record SchoolCase(
        School school,
        EvidenceSet evidence,
        AsOf asOf,
        @Nullable Cohort cohort,
        @Nullable AcademicYear year) {

    SchoolCase(School school, EvidenceSet evidence, AsOf asOf) {
        this(school, evidence, asOf, null, null);
    }

    /** Returns the same question about figures up to a year. */
    SchoolCase upTo(AcademicYear latest) {
        return new SchoolCase(school, evidence, asOf, cohort, latest);
    }

    boolean isKnown(Provenance provenance) {
        return provenance.publication().isKnownBy(asOf.knownBy());
    }

    /** Tells whether an inspection had been made by the day of the question, and was public. */
    boolean isKnown(Inspection inspection) {
        return isKnown(inspection.provenance()) && !inspection.date().isAfter(asOf.effectiveOn());
    }

    /** Tells whether inspections under a number count. */
    boolean counts(Urn urn, GradeFrom from) {
        return from == GradeFrom.EARLIER_NUMBER || urn.equals(school.urn());
    }

    /** Words where a piece of evidence comes from, with what is odd about it. */
    String source(Urn urn, Provenance provenance) {
        String text = provenance.toString();
        if (!urn.equals(school.urn())) {
            text += ", under the school's earlier number " + urn;
        }
        return provenance.publication().basis() == Publication.Basis.ASSUMED
                ? text + " (the day of publication is not known; "
                        + provenance.publication().on() + " stands in for it)"
                : text;
    }
}
