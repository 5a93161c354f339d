package org.schooloversight.triggers.plan;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;

/**
 * What a programme asks of plans beside what it promises.
 *
 * @param fundingOrder  which source pays first, in order, unmodifiable, not null
 * @param fundingCites  where the order is stated, unmodifiable, not null
 * @param contentCites  where it is stated what a plan holds, unmodifiable, not null
 * @param statementCites  where it is stated what a Statement of Action holds, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record PlanRules(
        List<FundingSource> fundingOrder,
        List<Citation> fundingCites,
        List<Citation> contentCites,
        List<Citation> statementCites,
        Check check) {

    /** Copies the lists. */
    public PlanRules {
        fundingOrder = List.copyOf(fundingOrder);
        fundingCites = List.copyOf(fundingCites);
        contentCites = List.copyOf(contentCites);
        statementCites = List.copyOf(statementCites);
    }
}
