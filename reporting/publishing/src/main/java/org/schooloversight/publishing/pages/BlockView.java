package org.schooloversight.publishing.pages;

import java.util.List;
import java.util.Optional;

/** A piece of a part as it is shown. */
sealed interface BlockView {

    /** A paragraph. */
    record Text(String words) implements BlockView {}

    /** A list. */
    record Points(List<String> items, boolean numbered) implements BlockView {}

    /**
     * A table.
     *
     * @param id  the anchor
     * @param name  the table with its number
     * @param caption  what it shows
     * @param wide  whether it may be wider than a small screen
     * @param many  whether it needs paper turned sideways
     * @param columns  the headings
     * @param rows  the rows
     * @param notes  what a reader must know of it
     */
    record Table(
            String id,
            String name,
            String caption,
            boolean wide,
            boolean many,
            List<HeadView> columns,
            List<RowView> rows,
            List<String> notes)
            implements BlockView {}

    /**
     * A chart with its table.
     *
     * @param id  the anchor
     * @param name  the chart with its number
     * @param caption  what it shows
     * @param drawing  the drawing, empty if there is nothing to draw
     * @param table  its table
     */
    record Chart(String id, String name, String caption, Optional<Drawing> drawing, Table table)
            implements BlockView {}

    /** A heading of a column. */
    record HeadView(String title, boolean numeric) {}

    /** A row of a table. */
    record RowView(List<CellView> cells, boolean total) {}
}
