package org.schooloversight.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schooloversight.examples.cli.SampleSite;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.publishing.pages.HostileReport;
import org.schooloversight.publishing.pages.TypicalReport;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/**
 * The pages that are looked at: made-up reports that hold everything a report can hold, and the reports of the sample council as the
 * command makes them, of which all are made but not all opened.
 */
final class Pages {
    private static final Path FOLDER = Path.of("target", "pages");

    /** A school that is placed, one that is undecided, and one outside the programme; the other pages are of the same kinds. */
    private static final Set<String> SCHOOLS = Set.of("900014", "900027", "900009");

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
            List<Path> pages = new ArrayList<>(in(FOLDER));
            for (String audience : List.of("internal", "public")) {
                SampleSite.make(audience, FOLDER.resolve(audience));
                pages.addAll(in(FOLDER.resolve(audience)));
            }
            SampleSite.make("school", FOLDER.resolve("school"), "--urn", "900014");
            pages.addAll(in(FOLDER.resolve("school")));
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOpened(file.getFileName().toString()))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOpened(String name) {
        return name.endsWith(".html")
                && (!name.matches("school-9\\d+.html") || SCHOOLS.contains(name.substring(7, 13)));
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
