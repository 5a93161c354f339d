package org.schooloversight.triggers.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.triggers.partnership.PartyId;

/**
 * A piece of support in a plan.
 *
 * @param title  what is done, in plain English, not null
 * @param entitlement  the id of the promise that it keeps, empty if it keeps none, not null
 * @param provider  who gives it, empty if not found, not null
 * @param areas  the areas that it is about, unmodifiable, not null
 * @param funding  who pays how much, unmodifiable, not null
 * @param without  why a source pays nothing, by source, unmodifiable, in order, not null
 */
public record SupportElement(
        String title,
        Optional<String> entitlement,
        Optional<PartyId> provider,
        Set<AreaId> areas,
        List<Funding> funding,
        Map<FundingSource, String> without) {

    /** Copies the parts. */
    public SupportElement {
        areas = Collections.unmodifiableSet(new TreeSet<>(areas));
        funding = List.copyOf(funding);
        Map<FundingSource, String> copy = new EnumMap<>(FundingSource.class);
        copy.putAll(without);
        without = Collections.unmodifiableMap(copy);
    }

    /**
     * Checks if a source pays.
     *
     * @param source  the source, not null
     * @return true if it does
     */
    public boolean isPaidBy(FundingSource source) {
        return funding.stream().anyMatch(each -> each.source() == source);
    }
}
