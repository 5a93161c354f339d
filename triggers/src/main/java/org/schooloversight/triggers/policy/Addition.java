package org.schooloversight.triggers.policy;

import java.util.List;
import org.schooloversight.core.law.Citation;
import org.schooloversight.triggers.support.EntitlementDefinition;

/**
 * Support that is added to a tier, whatever the tier is.
 *
 * @param id  the id within the policy, lower case with hyphens, not null
 * @param title  what it is, in plain English, not null
 * @param scope  the schools it is for, not null
 * @param criterion  what must be shown, not null
 * @param entitlements  what it promises, unmodifiable, not null
 * @param cites  the clauses that state it, at least one, unmodifiable, not null
 */
public record Addition(
        String id,
        String title,
        SchoolScope scope,
        Criterion criterion,
        List<EntitlementDefinition> entitlements,
        List<Citation> cites) {

    /** Copies the lists. */
    public Addition {
        entitlements = List.copyOf(entitlements);
        cites = List.copyOf(cites);
    }
}
