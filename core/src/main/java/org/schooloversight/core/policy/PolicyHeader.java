package org.schooloversight.core.policy;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;

/**
 * What a version of a policy says of itself.
 *
 * @param id  the policy, not null
 * @param version  the version, such as {@code 2019-20}, not null
 * @param title  the title for a reader, not null
 * @param effective  the days on which this version is in force, not null
 * @param cites  the documents it states, at least one, unmodifiable, not null
 * @param check  whether it was compared with them, not null
 */
public record PolicyHeader(
        PolicyId id, String version, String title, EffectivePeriod effective, List<Citation> cites, Check check) {

    /** Copies the citations. */
    public PolicyHeader {
        cites = List.copyOf(cites);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
