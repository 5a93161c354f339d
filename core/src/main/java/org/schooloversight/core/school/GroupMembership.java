package org.schooloversight.core.school;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school's place in a trust, federation or other group.
 *
 * @param groupUid  the group's number in GIAS, empty where a register names the group only, not null
 * @param name  the group's name, not null
 * @param kind  the kind of group, not null
 * @param joined  the day the school joined, empty if not known, not null
 */
public record GroupMembership(Optional<String> groupUid, String name, GroupKind kind, Optional<LocalDate> joined) {

    /**
     * Checks if the school may be in the group on a day.
     *
     * @param day  the day, not null
     * @return true unless the school is known to have joined later
     */
    public boolean holdsOn(LocalDate day) {
        return joined.map(from -> !day.isBefore(from)).orElse(true);
    }
}
