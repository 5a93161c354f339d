package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * A school's place in a network of schools.
 *
 * @param network  the network, not null
 * @param kind  the kind of network, not null
 * @param urn  the school, not null
 * @param from  the first day, empty if not known, not null
 * @param endExclusive  the day after the last day, empty if no end is known, not null
 * @param provenance  where it is recorded, not null
 */
public record NetworkLink(
        NetworkId network,
        Kind kind,
        Urn urn,
        Optional<LocalDate> from,
        Optional<LocalDate> endExclusive,
        Provenance provenance) {

    /** The kind of a network. */
    public enum Kind {
        /** An academy trust. */
        TRUST("academy trust"),
        /** A federation under one governing body. */
        FEDERATION("federation"),
        /** A partnership by agreement. */
        PARTNERSHIP("partnership"),
        /** A company that schools own together. */
        COLLABORATIVE_COMPANY("collaborative company"),
        /** An alliance around a teaching school. */
        TEACHING_SCHOOL_ALLIANCE("teaching school alliance");

        private final String words;

        Kind(String words) {
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
     * Checks if the school is in the network on a day. A school with no first day has been in it as long as is known.
     *
     * @param day  the day, not null
     * @return true if it is
     */
    public boolean holdsOn(LocalDate day) {
        return !from.map(day::isBefore).orElse(false)
                && endExclusive.map(day::isBefore).orElse(true);
    }
}
