package org.schooloversight.publishing;

import java.util.regex.Pattern;
import org.schooloversight.reporting.render.SpreadsheetText;

/** Makes texts fit for cells: nothing in them runs, breaks the file or turns into something else when it is read. */
final class SheetText {

    /** A spreadsheet refuses a file with a longer text. */
    static final int LONGEST = 32_767;

    static final String CUT = " (cut here: a cell holds no more)";

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /** Readers turn {@code _x003D_} into an equals sign, and so a harmless text into a formula once it is saved as CSV. */
    private static final Pattern READ_AS_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String UNDERSCORE = "_x005F_";

    private SheetText() {}

    static String of(String text) {
        String lines = LINE_END.matcher(SpreadsheetText.of(text)).replaceAll("\n");
        return cut(READ_AS_A_CODE.matcher(legal(lines)).replaceAll(UNDERSCORE));
    }

    /** Replaces what may not stand in XML by the sign for a character that cannot be shown. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        int code = text.lastIndexOf(UNDERSCORE, end);
        if (code >= 0 && code + UNDERSCORE.length() > end) {
            end = code;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
    }
}
