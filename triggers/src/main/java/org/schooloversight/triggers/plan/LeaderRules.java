package org.schooloversight.triggers.plan;

import java.util.List;
import org.schooloversight.core.law.Check;

/**
 * Who may be a system leader.
 *
 * @param routes  the ways, any one of which will do, unmodifiable, not null
 * @param check  whether they were compared with their source, not null
 */
public record LeaderRules(List<LeaderRoute> routes, Check check) {

    /** Copies the ways. */
    public LeaderRules {
        routes = List.copyOf(routes);
    }
}
