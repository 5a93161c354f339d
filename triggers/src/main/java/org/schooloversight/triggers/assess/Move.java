package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import org.schooloversight.core.finding.TierId;

/**
 * A school's move from the tier it was in by the record.
 *
 * @param from  the tier it was in, not null
 * @param since  the first day it was in that tier, not null
 * @param to  the tier it is in now, which may be the same, not null
 * @param takesEffect  the first day in that tier: after the notice that the policy asks for, or the first day of the tier it stays in, not
 *     null
 * @param stage  how far the recorded decision had come, empty if not stated, not null
 */
public record Move(TierId from, LocalDate since, TierId to, LocalDate takesEffect, String stage) {

    /**
     * Checks if the school stays where it was.
     *
     * @return true if it does
     */
    public boolean isNone() {
        return from.equals(to);
    }
}
