package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.MeasureId;

/**
 * A statement about an authority that a measure can prove or refute.
 *
 * @param text  the statement, a whole sentence, not null
 * @param measure  the measure that it is about, not null
 * @param claimed  how the statement says the authority stands against England, not null
 */
public record StrongStatement(String text, MeasureId measure, AgainstNational claimed) {

    /** Whether a statement holds. */
    public enum Answer {
        /** It holds. */
        HOLDS("it holds"),
        /** It does not hold. */
        DOES_NOT_HOLD("it does not hold"),
        /** The figures to tell are missing. */
        NOT_KNOWN("not known");

        private final String words;

        Answer(String words) {
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

    /**
     * Checks the statement against figures. They are compared with the decimals that both have, because a rounded figure tells no more.
     *
     * @param here  the figure of the authority, not null
     * @param england  the figure of England, not null
     * @return whether it holds, not null
     */
    public Answer check(BigDecimal here, BigDecimal england) {
        return against(here, england) == claimed ? Answer.HOLDS : Answer.DOES_NOT_HOLD;
    }

    /**
     * Tells how one figure stands against another, with the decimals that both have.
     *
     * @param here  the figure of the authority, not null
     * @param england  the figure of England, not null
     * @return whether it is above, in line or below, not null
     */
    public static AgainstNational against(BigDecimal here, BigDecimal england) {
        int decimals = Math.min(here.scale(), england.scale());
        int order = here.setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(england.setScale(decimals, RoundingMode.HALF_UP));
        return order > 0 ? AgainstNational.ABOVE : order < 0 ? AgainstNational.BELOW : AgainstNational.IN_LINE;
    }
}
