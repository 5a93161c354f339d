package org.schooloversight.triggers.support;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;

/**
 * A tier of support and what it promises.
 *
 * @param id  the tier, not null
 * @param title  the name for a reader, not null
 * @param includes  tiers whose entitlements a school in this tier has too, unmodifiable, not null
 * @param entitlements  what it promises itself, unmodifiable, not null
 * @param cites  the clauses that state it, unmodifiable, not null
 */
public record TierDefinition(
        TierId id,
        String title,
        List<TierId> includes,
        List<EntitlementDefinition> entitlements,
        List<Citation> cites) {

    /** Copies the lists. */
    public TierDefinition {
        includes = List.copyOf(includes);
        entitlements = List.copyOf(entitlements);
        cites = List.copyOf(cites);
    }
}
