package org.schooloversight.reporting.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.Urn;

/**
 * A cell of a table: a value with the reasons behind it. Reasons are as sensitive as the column of the cell.
 *
 * @param value  the value, not null
 * @param reasons  why it is so, unmodifiable, not null
 * @param link  the report that tells more, empty if none does, not null
 */
public record Cell(Value value, List<Reason> reasons, Optional<Link> link) {

    /** Copies the list. */
    public Cell {
        reasons = List.copyOf(reasons);
    }

    /**
     * Another report of the same set.
     *
     * @param report  the kind of report, not null
     * @param about  the school it is about, empty if it is about the authority, not null
     */
    public record Link(ReportId report, Optional<Urn> about) {}

    /**
     * Obtains a cell without reasons.
     *
     * @param value  the value, not null
     * @return the cell, not null
     */
    public static Cell of(Value value) {
        return new Cell(value, List.of(), Optional.empty());
    }

    /**
     * Obtains a cell with a text.
     *
     * @param text  the text, not null
     * @return the cell, not null
     */
    public static Cell of(String text) {
        return of(new Value.Words(text));
    }

    /**
     * Obtains a cell with a whole number of things.
     *
     * @param count  the number
     * @return the cell, not null
     */
    public static Cell of(long count) {
        return of(BigDecimal.valueOf(count), Unit.COUNT);
    }

    /**
     * Obtains a cell with a number.
     *
     * @param value  the number, with the decimals it is to be written with, not null
     * @param unit  the unit, not null
     * @return the cell, not null
     */
    public static Cell of(BigDecimal value, Unit unit) {
        return of(new Value.Amount(value, unit));
    }

    /**
     * Obtains a cell with a day.
     *
     * @param day  the day, not null
     * @return the cell, not null
     */
    public static Cell of(LocalDate day) {
        return of(new Value.Day(day));
    }

    /**
     * Obtains a cell with no value.
     *
     * @param why  the kind of reason, not null
     * @param named  the reason, a short phrase, not null
     * @return the cell, not null
     */
    public static Cell of(Absence why, String named) {
        return of(new Value.Absent(why, named));
    }

    /**
     * Obtains this cell with reasons.
     *
     * @param behind  the reasons, not null
     * @return the cell, not null
     */
    public Cell because(List<Reason> behind) {
        return new Cell(value, behind, link);
    }

    /**
     * Obtains this cell with a link.
     *
     * @param to  the report that tells more, not null
     * @return the cell, not null
     */
    public Cell linked(Link to) {
        return new Cell(value, reasons, Optional.of(to));
    }
}
