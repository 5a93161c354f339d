package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.ReportHead;

/** The first page of a set of reports. */
final class ReportIndex {

    private final ReportHead head;
    private final List<String> entries = new ArrayList<>();

    ReportIndex(ReportHead head) {
        this.head = head;
    }

    void add(Release release) {
        entries.add(ReportFolder.name(release.report().id(), release.report().about()));
    }

    void write(ReportFolder folder, Audience audience) {
        throw new Failure(head + " " + audience + entries + folder);
    }
}
