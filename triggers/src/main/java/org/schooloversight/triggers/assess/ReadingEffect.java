package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;

/**
 * What would change for a school if one open point were read in another way, all others staying as they are.
 *
 * @param reading  the open point, not null
 * @param taken  the option taken, not null
 * @param alternative  the other option, not null
 * @param means  what the other option means, in plain English, not null
 * @param tiers  the tiers possible under the other option, least support first, unmodifiable, not null
 * @param changesTier  true if those are not the tiers possible now; if false, what is promised changes
 */
public record ReadingEffect(
        ReadingId reading,
        OptionId taken,
        OptionId alternative,
        String means,
        List<TierId> tiers,
        boolean changesTier) {

    /** Copies the tiers. */
    public ReadingEffect {
        tiers = List.copyOf(tiers);
    }
}
