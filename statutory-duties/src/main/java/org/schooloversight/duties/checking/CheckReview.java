package org.schooloversight.duties.checking;

import java.util.List;
import java.util.Optional;

/**
 * Where each entry of the law stands after what an authority recorded.
 *
 * @param entries  the entries, in their order, unmodifiable, not null
 * @param unknown  what was recorded about entries that there are not, unmodifiable, not null
 */
public record CheckReview(List<Reviewed> entries, List<LawCheck> unknown) {

    /** Copies the lists. */
    public CheckReview {
        entries = List.copyOf(entries);
        unknown = List.copyOf(unknown);
    }

    /**
     * Where an entry stands.
     *
     * @param entry  the entry as this library has it, not null
     * @param standing  where it stands, not null
     * @param recorded  what the authority recorded about it, empty if nothing, not null
     */
    public record Reviewed(LawEntry entry, CheckStanding standing, Optional<LawCheck> recorded) {

        /**
         * Tells whether an answer that uses the entry has to say that it is not checked.
         *
         * @return true if it has
         */
        public boolean isUnchecked() {
            return switch (standing) {
                case CONFIRMED, CHECKED_BY_LIBRARY -> false;
                case DIFFERS, OPEN -> true;
                case LAPSED -> !entry.check().isChecked();
            };
        }
    }

    /**
     * Counts entries.
     *
     * @param standing  where they stand, not null
     * @return how many stand there
     */
    public long count(CheckStanding standing) {
        return entries.stream().filter(each -> each.standing() == standing).count();
    }
}
