package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.analysis.Sweep;

/**
 * What would change if the programme changed.
 *
 * @param comparison  where two programmes differ, over all evidence, not null
 * @param portfolio  which schools they place otherwise, empty if no schools were given, not null
 * @param parameters  what comes of varying figures of the programme, unmodifiable, not null
 * @param readings  what comes of reading its open points otherwise, empty if that was not asked, not null
 */
public record PolicyChange(
        Comparison comparison,
        Optional<PortfolioComparison> portfolio,
        List<Sweep.OfParameter> parameters,
        Optional<Sweep.OfReadings> readings) {

    /** Copies the list. */
    public PolicyChange {
        parameters = List.copyOf(parameters);
    }

    /**
     * Gathers what would change in policies alone.
     *
     * @param comparison  where two programmes differ, not null
     * @return the change, not null
     */
    public static PolicyChange of(Comparison comparison) {
        return new PolicyChange(comparison, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Gathers what would change for schools.
     *
     * @param comparison  where two programmes differ, not null
     * @param portfolio  which schools they place otherwise, not null
     * @param parameters  what comes of varying figures of the programme, not null
     * @param readings  what comes of reading its open points otherwise, not null
     * @return the change, not null
     */
    public static PolicyChange of(
            Comparison comparison,
            PortfolioComparison portfolio,
            List<Sweep.OfParameter> parameters,
            Sweep.OfReadings readings) {
        return new PolicyChange(comparison, Optional.of(portfolio), parameters, Optional.of(readings));
    }
}
