package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The sums that the straight line rests on which fits some points best, by least squares. The sums are exact; only a last division
 * rounds, to 16 digits. Immutable.
 */
record LeastSquares(int count, BigDecimal sumX, BigDecimal sumY, BigDecimal sumXx, BigDecimal sumXy) {

    static final LeastSquares NONE =
            new LeastSquares(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    LeastSquares with(BigDecimal x, BigDecimal y) {
        return new LeastSquares(
                count + 1, sumX.add(x), sumY.add(y), sumXx.add(x.multiply(x)), sumXy.add(x.multiply(y)));
    }

    LeastSquares without(BigDecimal x, BigDecimal y) {
        return new LeastSquares(
                count - 1,
                sumX.subtract(x),
                sumY.subtract(y),
                sumXx.subtract(x.multiply(x)),
                sumXy.subtract(x.multiply(y)));
    }

    /** Tells whether the points have two places at least, so that there is a line. */
    boolean isLine() {
        return spread().signum() != 0;
    }

    private BigDecimal spread() {
        return BigDecimal.valueOf(count).multiply(sumXx).subtract(sumX.multiply(sumX));
    }

    private BigDecimal rise() {
        return BigDecimal.valueOf(count).multiply(sumXy).subtract(sumX.multiply(sumY));
    }

    BigDecimal slope() {
        return rise().divide(spread(), MathContext.DECIMAL64);
    }

    /** Returns how far a point is above the line. */
    BigDecimal residual(BigDecimal x, BigDecimal y) {
        BigDecimal number = BigDecimal.valueOf(count);
        BigDecimal above = number.multiply(y).subtract(sumY).multiply(spread());
        BigDecimal expected = number.multiply(x).subtract(sumX).multiply(rise());
        return above.subtract(expected).divide(number.multiply(spread()), MathContext.DECIMAL64);
    }
}
