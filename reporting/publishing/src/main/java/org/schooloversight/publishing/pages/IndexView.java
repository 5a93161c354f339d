package org.schooloversight.publishing.pages;

import java.util.List;

/**
 * The page that leads to the pages of a set, as it is shown.
 *
 * @param heading  the title and whom it is about
 * @param audience  whom the pages are for
 * @param facts  what they have in common
 * @param contents  what leads to the groups
 * @param reports  the reports that are not about one school
 * @param schools  the reports about schools, by kind
 */
record IndexView(
        Heading heading,
        String audience,
        List<Fact> facts,
        List<Anchor> contents,
        List<ReportLink> reports,
        List<SchoolGroup> schools) {

    /** A report that is not about one school. */
    record ReportLink(Anchor link, String about, String covers) {}

    /** The reports of one kind about schools. */
    record SchoolGroup(String id, String name, String title, List<SchoolLink> rows) {}

    /** A report about a school. */
    record SchoolLink(Anchor link, String urn) {}
}
