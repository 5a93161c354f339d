package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.law.Check;

/**
 * What research says of local systems. Immutable.
 *
 * @param conditions  the conditions of one that works, in order, unmodifiable, not null
 * @param kinds  the sorts of local systems by how they changed, unmodifiable, not null
 * @param roles  the roles of the authority, unmodifiable, not null
 * @param check  whether it was compared with its sources, not null
 */
public record LocalSystem(
        List<SystemCondition> conditions, List<SystemKind> kinds, List<SystemKind> roles, Check check) {

    /** Copies the lists. */
    public LocalSystem {
        conditions = List.copyOf(conditions);
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }
}
