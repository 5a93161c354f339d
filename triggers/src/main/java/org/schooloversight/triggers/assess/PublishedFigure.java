package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;

/**
 * What is known of one figure of one year on the day of the question.
 *
 * @param year  the year
 * @param result  the most settled figure that was public, empty if none was, or if two differ
 * @param inConflict  true if two figures of the same status differ
 * @param early  figures that came out after the day of the question
 */
record PublishedFigure(
        AcademicYear year, Optional<MeasuredResult> result, boolean inConflict, List<MeasuredResult> early) {

    static PublishedFigure find(SchoolCase each, MeasureId measure, PupilGroupId group, AcademicYear year) {
        @Nullable MeasuredResult best = null;
        boolean conflict = false;
        List<MeasuredResult> early = new ArrayList<>();
        for (MeasuredResult result : each.evidence().results(measure, group)) {
            if (!result.year().equals(year)) {
                continue;
            }
            if (!each.isKnown(result.provenance())) {
                early.add(result);
            } else if (best == null || isBetter(each, result, best)) {
                best = result;
                conflict = false;
            } else if (!isBetter(each, best, result) && !best.figure().equals(result.figure())) {
                conflict = true;
            }
        }
        return new PublishedFigure(year, conflict ? Optional.empty() : Optional.ofNullable(best), conflict, early);
    }

    /** A value beats none; then the more settled beats the less; then the school's present number beats an earlier one. */
    private static boolean isBetter(SchoolCase each, MeasuredResult a, MeasuredResult b) {
        boolean hasA = a.figure() instanceof Figure.Value;
        boolean hasB = b.figure() instanceof Figure.Value;
        if (hasA != hasB) {
            return hasA;
        }
        if (a.status() != b.status()) {
            return a.status().compareTo(b.status()) > 0;
        }
        boolean ownA = a.urn().equals(each.school().urn());
        return ownA && !b.urn().equals(each.school().urn());
    }

    Figure.@Nullable Value value() {
        return result.isPresent() && result.get().figure() instanceof Figure.Value value ? value : null;
    }

    String words(Measure measure, boolean withLimits) {
        if (inConflict) {
            return "has two different figures for " + year;
        }
        if (result.isEmpty()) {
            return "was not given for " + year;
        }
        if (result.get().figure() instanceof Figure.None none) {
            return "was " + none.reason().words() + " in " + year;
        }
        Figure.@Nullable Value value = value();
        if (value == null) {
            return "was not given for " + year;
        }
        String limits = value.limits()
                .filter(any -> withLimits)
                .map(each ->
                        ", confidence limits " + measure.words(each.lower()) + " and " + measure.words(each.upper()))
                .orElse(withLimits ? ", without confidence limits" : "");
        String status = result.get().status() == org.schooloversight.core.evidence.ResultStatus.PROVISIONAL
                ? ", provisional"
                : "";
        String notes = limits + status;
        return "was " + measure.words(value.value()) + " in " + year
                + (notes.isEmpty() ? "" : " (" + notes.substring(2) + ")");
    }

    Optional<String> wouldSettle(Measure measure, String group) {
        String what = measure.title() + " for " + group + " in " + year;
        if (inConflict) {
            return Optional.of("which of the two figures is right: " + what);
        }
        if (result.isEmpty()) {
            return Optional.of(what);
        }
        return value() != null ? Optional.of("the confidence limits of " + what) : Optional.empty();
    }
}
