package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.school.Urn;
import org.schooloversight.publishing.Diaries;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.publishing.Workbooks;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.render.ReportCsv;
import org.schooloversight.reporting.render.ReportJson;
import org.schooloversight.reporting.render.ReportMarkdown;

/** The folder that reports are written to, and the names of the files in it. */
final class ReportFolder {

    private final Path folder;
    private final Set<ReportFormat> formats;
    private final HtmlPages.Site site;
    private final List<Path> inputs;
    private int files;

    /**
     * Makes the folder if it is not there.
     *
     * @param folder  the folder; the one above it must be there
     * @param formats  the forms of each report
     * @param planned  the names of the reports of the set, to which pages may link
     * @param hasIndex  whether the set has a page that leads to all others
     * @param inputs  the files that were read, none of which is written over
     */
    ReportFolder(Path folder, Set<ReportFormat> formats, Set<String> planned, boolean hasIndex, List<Path> inputs) {
        this.folder = folder;
        this.formats = formats;
        this.site = new Links(planned, hasIndex);
        this.inputs = inputs;
        check(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Failure("cannot make " + folder + ": " + Destination.why(unwritable));
        }
    }

    /** Finds out before the long work whether there is or could be such a folder. */
    static void check(Path folder) {
        Path above = folder.toAbsolutePath().getParent();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Failure("cannot write to " + folder + ": it is a file; --out names a folder");
        }
        if (above != null && !Files.isDirectory(above)) {
            throw new Failure("cannot make " + folder + ": there is no folder " + above);
        }
    }

    /** Names a report, such as {@code duties} or {@code school-900014}. */
    static String name(ReportId id, Optional<Urn> about) {
        return id + about.map(urn -> "-" + urn).orElse("");
    }

    /** Returns the number of files written. */
    int files() {
        return files;
    }

    void write(Release release) {
        Report report = release.report();
        String name = name(report.id(), report.about());
        for (ReportFormat format : formats) {
            switch (format) {
                case HTML -> text(name, format, HtmlPages.page(release, site));
                case XLSX -> bytes(name + ".xlsx", out -> Workbooks.write(release, out));
                case CSV -> {
                    for (Block.Table table : ReportCsv.tables(release)) {
                        bytes(name + "-" + table.id() + ".csv", out -> {
                            Writer writer = new OutputStreamWriter(out, UTF_8);
                            ReportCsv.write(release, table, writer);
                            writer.flush();
                        });
                    }
                }
                case JSON -> text(name, format, ReportJson.line(release) + "\n");
                case MD -> text(name, format, ReportMarkdown.document(release));
                case ICS -> {
                    if (!report.dates().isEmpty()) {
                        text(name, format, Diaries.feed(release));
                    }
                }
            }
        }
    }

    /** Where the pages of the set are. */
    private record Links(Set<String> planned, boolean hasIndex) implements HtmlPages.Site {
        @Override
        public Optional<String> address(Cell.Link link) {
            String name = name(link.report(), link.about());
            return planned.contains(name) ? Optional.of(name + ".html") : Optional.empty();
        }

        @Override
        public Optional<String> home() {
            return hasIndex ? Optional.of(ReportIndex.FILE) : Optional.empty();
        }
    }

    private void text(String name, ReportFormat format, String text) {
        bytes(name + "." + format.name().toLowerCase(Locale.ROOT), out -> out.write(text.getBytes(UTF_8)));
    }

    /** Writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void bytes(String file, Writing writing) {
        Path path = folder.resolve(file);
        if (inputs.stream().anyMatch(each -> Destination.isSame(each, path))) {
            throw new Failure("cannot write " + path + ": it is one of the files to read, and would be lost");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            writing.to(out);
        } catch (IOException unwritable) {
            throw new Failure("cannot write " + path + ": " + Destination.why(unwritable));
        }
        files++;
    }
}
