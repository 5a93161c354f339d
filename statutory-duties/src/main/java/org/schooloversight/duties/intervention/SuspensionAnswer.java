package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.schedule.CaseReference;

/**
 * Where the suspension of a delegated budget stands.
 *
 * @param reference  the reference, not null
 * @param earliest  the first day on which it may take effect, empty if no notice is recorded or none is needed, not null
 * @param effectOn  the day on which it took effect, empty if it did not, not null
 * @param reviews  the reviews owed up to the first one still to come, unmodifiable, not null
 * @param revokedOn  the day on which it was revoked, empty if it was not, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know, such as what was never checked, unmodifiable, not null
 */
public record SuspensionAnswer(
        CaseReference reference,
        Optional<Deadline> earliest,
        Optional<LocalDate> effectOn,
        List<Review> reviews,
        Optional<LocalDate> revokedOn,
        List<Reason> reasons,
        List<String> notices) {

    /** Copies the lists. */
    public SuspensionAnswer {
        reviews = List.copyOf(reviews);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    /**
     * A review.
     *
     * @param due  the last day for it, not null
     * @param doneOn  the day on which it was done, empty if it was not, not null
     * @param state  where it stands, not null
     */
    public record Review(Deadline due, Optional<LocalDate> doneOn, State state) {}

    /** Where a review stands. */
    public enum State {
        /** It was done. */
        DONE,
        /** It is still to come. */
        AHEAD,
        /** The last day has passed without it. */
        OVERDUE
    }
}
