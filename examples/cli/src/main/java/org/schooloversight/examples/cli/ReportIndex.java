package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.ReportHead;

/** The first page of a set of reports. */
final class ReportIndex {

    static final String FILE = "index.html";

    private final ReportHead head;
    private final List<HtmlPages.Entry> entries = new ArrayList<>();

    ReportIndex(ReportHead head) {
        this.head = head;
    }

    void add(Release release) {
        entries.add(new HtmlPages.Entry(
                release.head(),
                ReportFolder.name(release.report().id(), release.report().about()) + ".html"));
    }

    void write(ReportFolder folder) {
        String page = HtmlPages.index(new HtmlPages.Contents("Reports", head.subject(), entries));
        folder.bytes(FILE, out -> out.write(page.getBytes(UTF_8)));
    }
}
