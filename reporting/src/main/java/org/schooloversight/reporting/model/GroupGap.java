package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;

/**
 * How far a group of pupils is from others in one measure.
 *
 * @param measure  the measure, not null
 * @param group  the pupils, not null
 * @param groupTitle  who they are, not null
 * @param comparedWith  the pupils that they are compared with, not null
 * @param comparedTitle  who those are, not null
 * @param value  the figure of the group in the authority, not null
 * @param pupils  the number of pupils in it, not null
 * @param other  the figure of those it is compared with, not null
 * @param gap  the first less the second, as far as both were published, not null
 * @param nationalGap  the gap in England between the same groups, not null
 * @param pupilsLastYear  the number of pupils in the group the year before, not null
 * @param gapLastYear  the gap of the year before, not null
 * @param movement  whether the gap is closing, not null
 */
public record GroupGap(
        Measure measure,
        PupilGroupId group,
        String groupTitle,
        PupilGroupId comparedWith,
        String comparedTitle,
        Worked<BigDecimal> value,
        Worked<Integer> pupils,
        Worked<BigDecimal> other,
        Worked<BigDecimal> gap,
        Worked<BigDecimal> nationalGap,
        Worked<Integer> pupilsLastYear,
        Worked<BigDecimal> gapLastYear,
        Worked<Movement> movement) {

    /** Where a gap is going. */
    public enum Movement {
        /** It is smaller than the year before. */
        CLOSING("closing"),
        /** It is as large as the year before, as far as published. */
        UNCHANGED("unchanged"),
        /** It is larger than the year before. */
        WIDENING("widening"),
        /** The group that was behind is ahead, or the other way round. */
        REVERSED("reversed");

        private final String words;

        Movement(String words) {
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

        static Movement between(BigDecimal before, BigDecimal now) {
            if (before.signum() * now.signum() < 0) {
                return REVERSED;
            }
            int larger = now.abs().compareTo(before.abs());
            return larger < 0 ? CLOSING : larger > 0 ? WIDENING : UNCHANGED;
        }
    }
}
