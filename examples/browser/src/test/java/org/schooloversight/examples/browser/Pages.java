package org.schooloversight.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * commands make them, of which all are made but not all opened.
 */
final class Pages {
    private static final Path FOLDER = Path.of("target", "pages");

    /** A school that is placed, one that is undecided, and one outside the programme; the other pages are of the same kinds. */
    private static final Set<String> SCHOOLS = Set.of("900014", "900027", "900009");

    /** What is told of support and the partnership, by folder. Of what others may read only a few: it has less of the same in it. */
    private static final Map<String, List<String>> SUPPORT = Map.of(
            "internal",
            List.of(
                    "support --urn 900014 --as-of 2020-07-31",
                    "plan --as-of 2019-09-02",
                    "agenda --month 2020-02",
                    "partnership annual --as-of 2018-08-31",
                    "partnership conditions --as-of 2020-03-31",
                    "partnership strategy --as-of 2018-08-31",
                    "partnership consultation --as-of 2020-01-20",
                    "partnership leaders --as-of 2020-01-20",
                    "partnership networks --as-of 2020-01-20"),
            "public",
            List.of(
                    "partnership annual --as-of 2018-08-31 --audience public",
                    "partnership newsletter --as-of 2020-01-20 --audience public"),
            "board",
            List.of("support --as-of 2020-03-31 --audience board"),
            "school",
            List.of("support --urn 900014 --as-of 2020-07-31 --audience school"));

    /** What a school reads as everybody does; the public's pages are opened. */
    private static final Set<String> FOR_ALL = Set.of(
            "attainment.html",
            "attendance-exclusions.html",
            "cost-of-duties.html",
            "ofsted-profile.html",
            "school-profile.html",
            "statutory-year.html",
            "strategy-targets.html",
            "vulnerable-groups.html");

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
            List<Path> pages = new ArrayList<>(in(FOLDER, Set.of()));
            SampleSite.make("internal", FOLDER.resolve("internal"));
            SampleSite.make("public", FOLDER.resolve("public"));
            SampleSite.make("school", FOLDER.resolve("school"), "--urn", "900014");
            for (String folder : List.of("internal", "public", "board", "school")) {
                for (String command : SUPPORT.getOrDefault(folder, List.of())) {
                    SampleSite.run(FOLDER.resolve(folder), List.of(command.split(" ")));
                }
                pages.addAll(in(FOLDER.resolve(folder), folder.equals("school") ? FOR_ALL : Set.of()));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> in(Path folder, Set<String> but) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOpened(file.getFileName().toString()))
                    .filter(file -> !but.contains(file.getFileName().toString()))
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
