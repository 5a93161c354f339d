package org.schooloversight.publishing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes texts fit for a feed, and folds its lines. */
final class DiaryText {

    /** How long a line may be, without its end (RFC 5545, section 3.1). */
    private static final int OCTETS = 75;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private DiaryText() {}

    /** Keeps what may stand in a text; the rest becomes the sign for a character that cannot be shown. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || (!Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
    }

    /** Keeps a text on one line. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /**
     * Folds lines at 75 octets, never within a character: the library counts characters, and one can have four octets.
     */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int octets = 0;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int c = lines.codePointAt(i);
            int size = octets(c);
            if (c == '\r' || c == '\n') {
                octets = 0;
                size = 0;
            } else if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += size;
        }
        return folded.toString();
    }

    static int octets(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
