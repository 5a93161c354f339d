package org.schooloversight.publishing.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param width  how much room it needs
     * @param columns  the headings
     * @param rows  the rows
     * @param notes  what a reader must know of it
     */
    record Table(
            String id,
            String name,
            String caption,
            Width width,
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
    record Chart(String id, String name, String caption, Optional<Drawing> drawing, Table table) implements BlockView {}

    /** How much room a table needs. */
    enum Width {
        /** It fits a small screen. */
        SMALL,
        /** It may be wider than a small screen. */
        MEDIUM,
        /** It fills a large screen. */
        LARGE,
        /** It needs paper turned sideways. */
        SHEET;

        static Width of(int columns) {
            return columns < 3 ? SMALL : columns < 5 ? MEDIUM : columns < 8 ? LARGE : SHEET;
        }

        boolean scrolls() {
            return this != SMALL;
        }

        String style() {
            return this == SHEET ? " so-sheet" : this == LARGE ? "" : " so-medium";
        }
    }

    /** A heading of a column. */
    record HeadView(String title, boolean numeric) {
        @Nullable
        String style() {
            return CellView.style(numeric ? "so-n" : "", title);
        }
    }

    /** A row of a table. */
    record RowView(List<CellView> cells, boolean total) {}
}
