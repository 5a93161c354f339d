package org.schooloversight.triggers.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.triggers.assess.Entitlement;

/**
 * More was given than a programme promises at most.
 *
 * @param entitlement  what is promised, not null
 * @param allowed  the number of units that it promises, not null
 * @param used  the number of units that were given, not null
 * @param beyond  the records that went beyond it, oldest first, unmodifiable, not null
 */
public record OverUse(Entitlement entitlement, BigDecimal allowed, BigDecimal used, List<SupportRecord> beyond) {

    /** Copies the list. */
    public OverUse {
        beyond = List.copyOf(beyond);
    }
}
