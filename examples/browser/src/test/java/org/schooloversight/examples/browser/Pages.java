package org.schooloversight.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.publishing.pages.HostileReport;
import org.schooloversight.publishing.pages.TypicalReport;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/** The pages that are looked at: every page of a folder. Pages made otherwise are to be written into the folder by {@link #make}. */
final class Pages {
    private static final Path FOLDER = Path.of("target", "pages");

    private static final HtmlPages.Site SITE = new HtmlPages.Site() {
        @Override
        public Optional<String> address(Cell.Link link) {
            return link.about().filter(urn -> urn.value() <= 100003).map(urn -> "school-" + urn + ".html");
        }

        @Override
        public Optional<String> home() {
            return Optional.of("index.html");
        }
    };

    private Pages() {}

    static List<Path> make() {
        try {
            Files.createDirectories(FOLDER);
            writeMadeUpReports();
            try (Stream<Path> files = Files.list(FOLDER)) {
                return files.filter(file -> file.toString().endsWith(".html"))
                        .map(Path::toAbsolutePath)
                        .sorted()
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void writeMadeUpReports() throws IOException {
        List<HtmlPages.Entry> entries = new ArrayList<>();
        entries.add(new HtmlPages.Entry(HostileReport.release(), "everything.html"));
        entries.add(new HtmlPages.Entry(HostileReport.released(TypicalReport.about(40)), "attainment.html"));
        for (int school = 0; school < 3; school++) {
            Release release = HostileReport.released(TypicalReport.aboutOne(school));
            entries.add(new HtmlPages.Entry(release, "school-" + (100001 + school) + ".html"));
        }
        for (HtmlPages.Entry each : entries) {
            Files.writeString(FOLDER.resolve(each.address()), HtmlPages.page(each.release(), SITE));
        }
        Files.writeString(
                FOLDER.resolve("index.html"),
                HtmlPages.index(new HtmlPages.Contents("Reports", "Made-up Council", entries)));
        Files.writeString(
                FOLDER.resolve("index-of-none.html"),
                HtmlPages.index(new HtmlPages.Contents("Reports", "Made-up Council", List.of())));
    }
}
