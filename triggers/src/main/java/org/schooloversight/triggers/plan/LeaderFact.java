package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.PartyId;

/**
 * Something that is so of a leader for some time.
 *
 * @param leader  the leader, an id and never a name, not null
 * @param kind  what is so, not null
 * @param urn  the school, empty unless the leader is its head, not null
 * @param from  the first day; for a retirement its day, not null
 * @param endExclusive  the day after the last day, empty if no end is known, not null
 * @param provenance  where it is recorded, not null
 */
public record LeaderFact(
        PartyId leader,
        Kind kind,
        Optional<Urn> urn,
        LocalDate from,
        Optional<LocalDate> endExclusive,
        Provenance provenance) {

    /** What can be so of a leader. */
    public enum Kind {
        /** The leader is the head of a school. */
        HEAD("headteacher"),
        /** The leader is designated as a National Leader of Education. */
        NATIONAL_LEADER("National Leader of Education"),
        /** The leader is designated as a Local Leader of Education. */
        LOCAL_LEADER("Local Leader of Education"),
        /** The leader inspects for Ofsted. */
        OFSTED_INSPECTOR("Ofsted inspector"),
        /** The leader retired as the head of a school. */
        RETIRED_HEAD("retired headteacher");

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
     * Checks that a head has a school.
     *
     * @throws InvalidValueException if there is none
     */
    public LeaderFact {
        if (kind == Kind.HEAD && urn.isEmpty()) {
            throw new InvalidValueException("the head of no school; accepted: the number of the school");
        }
    }

    /**
     * Checks if it is so on a day.
     *
     * @param day  the day, not null
     * @return true if it is
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && endExclusive.map(day::isBefore).orElse(true);
    }
}
