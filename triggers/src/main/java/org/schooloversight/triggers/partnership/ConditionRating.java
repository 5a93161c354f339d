package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.source.Provenance;

/**
 * How far a partnership found that a condition holds.
 *
 * @param condition  the condition, not null
 * @param on  the day, not null
 * @param level  how far, not null
 * @param evidence  what shows it, empty if nothing was stated, not null
 * @param action  what will be done about it, empty if nothing was stated, not null
 * @param provenance  where it is recorded, not null
 */
public record ConditionRating(
        ConditionId condition,
        LocalDate on,
        Level level,
        Optional<String> evidence,
        Optional<String> action,
        Provenance provenance) {

    /** How far a condition holds, least first. No source states such a scale; it is our own. */
    public enum Level {
        /** Nothing is in place. */
        ABSENT("not in place"),
        /** A beginning is made. */
        EMERGING("emerging"),
        /** It is in place and does not yet show in what comes of it. */
        IN_PLACE("in place"),
        /** It is in place and shows. */
        SECURE("secure");

        private final String words;

        Level(String words) {
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
}
