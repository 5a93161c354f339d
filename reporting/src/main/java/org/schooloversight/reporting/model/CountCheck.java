package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;

/**
 * A stated number beside what it is compared with.
 *
 * @param stated  the number as stated, not null
 * @param against  what it is compared with, not null
 * @param counted  the number it is compared with, empty if the register has no such kind, not null
 * @param sources  where the numbers it is compared with are stated, empty for the register, unmodifiable, not null
 */
public record CountCheck(StatedCount stated, Against against, Optional<Long> counted, List<StatedIn> sources) {

    /** Copies the list. */
    public CountCheck {
        sources = List.copyOf(sources);
    }

    /** What a stated number is compared with. */
    public enum Against {
        /** The sum of other numbers that are stated. */
        STATED_PARTS("the stated numbers added up"),
        /** The number that another document states. */
        OTHER_STATEMENT("what is stated elsewhere"),
        /** The register. */
        REGISTER("the register");

        private final String words;

        Against(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader, to follow "against".
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /**
     * Gets how far apart they are.
     *
     * @return the stated number less the other, nought if they agree, empty if there is no other, not null
     */
    public Optional<Long> difference() {
        return counted.map(number -> stated.number() - number);
    }

    /**
     * Tells whether they agree.
     *
     * @return true if both numbers are there and are the same
     */
    public boolean agrees() {
        return counted.filter(number -> number == stated.number()).isPresent();
    }
}
