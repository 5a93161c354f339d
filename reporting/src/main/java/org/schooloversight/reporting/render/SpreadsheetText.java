package org.schooloversight.reporting.render;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text as a formula, in files of CSV and in sheets that somebody may save as such.
 *
 * <p>A text is marked with an apostrophe if it starts with what starts a formula: also as wide as a Chinese character or small, and also
 * behind blanks and characters that nobody sees, since some programs take these off. Nothing is taken away.
 */
public final class SpreadsheetText {

    static final String FORMULA = "[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B]";

    /** A tab or the end of a line before anything that is seen leads some programs astray too. */
    private static final Pattern RUN =
            Pattern.compile("(" + FORMULA + "|[\\s\\p{Z}\\p{C}]*[\\t\\r\\n]).*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /**
     * Obtains a text that no spreadsheet runs.
     *
     * @param text  the text, not null
     * @return the text, behind an apostrophe if need be, not null
     */
    public static String of(String text) {
        return RUN.matcher(text).matches() ? "'" + text : text;
    }
}
