package org.schooloversight.reporting.render;

/**
 * Keeps spreadsheets from running a text as a formula, in files of CSV and in sheets that somebody may save as such.
 *
 * <p>A text is marked with an apostrophe if it starts with what starts a formula, be it after space or a mark that is not seen,
 * or in the wide forms of East Asian scripts. Nothing is taken away.
 */
public final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String LEADS_ASTRAY = "\t\r\n";

    private SpreadsheetText() {}

    /**
     * Obtains a text that no spreadsheet runs.
     *
     * @param text  the text, not null
     * @return the text, behind an apostrophe if need be, not null
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (STARTS_A_FORMULA.indexOf(at) >= 0 || LEADS_ASTRAY.indexOf(at) >= 0) {
                return "'" + text;
            }
            if (!isSkipped(at)) {
                return text;
            }
        }
        return text;
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
