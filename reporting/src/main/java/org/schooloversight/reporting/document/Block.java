package org.schooloversight.reporting.document;

import java.util.List;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;

/** A piece of a part of a report. */
public sealed interface Block {

    /**
     * Gets how sensitive it is.
     *
     * @return who may read it, not null
     */
    Sensitivity sensitivity();

    /**
     * A paragraph.
     *
     * @param text  whole sentences, without a count that could have to be withheld, not null
     * @param sensitivity  who may read it, not null
     */
    record Paragraph(String text, Sensitivity sensitivity) implements Block {}

    /**
     * A list.
     *
     * @param items  the items, without a count that could have to be withheld, unmodifiable, not null
     * @param numbered  whether their order matters
     * @param sensitivity  who may read it, not null
     */
    record Points(List<String> items, boolean numbered, Sensitivity sensitivity) implements Block {

        /** Copies the list. */
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param id  a name for programs, unique in the report, not null
     * @param caption  what it shows, not null
     * @param columns  the columns; the first names the rows, unmodifiable, not null
     * @param rows  the rows, unmodifiable, not null
     * @param notes  what a reader must know of it, whole sentences, unmodifiable, not null
     * @param sensitivity  who may read it, not null
     */
    record Table(
            String id,
            String caption,
            List<Column> columns,
            List<Row> rows,
            List<String> notes,
            Sensitivity sensitivity)
            implements Block {

        /** Copies the lists, and checks that each row has a cell for each column. */
        public Table {
            IdText.check("table", id);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new InvalidValueException("the table '" + id + "' has " + columns.size()
                            + " columns, and a row of it has " + row.cells().size() + " cells");
                }
            }
        }
    }

    /**
     * A chart of columns of a table, which is shown with it: what is withheld in the table is not in the chart.
     *
     * @param kind  how it is drawn, not null
     * @param columns  the ids of the columns drawn, all of one unit, unmodifiable, not null
     * @param table  the table, not null
     */
    record Chart(Kind kind, List<String> columns, Table table) implements Block {

        /** How a chart is drawn. */
        public enum Kind {
            /** A bar for each row, from nought. */
            BARS,
            /** A line through the rows, which are points in time, earliest first. */
            LINE
        }

        /** Copies the list. */
        public Chart {
            columns = List.copyOf(columns);
        }

        @Override
        public Sensitivity sensitivity() {
            return table.sensitivity();
        }
    }

    /**
     * Obtains an open paragraph.
     *
     * @param text  the text, not null
     * @return the paragraph, not null
     */
    static Paragraph read(String text) {
        return new Paragraph(text, Sensitivity.OPEN);
    }
}
