package org.schooloversight.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.schooloversight.reporting.document.Unit;

/** Says what a cell of a spreadsheet can hold as a number or a day, and how it looks there: as in other drawings. */
final class SheetFormats {

    /** English names, whatever the language of the spreadsheet. */
    static final String DAY = "[$-809]dddd d mmmm yyyy";

    /** Earlier days are off by one, because spreadsheets have a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int DIGITS = 15;

    private SheetFormats() {}

    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** A number with more digits would be another one in a spreadsheet. */
    static boolean holds(BigDecimal value) {
        return value.scale() <= DIGITS && value.precision() - value.scale() <= DIGITS && value.precision() <= DIGITS;
    }

    /** Per cent are 0 to 100 here as everywhere, so the sign is only written behind the number and nothing is multiplied. */
    static String of(BigDecimal value, Unit unit) {
        String nought = unit.words(BigDecimal.ZERO);
        int digit = nought.indexOf('0');
        String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
        String number = literal(nought.substring(0, digit)) + "#,##0" + decimals + literal(nought.substring(digit + 1));
        return unit.isSigned() ? "+" + number + ";-" + number + ";" + number : number + ";-" + number;
    }

    private static String literal(String text) {
        if (text.isEmpty()) {
            return "";
        }
        // Between quotation marks it would do too, but some programs multiply even then.
        return text.equals("%") ? "\\%" : '"' + text + '"';
    }
}
