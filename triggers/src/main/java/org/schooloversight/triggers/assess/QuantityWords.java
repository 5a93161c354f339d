package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.triggers.policy.Quantity;

/** Puts a quantity into words: its name and its values. */
final class QuantityWords {

    /** As many decimals as figures are published with; what is worked out may have more. */
    private static final int DECIMALS = 4;

    private static final int SHOWN = 2;

    private final Measure measure;
    private final Quantity quantity;
    private final BigDecimal threshold;

    QuantityWords(Measure measure, Quantity quantity, BigDecimal threshold) {
        this.measure = measure;
        this.quantity = quantity;
        this.threshold = threshold;
    }

    /** Names it, with the title of the measure of context if it has one. */
    String name(String context) {
        String title = measure.title();
        if (quantity instanceof Quantity.PupilCount) {
            return "the number of pupils behind " + title;
        }
        if (quantity instanceof Quantity.Change change) {
            return "the change in " + title + " over " + years(change.years());
        }
        if (quantity instanceof Quantity.Slope slope) {
            return "the trend of " + title + " over " + years(slope.years());
        }
        if (quantity instanceof Quantity.Rank rank) {
            return "the place by " + title + " among " + rank.peers().words() + ", 1 being the worst,";
        }
        if (quantity instanceof Quantity.Quartile quartile) {
            return "the quarter by " + title + " among " + quartile.peers().words() + ", 1 being the worst,";
        }
        if (quantity instanceof Quantity.Difference difference) {
            return title + " less " + difference.middle().words() + " of "
                    + difference.peers().words();
        }
        if (quantity instanceof Quantity.Residual residual) {
            return title + " less what " + context + " lets expect, by "
                    + residual.peers().words();
        }
        return title;
    }

    private static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    /** Puts a value into words. */
    String value(BigDecimal value) {
        String shown = shown(value);
        if (quantity instanceof Quantity.Value) {
            return measure.words(value);
        }
        if (quantity instanceof Quantity.PupilCount
                || quantity instanceof Quantity.Rank
                || quantity instanceof Quantity.Quartile) {
            return shown;
        }
        String unit = measure.unit() == Measure.Unit.PERCENT ? " percentage points" : "";
        return shown + unit + (quantity instanceof Quantity.Slope ? " a year" : "");
    }

    /** Puts a middle into words, which is a value of the measure itself. */
    String middle(BigDecimal value) {
        return measure.words(value.scale() <= DECIMALS ? value : value.setScale(SHOWN, RoundingMode.HALF_EVEN));
    }

    /** Rounds what has many decimals, unless that would put it on the other side of the threshold. */
    private String shown(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= DECIMALS) {
            return plain.toPlainString();
        }
        BigDecimal rounded = plain.setScale(SHOWN, RoundingMode.HALF_EVEN);
        boolean sameSide = Integer.signum(rounded.compareTo(threshold)) == Integer.signum(plain.compareTo(threshold));
        return sameSide ? "about " + rounded.stripTrailingZeros().toPlainString() : plain.toPlainString();
    }
}
