package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.schooloversight.core.source.Provenance;

/**
 * What figures of schools of a kind are compared with.
 *
 * @param basis  what it is, not null
 * @param value  its value, empty if there is nothing to compare with, not null
 * @param schools  the number of schools of the kind that have a figure for the year
 * @param provenance  where it is known from, empty if it was worked out here, not null
 */
public record Yardstick(Basis basis, Optional<BigDecimal> value, long schools, Optional<Provenance> provenance) {

    /** What figures are compared with. */
    public enum Basis {
        /** The figure of England for the same year. */
        ENGLAND("the figure for England"),
        /** The figure of the authority for the same year. */
        AUTHORITY("the figure for the authority"),
        /** The median of the schools of the same kind that are given. */
        MEDIAN("the median of the schools of the same kind here"),
        /** There is nothing to compare with. */
        NONE("nothing");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader, to follow "compared with".
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }
}
