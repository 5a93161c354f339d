package org.schooloversight.publishing.pages;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * From figures to places in a drawing.
 *
 * @param low  the lowest figure on it
 * @param high  the highest, above the lowest
 * @param step  from one round number to the next
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int STEPS = 4;

    /** Obtains a scale for bars, which must start from nought, or their lengths would mislead. */
    static Scale fromNought(List<BigDecimal> figures, boolean percent) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (BigDecimal figure : figures) {
            low = low.min(figure);
            high = high.max(figure);
        }
        if (percent && low.signum() == 0) {
            high = high.max(HUNDRED);
        }
        BigDecimal end = low.compareTo(high) == 0 ? BigDecimal.ONE : high;
        return new Scale(low, end, step(low, end));
    }

    /** Obtains a scale of round numbers around figures, from nought unless that would flatten the line. */
    static Scale around(List<BigDecimal> figures) {
        BigDecimal low = figures.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = figures.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        if (low.signum() > 0 && low.add(low).compareTo(high) <= 0) {
            low = BigDecimal.ZERO;
        }
        if (low.compareTo(high) == 0) {
            low = low.subtract(BigDecimal.ONE);
            high = high.add(BigDecimal.ONE);
        }
        BigDecimal step = step(low, high);
        return new Scale(round(low, step, FLOOR), round(high, step, CEILING), step);
    }

    /** Gets the round numbers from the lowest to the highest. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = round(low, step, FLOOR); tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick.setScale(Math.max(0, step.scale()), HALF_UP));
        }
        return ticks;
    }

    /** Gets where a figure stands between two places, rounded to hundredths. */
    BigDecimal place(BigDecimal figure, BigDecimal atLow, BigDecimal atHigh) {
        return figure.subtract(low)
                .multiply(atHigh.subtract(atLow))
                .divide(high.subtract(low), 2, HALF_UP)
                .add(atLow);
    }

    private static BigDecimal round(BigDecimal figure, BigDecimal step, RoundingMode how) {
        return figure.divide(step, 0, how).multiply(step);
    }

    private static BigDecimal step(BigDecimal low, BigDecimal high) {
        BigDecimal rough = high.subtract(low)
                .divide(BigDecimal.valueOf(STEPS), 12, CEILING)
                .stripTrailingZeros();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
            if (rough.compareTo(step) <= 0) {
                return step;
            }
        }
        return unit.multiply(BigDecimal.TEN);
    }
}
