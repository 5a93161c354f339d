package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a set of reports, by name. */
final class ReportFiles {

    static final String EVERY_FORMAT = "html,xlsx,csv,json,md,ics";

    private ReportFiles() {}

    /** Makes reports of the sample council, all of which is well. */
    static Map<String, byte[]> made(Path folder, String words) throws IOException {
        List<Object> all = new ArrayList<>(List.of("report", "--out", folder));
        all.addAll(Arrays.asList((Object[]) words.split(" ", -1)));
        Run run = Run.of(all.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        return in(folder);
    }

    static Map<String, byte[]> in(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path path : listed.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** Gives the text of a file, or of all that is in a workbook. */
    static String text(String name, byte[] bytes) {
        if (!name.endsWith(".xlsx")) {
            return new String(bytes, UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** Gives the letters and digits of a text, which are the same however a format marks, folds and escapes the rest. */
    static String bare(String text) {
        return text.replace("\r\n ", "").replaceAll("&[#a-z0-9]+;|[^\\p{L}\\p{N}]+", "");
    }
}
