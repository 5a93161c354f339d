package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.support.Pounds;

/**
 * A written plan of support for one school, complete or not. Immutable.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param urn  the school, not null
 * @param on  the day it is dated, not null
 * @param areas  what is to be better, unmodifiable, not null
 * @param criteria  what will be so if it succeeds, unmodifiable, not null
 * @param elements  the support, unmodifiable, not null
 */
public record SupportPlan(
        String id,
        Urn urn,
        LocalDate on,
        List<AreaForImprovement> areas,
        List<SuccessCriterion> criteria,
        List<SupportElement> elements) {

    /** Copies the lists. */
    public SupportPlan {
        areas = List.copyOf(areas);
        criteria = List.copyOf(criteria);
        elements = List.copyOf(elements);
    }

    /**
     * Gets what a source pays in all.
     *
     * @param source  the source, not null
     * @return the sum, not null
     */
    public Pounds paidBy(FundingSource source) {
        return Pounds.sum(elements.stream()
                .flatMap(each -> each.funding().stream())
                .filter(each -> each.source() == source)
                .map(Funding::pounds)
                .toList());
    }

    /**
     * Gets what all of it costs.
     *
     * @return the sum, not null
     */
    public Pounds total() {
        return Pounds.sum(elements.stream()
                .flatMap(each -> each.funding().stream())
                .map(Funding::pounds)
                .toList());
    }
}
