package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;

/**
 * How the operational group works.
 *
 * @param monthsBetweenMeetings  how many months lie between two meetings, from 1
 * @param meetingsUntilStuck  after how many meetings without a step a package is stuck, from 1
 * @param cites  the clauses, unmodifiable, not null
 * @param check  whether it was compared with them, and what is not in them, not null
 */
public record GroupTerms(int monthsBetweenMeetings, int meetingsUntilStuck, List<Citation> cites, Check check) {

    /**
     * Copies the clauses and checks the numbers.
     *
     * @throws InvalidValueException if a number is not positive
     */
    public GroupTerms {
        cites = List.copyOf(cites);
        if (monthsBetweenMeetings < 1 || meetingsUntilStuck < 1) {
            throw new InvalidValueException("invalid terms of a group: " + monthsBetweenMeetings + " months, "
                    + meetingsUntilStuck + " meetings; accepted: 1 or more");
        }
    }
}
