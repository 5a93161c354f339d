package org.schooloversight.core.register;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.LaCode;

/**
 * A row of totals in a table of schools.
 *
 * @param label  what it is about, such as {@code Hampshire} or {@code England, all schools}, not null
 * @param la  the authority, empty if it is about the country, not null
 * @param line  the line in the file, counted from 1
 * @param totals  the figures, unmodifiable, not null
 */
public record TotalRow(String label, Optional<LaCode> la, int line, List<Total> totals) {

    /** Copies the list. */
    public TotalRow {
        totals = List.copyOf(totals);
    }
}
