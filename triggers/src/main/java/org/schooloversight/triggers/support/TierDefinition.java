package org.schooloversight.triggers.support;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;

/**
 * A tier of support and what it promises.
 *
 * @param id  the tier, not null
 * @param title  the name for a reader, not null
 * @param scale  the order of tiers that it belongs to, empty if the policy has one order only, not null
 * @param terms  whether a school must be in it and who decides, not null
 * @param includes  tiers whose entitlements a school in this tier has too, unmodifiable, not null
 * @param entitlements  what it promises itself, unmodifiable, not null
 * @param cites  the clauses that state it, unmodifiable, not null
 */
public record TierDefinition(
        TierId id,
        String title,
        String scale,
        Terms terms,
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
