package org.schooloversight.core.register;

import java.util.List;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.MeasuredResult;

/**
 * The figures of a published table.
 *
 * @param schools  the figures about schools, unmodifiable, not null
 * @param totals  the rows of totals, kept apart so that none is ever taken for a school, unmodifiable, not null
 */
public record Results(List<MeasuredResult> schools, List<TotalRow> totals) {

    /** Copies the lists. */
    public Results {
        schools = List.copyOf(schools);
        totals = List.copyOf(totals);
    }

    /**
     * Obtains the figures about authorities and about England.
     *
     * @return the figures, in the order of the file, unmodifiable, not null
     */
    public List<AreaFigure> areaFigures() {
        return totals.stream().flatMap(row -> row.areaFigures().stream()).toList();
    }
}
