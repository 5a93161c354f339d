package org.schooloversight.core.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The physical lines of a file as text, whatever its encoding and line ends.
 *
 * <p>The encoding is found line by line, so that a stray byte spoils no other line: a line that is not valid UTF-8 is taken as
 * windows-1252, in which GIAS publishes.
 *
 * @param lines  the lines without their ends, not null
 * @param encoding  how the file was decoded, in words, not null
 */
record TextLines(List<String> lines, String encoding) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TextLines of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            String text = new String(bytes, StandardCharsets.UTF_16);
            return decode(text.getBytes(StandardCharsets.UTF_8), 0, "UTF-16");
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        return decode(bytes, marked ? 3 : 0, marked ? "UTF-8 with a byte order mark" : "UTF-8");
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextLines decode(byte[] bytes, int offset, String encoding) {
        List<String> lines = new ArrayList<>();
        int foreign = 0;
        for (ByteBuffer line : split(bytes, offset)) {
            try {
                lines.add(StandardCharsets.UTF_8.newDecoder().decode(line).toString());
            } catch (CharacterCodingException notUtf8) {
                foreign++;
                lines.add(WINDOWS_1252.decode(line.rewind()).toString());
            }
        }
        return new TextLines(lines, foreign == 0 ? encoding : "windows-1252, by lines that are not UTF-8: " + foreign);
    }

    /** Splits at LF, CR LF and CR; there is no line after the last end. */
    private static List<ByteBuffer> split(byte[] bytes, int offset) {
        List<ByteBuffer> lines = new ArrayList<>();
        int start = offset;
        for (int i = offset; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                lines.add(ByteBuffer.wrap(bytes, start, i - start).slice());
                boolean two = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
                i += two ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            lines.add(ByteBuffer.wrap(bytes, start, bytes.length - start).slice());
        }
        return lines;
    }
}
