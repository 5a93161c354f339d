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
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.style.Text;

/**
 * What is known of one figure of one year on the day of the question.
 *
 * @param year  the year
 * @param results  the most settled figure that was public: none if none was, several if figures of one status differ
 * @param early  figures that came out after the day of the question
 */
record PublishedFigure(AcademicYear year, List<MeasuredResult> results, List<MeasuredResult> early) {

    static PublishedFigure find(SchoolCase each, MeasureId measure, PupilGroupId group, AcademicYear year) {
        List<MeasuredResult> best = new ArrayList<>();
        List<MeasuredResult> early = new ArrayList<>();
        for (MeasuredResult result : each.evidence().results(measure, group)) {
            if (!result.year().equals(year)) {
                continue;
            }
            if (!each.isKnown(result.provenance())) {
                early.add(result);
            } else if (best.isEmpty() || isBetter(each, result, best.get(0))) {
                best.clear();
                best.add(result);
            } else if (!isBetter(each, best.get(0), result)) {
                addUnlessSaid(best, result);
            }
        }
        return new PublishedFigure(year, best, early);
    }

    /** Finds the most settled figures that say how many pupils they are about, whatever else they show. */
    static PublishedFigure withPupils(SchoolCase each, MeasureId measure, PupilGroupId group, AcademicYear year) {
        List<MeasuredResult> best = new ArrayList<>();
        List<MeasuredResult> early = new ArrayList<>();
        for (MeasuredResult result : each.evidence().results(measure, group)) {
            if (!result.year().equals(year) || result.cohort().isEmpty()) {
                continue;
            }
            if (!each.isKnown(result.provenance())) {
                early.add(result);
            } else if (best.isEmpty() || !isMoreSettled(each, best.get(0), result)) {
                best.removeIf(other -> isMoreSettled(each, result, other));
                best.add(result);
            }
        }
        return new PublishedFigure(year, best, early);
    }

    /** Adds a figure, unless one says the same; one with confidence limits says all that one without them does. */
    private static void addUnlessSaid(List<MeasuredResult> best, MeasuredResult result) {
        if (best.stream().noneMatch(other -> says(other.figure(), result.figure()))) {
            best.removeIf(other -> says(result.figure(), other.figure()));
            best.add(result);
        }
    }

    private static boolean says(Figure one, Figure other) {
        if (one instanceof Figure.Value a && other instanceof Figure.Value b) {
            return a.value().compareTo(b.value()) == 0
                    && (b.limits().isEmpty()
                            || a.limits()
                                    .filter(limits -> isSame(limits, b.limits().get()))
                                    .isPresent());
        }
        // no figure is no figure, whatever the reason given
        return one instanceof Figure.None && other instanceof Figure.None;
    }

    private static boolean isSame(Figure.Limits a, Figure.Limits b) {
        return a.lower().compareTo(b.lower()) == 0 && a.upper().compareTo(b.upper()) == 0;
    }

    /** A value beats none; then the more settled beats the less; then the school's present number beats an earlier one. */
    private static boolean isBetter(SchoolCase each, MeasuredResult a, MeasuredResult b) {
        boolean hasA = a.figure() instanceof Figure.Value;
        boolean hasB = b.figure() instanceof Figure.Value;
        if (hasA != hasB) {
            return hasA;
        }
        return isMoreSettled(each, a, b);
    }

    private static boolean isMoreSettled(SchoolCase each, MeasuredResult a, MeasuredResult b) {
        if (a.status() != b.status()) {
            return a.status().compareTo(b.status()) > 0;
        }
        boolean ownA = a.urn().equals(each.school().urn());
        return ownA && !b.urn().equals(each.school().urn());
    }

    Figure.@Nullable Value value() {
        return results.size() == 1 && results.get(0).figure() instanceof Figure.Value value ? value : null;
    }

    /** Words it, to follow the name of the measure and a colon. */
    String words(Measure measure, boolean withLimits) {
        if (results.isEmpty()) {
            return "not given for " + year;
        }
        if (results.size() > 1) {
            List<String> figures = results.stream()
                    .map(result -> figure(measure, result) + notes(measure, withLimits, result))
                    .toList();
            return Text.list(figures, "or") + " in " + year + ", as sources differ";
        }
        MeasuredResult only = results.get(0);
        return figure(measure, only) + " in " + year + notes(measure, withLimits, only);
    }

    private static String figure(Measure measure, MeasuredResult result) {
        return result.figure() instanceof Figure.Value value
                ? measure.words(value.value())
                : ((Figure.None) result.figure()).reason().words();
    }

    private static String notes(Measure measure, boolean withLimits, MeasuredResult result) {
        List<String> notes = new ArrayList<>();
        if (withLimits && result.figure() instanceof Figure.Value value) {
            notes.add(value.limits()
                    .map(each ->
                            "confidence limits " + measure.words(each.lower()) + " and " + measure.words(each.upper()))
                    .orElse("without confidence limits"));
        }
        if (result.status() == ResultStatus.PROVISIONAL) {
            notes.add("provisional");
        }
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }

    Optional<String> wouldSettle(Measure measure, String group) {
        String what = measure.title() + " for " + group + " in " + year;
        if (results.isEmpty()) {
            return Optional.of(what);
        }
        if (results.size() > 1) {
            return Optional.of("which figure is right: " + what);
        }
        return value() != null ? Optional.of("the confidence limits of " + what) : Optional.empty();
    }
}
