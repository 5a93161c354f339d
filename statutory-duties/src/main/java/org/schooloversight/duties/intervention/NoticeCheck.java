package org.schooloversight.duties.intervention;

import java.util.List;
import org.schooloversight.core.finding.Reason;

/**
 * What a warning notice lacks.
 *
 * @param canBeGiven  false if the law of the day does not let it be given to this school
 * @param contents  what it must state and does not, unmodifiable, not null
 * @param copies  whom it must be copied to and is not, unmodifiable, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know, such as what was never checked, unmodifiable, not null
 */
public record NoticeCheck(
        boolean canBeGiven,
        List<NoticeForm.Part> contents,
        List<NoticeForm.Part> copies,
        List<Reason> reasons,
        List<String> notices) {

    /** Copies the lists. */
    public NoticeCheck {
        contents = List.copyOf(contents);
        copies = List.copyOf(copies);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    /**
     * Tells whether nothing is missing that the data know of.
     *
     * @return true if it can be given and lacks nothing
     */
    public boolean isComplete() {
        return canBeGiven && contents.isEmpty() && copies.isEmpty();
    }
}
