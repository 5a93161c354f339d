package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The share of schools whose overall grade is Good or better, and of pupils at them.
 *
 * @param graded  the schools with an overall grade, not null
 * @param good  those of them that are Good or better, not null
 */
public record GoodOrBetter(OutcomeTally graded, OutcomeTally good) {

    /**
     * Counts schools. Those without an overall grade are left out, whatever else they have.
     *
     * @param outcomes  the schools, not null
     * @return the share, not null
     */
    public static GoodOrBetter of(List<SchoolOutcome> outcomes) {
        List<SchoolOutcome> graded =
                outcomes.stream().filter(each -> each.grade().isPresent()).toList();
        return new GoodOrBetter(
                OutcomeTally.of(graded),
                OutcomeTally.of(
                        graded.stream().filter(SchoolOutcome::isGoodOrBetter).toList()));
    }

    /**
     * Gets the share of schools.
     *
     * @return the percentage with one decimal, empty if no school has an overall grade, not null
     */
    public Optional<BigDecimal> ofSchools() {
        return Shares.percent(good.schools(), graded.schools());
    }

    /**
     * Gets the share of pupils at schools whose number of pupils is known.
     *
     * @return the percentage with one decimal, empty if there are no such pupils, not null
     */
    public Optional<BigDecimal> ofPupils() {
        return Shares.percent(good.pupils(), graded.pupils());
    }
}
