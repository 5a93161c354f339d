package org.schooloversight.core.register;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.school.LaCode;

/**
 * A row of totals in a table of schools.
 *
 * @param label  what it is about, such as {@code Hampshire} or {@code England, all schools}, not null
 * @param la  the authority, empty if it is about the country, not null
 * @param comparable  whether it is of an authority, or of the country and about the same kinds of schools as the rows of authorities
 * @param line  the line in the file, counted from 1
 * @param totals  the figures, unmodifiable, not null
 */
public record TotalRow(String label, Optional<LaCode> la, boolean comparable, int line, List<Total> totals) {

    /** Copies the list. */
    public TotalRow {
        totals = List.copyOf(totals);
    }

    /**
     * Obtains the figures as figures about an area. A row of the country about other kinds of schools than the rows of authorities,
     * such as one with independent schools, has none: it is nothing to compare an authority with.
     *
     * @return the figures, unmodifiable, not null
     */
    public List<AreaFigure> areaFigures() {
        return comparable ? totals.stream().map(this::areaFigure).toList() : List.of();
    }

    private AreaFigure areaFigure(Total total) {
        return new AreaFigure(
                la,
                total.measure(),
                total.group(),
                total.year(),
                total.figure(),
                total.cohort(),
                Optional.empty(),
                Optional.empty(),
                total.provenance());
    }
}
