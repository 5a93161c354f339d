package org.schooloversight.triggers.plan;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;

/**
 * From which deficit on a maintained school needs a plan to recover.
 *
 * @param percent  the share of its income, in percent, above which a deficit counts; nothing if every deficit does, not null
 * @param cites  where it is stated, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record DeficitRule(BigDecimal percent, List<Citation> cites, Check check) {

    /** Copies the clauses. */
    public DeficitRule {
        cites = List.copyOf(cites);
    }
}
