package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Figure;

/**
 * A published share for a year, of an authority beside England.
 *
 * @param year  the year at whose last day it is, not null
 * @param here  the figure of the authority, empty if there is none, not null
 * @param england  the figure of England, empty if there is none, not null
 */
public record PublishedShare(AcademicYear year, Optional<AreaFigure> here, Optional<AreaFigure> england) {

    /**
     * Gets the value of the authority.
     *
     * @return the percentage as published, empty if there is none, not null
     */
    public Optional<BigDecimal> hereValue() {
        return here.flatMap(PublishedShare::value);
    }

    /**
     * Gets the value of England.
     *
     * @return the percentage as published, empty if there is none, not null
     */
    public Optional<BigDecimal> englandValue() {
        return england.flatMap(PublishedShare::value);
    }

    /**
     * Gets how far the authority is from England.
     *
     * @return the percentage points by which the authority is higher, empty if a value is missing, not null
     */
    public Optional<BigDecimal> difference() {
        return hereValue().flatMap(ours -> englandValue().map(ours::subtract));
    }

    private static Optional<BigDecimal> value(AreaFigure figure) {
        return figure.figure() instanceof Figure.Value found ? Optional.of(found.value()) : Optional.empty();
    }
}
