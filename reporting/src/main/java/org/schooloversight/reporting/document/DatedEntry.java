package org.schooloversight.reporting.document;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.finding.Reason;

/**
 * A day of a report for a diary.
 *
 * @param uid  what stays the same when the day moves: the same duty, case and occasion have the same text, not null
 * @param title  what is due, not null
 * @param day  the day; where it cannot be known yet, the earliest that is safe, not null
 * @param standing  how certain the day is, not null
 * @param remindDaysBefore  how many days before a reminder is due, each from 0, unmodifiable, not null
 * @param reasons  why it is due then, unmodifiable, not null
 * @param sensitivity  who may read it, not null
 */
public record DatedEntry(
        String uid,
        String title,
        LocalDate day,
        Standing standing,
        List<Integer> remindDaysBefore,
        List<Reason> reasons,
        Sensitivity sensitivity) {

    /** How certain a day is. */
    public enum Standing {
        /** It is due then. */
        CERTAIN,
        /** The day is not known yet; it may be later. */
        NOT_KNOWN_YET,
        /** It was done. */
        DONE,
        /** It is no longer due. */
        NO_LONGER_DUE
    }

    /** Copies the lists. */
    public DatedEntry {
        remindDaysBefore = List.copyOf(remindDaysBefore);
        reasons = List.copyOf(reasons);
    }
}
