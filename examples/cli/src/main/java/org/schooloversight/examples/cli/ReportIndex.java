package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.disclosure.Release;

/** The first page of a set of reports. */
final class ReportIndex {

    static final String FILE = "index.html";

    private final String subject;
    private final List<HtmlPages.Entry> entries = new ArrayList<>();

    ReportIndex(String subject) {
        this.subject = subject;
    }

    void add(Release release) {
        entries.add(new HtmlPages.Entry(
                release.head(),
                ReportFolder.name(release.report().id(), release.report().about()) + ".html"));
    }

    void write(ReportFolder folder) {
        String page = HtmlPages.index(new HtmlPages.Contents("Reports", subject, entries));
        folder.bytes(FILE, out -> out.write(page.getBytes(UTF_8)));
    }
}
