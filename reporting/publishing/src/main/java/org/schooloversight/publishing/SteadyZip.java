package org.schooloversight.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again without what changes from run to run: the library stamps it with the time of day. Entries are stored and
 * not compressed, because what a compressor makes of them differs between machines.
 *
 * <p>The library's file is read by its directory. The JDK reads a stream of entries by the sizes that follow each, and the library
 * writes those in a form that it does not expect.
 */
final class SteadyZip {

    private static final String PROPERTIES = "docProps/core.xml";

    private static final Pattern TIME = Pattern.compile("(<dcterms:[a-z]+ [^>]*>)[^<]*");

    /** Local to no zone. To the first time that a zip can hold, 1 January 1980, the JDK would add one that is of a zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    // Lengths of records and places in them, from the description of the format (APPNOTE.TXT, section 4.3).
    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 16;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_PACKED = 20;
    private static final int ENTRY_SIZE = 24;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_COMMENT = 32;
    private static final int ENTRY_START = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_EXTRA = 28;

    private SteadyZip() {}

    static void copy(byte[] workbook, LocalDate made, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        ByteBuffer in = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - END_LENGTH;
        int at = in.getInt(end + END_DIRECTORY);
        for (int i = 0; i < in.getShort(end + END_COUNT); i++) {
            int nameLength = in.getShort(at + ENTRY_NAME);
            String name = new String(workbook, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            byte[] bytes =
                    unpack(in, in.getInt(at + ENTRY_START), in.getInt(at + ENTRY_PACKED), in.getInt(at + ENTRY_SIZE));
            add(zip, name, name.equals(PROPERTIES) ? dated(bytes, made) : bytes);
            at += ENTRY_LENGTH + nameLength + in.getShort(at + ENTRY_EXTRA) + in.getShort(at + ENTRY_COMMENT);
        }
        zip.finish();
    }

    private static byte[] unpack(ByteBuffer in, int start, int packed, int size) throws IOException {
        int from = start + LOCAL_LENGTH + in.getShort(start + LOCAL_NAME) + in.getShort(start + LOCAL_EXTRA);
        Inflater inflater = new Inflater(true);
        try {
            // The last byte is one that the inflater asks for and does not use.
            byte[] input = new byte[packed + 1];
            in.get(from, input);
            inflater.setInput(input);
            byte[] bytes = new byte[size];
            int read = inflater.inflate(bytes);
            if (read != size) {
                throw new IOException("an entry of a workbook has " + read + " bytes instead of " + size);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IOException("an entry of a workbook cannot be read", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] dated(byte[] properties, LocalDate made) {
        return TIME.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll("$1" + made + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
