package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.reporting.document.Unit;

/** How values of measures, and differences of them, are written. */
public final class MeasureUnits {

    private MeasureUnits() {}

    /**
     * Finds the unit of a value of a measure. Scores of progress are around nought, so they are written with their sign.
     *
     * @param measure  the measure, not null
     * @return the unit, not null
     */
    public static Unit of(Measure measure) {
        return switch (measure.unit()) {
            case PERCENT -> Unit.PERCENT;
            case PER_HUNDRED -> Unit.PER_HUNDRED;
            case SCORE -> isProgress(measure) ? Unit.SIGNED_SCORE : Unit.SCORE;
        };
    }

    /**
     * Finds the unit of a difference of two values of a measure.
     *
     * @param measure  the measure, not null
     * @return the unit, not null
     */
    public static Unit ofDifference(Measure measure) {
        return measure.unit() == Measure.Unit.PERCENT ? Unit.PERCENTAGE_POINTS : Unit.SIGNED_SCORE;
    }

    static boolean isProgress(Measure measure) {
        return measure.unit() == Measure.Unit.SCORE && measure.id().value().contains("progress");
    }

    static String words(Measure measure, BigDecimal value) {
        return of(measure).words(value);
    }

    static String differenceWords(Measure measure, BigDecimal difference) {
        return ofDifference(measure).words(difference);
    }

    /** Tells which way a difference is better: above nought, at nought, or below. */
    static int better(Measure measure, BigDecimal difference) {
        return measure.worse() == Measure.Worse.LOWER ? difference.signum() : -difference.signum();
    }
}
