package org.schooloversight.core.register;

import java.util.Locale;

/** Makes names and words comparable as people write them. */
final class Names {

    private static final String INVISIBLE = "\u00a0\u200b\ufeff";

    private Names() {}

    /** Takes white space, no-break spaces and byte order marks from both ends. */
    static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Makes a text a key, in which case and spaces at the ends do not count. */
    static String key(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
