package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a council says something costs.
 *
 * @param title  what is paid for, not null
 * @param pounds  the amount, not null
 * @param service  the service that owns it, empty if not stated, not null
 * @param kind  what it is to the total, not null
 * @param source  where it is stated, not null
 */
public record CostLine(String title, BigDecimal pounds, Optional<String> service, Kind kind, StatedIn source) {

    /** What a cost is to the total. */
    public enum Kind {
        /** A part of the total. */
        PART,
        /** The total as it is stated. */
        TOTAL,
        /** A cost that is no part of the total, such as the net cost of support for maintained schools. */
        SEPARATE
    }
}
