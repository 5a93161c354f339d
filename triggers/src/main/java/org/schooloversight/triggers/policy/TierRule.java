package org.schooloversight.triggers.policy;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;

/**
 * One rule of the list that places a school: the first rule whose condition holds gives the tier.
 *
 * @param tier  the tier it gives, not null
 * @param when  the condition, not null
 * @param because  why, in plain English, a whole sentence, not null
 * @param cites  the clauses it applies, at least one, unmodifiable, not null
 */
public record TierRule(TierId tier, TierCondition when, String because, List<Citation> cites) {

    /** Copies the citations. */
    public TierRule {
        cites = List.copyOf(cites);
    }
}
