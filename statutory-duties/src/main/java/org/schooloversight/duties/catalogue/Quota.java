package org.schooloversight.duties.catalogue;

import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/** A number that a duty sets. */
public sealed interface Quota {

    /**
     * Gets what is counted.
     *
     * @return the words, not null
     */
    String of();

    /**
     * At least a share, rounded up to a whole number.
     *
     * @param percent  the share, from 1 to 100
     * @param of  what it is a share of, not null
     * @param everyYears  within how many years each of them is to be reached once, from 1, empty if nothing says so, not null
     */
    record Share(int percent, String of, Optional<Integer> everyYears) implements Quota {

        /**
         * Checks the share and the cycle.
         *
         * @throws InvalidValueException if it is out of bounds
         */
        public Share {
            if (percent < 1 || percent > 100) {
                throw new InvalidValueException("invalid share: " + percent + "; accepted: 1 to 100 per cent");
            }
            if (everyYears.orElse(1) < 1) {
                throw new InvalidValueException("invalid cycle: " + everyYears.get() + " years; accepted: 1 or more");
            }
        }

        /**
         * Finds how many of a population the share asks for.
         *
         * @param population  the number in the population, from 0
         * @return the share, rounded up
         * @throws InvalidValueException if the population is negative
         */
        public int required(int population) {
            if (population < 0) {
                throw new InvalidValueException("invalid population: " + population + "; accepted: 0 or more");
            }
            return Math.toIntExact(((long) population * percent + 99) / 100);
        }

        @Override
        public String toString() {
            return "at least " + percent + "% of " + of + ", rounded up"
                    + everyYears
                            .map(years -> ", each once in " + years + " years")
                            .orElse("");
        }
    }

    /**
     * At most a number.
     *
     * @param number  the number, from 0
     * @param of  what is counted, not null
     */
    record AtMost(int number, String of) implements Quota {
        @Override
        public String toString() {
            return "at most " + number + " " + of;
        }
    }
}
