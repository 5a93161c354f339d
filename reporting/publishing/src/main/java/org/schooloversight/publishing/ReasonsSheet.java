package org.schooloversight.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Value;

/** The last sheet: why each cell says what it says. Collects reasons while the tables are written, and is written after them. */
final class ReasonsSheet {

    private static final List<String> TITLES =
            List.of("Sheet", "Cell", "Row", "Column", "What it says", "Reason", "Clauses", "Evidence");

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One reason of a cell.
     *
     * @param place  the cell
     * @param reason  the reason
     */
    private record Entry(Place place, Reason reason) {}

    /**
     * A cell with reasons. A reader who sorts a table moves its cells, so it is also known by its row and column.
     *
     * @param sheet  the sheet
     * @param reference  the cell
     * @param row  the first cell of its row
     * @param column  the heading of its column
     * @param value  what it says
     */
    record Place(String sheet, String reference, Value row, String column, Value value) {}

    /** Takes the reasons of a cell, and gives the reference of the first of them. */
    String add(Place place, List<Reason> reasons) {
        String first = SheetReference.of(entries.size() + 1, 0);
        reasons.forEach(reason -> entries.add(new Entry(place, reason)));
        return first;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void write(Sheet sheet) {
        sheet.header(0, TITLES, 2);
        int[] widths = {24, 8, 28, 24, 18, 70, 45, 40};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        for (int i = 0; i < entries.size(); i++) {
            write(sheet, i + 1, entries.get(i));
        }
        if (entries.isEmpty()) {
            sheet.missing(1, 0, "No cell has reasons.");
        }
        sheet.filter(0, Math.max(1, entries.size()), TITLES.size());
    }

    private static void write(Sheet sheet, int row, Entry entry) {
        Place place = entry.place();
        sheet.text(row, 0, place.sheet());
        sheet.link(row, 1, place.sheet(), place.reference());
        sheet.text(row, 1, place.reference());
        sheet.looksLikeALink(row, 1);
        sheet.value(row, 2, place.row());
        sheet.text(row, 3, place.column());
        sheet.value(row, 4, place.value());
        sheet.text(row, 5, entry.reason().text());
        list(sheet, row, 6, entry.reason().cites(), "no clause");
        list(sheet, row, 7, entry.reason().evidence(), "no evidence named");
    }

    private static void list(Sheet sheet, int row, int column, List<?> items, String none) {
        if (items.isEmpty()) {
            sheet.missing(row, column, none);
        } else {
            sheet.text(row, column, items.stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }
}
