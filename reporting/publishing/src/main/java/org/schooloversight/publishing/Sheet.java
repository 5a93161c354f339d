package org.schooloversight.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.schooloversight.reporting.document.Value;

/** One sheet of a workbook, onto which typed values are written. Rows and columns are counted from nought. */
final class Sheet {

    /** Dark enough to be read on white. */
    private static final String GREY = "595959";

    private static final String LINK_BLUE = "0B57A4";
    private static final String HEADER_GREY = "E8E8E8";

    /** A spreadsheet drops more. */
    private static final int MOST_LINKS = 65_000;

    private final Worksheet sheet;
    private int links;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    String name() {
        return sheet.getName();
    }

    void width(int column, int characters) {
        sheet.width(column, characters);
    }

    void title(int row, String text) {
        sheet.value(row, 0, SheetText.of(text));
        sheet.style(row, 0).bold().fontSize(14).set();
    }

    void heading(int row, int column, String text) {
        sheet.value(row, column, SheetText.of(text));
        top(row, column).bold().set();
    }

    void text(int row, int column, String text) {
        sheet.value(row, column, SheetText.of(text));
        top(row, column).wrapText(true).set();
    }

    /** Writes a text that runs on over the empty cells beside it. */
    void line(int row, String text) {
        sheet.value(row, 0, SheetText.of(text));
    }

    void missing(int row, int column, String words) {
        sheet.value(row, column, SheetText.of(words));
        top(row, column).wrapText(true).italic().fontColor(GREY).set();
    }

    void header(int row, List<String> titles, int frozenColumns) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(row, i, SheetText.of(titles.get(i)));
            top(row, i).wrapText(true).bold().fillColor(HEADER_GREY).set();
        }
        sheet.freezePane(frozenColumns, row + 1);
        sheet.repeatRows(0, row);
    }

    void filter(int headerRow, int rows, int columns) {
        if (columns > 0) {
            sheet.setAutoFilter(headerRow, 0, headerRow + rows, columns - 1);
        }
    }

    void value(int row, int column, Value value) {
        if (value instanceof Value.Amount amount) {
            amount(row, column, amount);
        } else if (value instanceof Value.Day day) {
            day(row, column, day);
        } else if (value instanceof Value.Absent) {
            missing(row, column, value.words());
        } else {
            text(row, column, value.words());
        }
    }

    private void amount(int row, int column, Value.Amount amount) {
        BigDecimal number = amount.value();
        if (SheetFormats.holds(number)) {
            sheet.value(row, column, number);
            top(row, column).format(SheetFormats.of(number, amount.unit())).set();
        } else {
            text(row, column, amount.words());
        }
    }

    private void day(int row, int column, Value.Day value) {
        LocalDate day = value.day();
        if (SheetFormats.holds(day)) {
            sheet.value(row, column, day);
            top(row, column)
                    .format(SheetFormats.DAY)
                    .horizontalAlignment("left")
                    .set();
        } else {
            text(row, column, value.words());
        }
    }

    void bold(int row, int column) {
        sheet.style(row, column).bold().set();
    }

    /** Leads from a cell to another sheet. To be called before the value of the cell is written, as a link writes one of its own. */
    void link(int row, int column, String to, String reference) {
        if (links < MOST_LINKS) {
            links++;
            // The library keeps one link for each target and text, so the text tells two cells with one target apart.
            sheet.hyperlink(row, column, HyperLink.internal("'" + to + "'!" + reference, Integer.toString(links)));
        }
    }

    void looksLikeALink(int row, int column) {
        sheet.style(row, column).underlined().fontColor(LINK_BLUE).set();
    }

    private StyleSetter top(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.verticalAlignment("top");
        return style;
    }
}
