package org.schooloversight.publishing.pages;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/** Draws pages from templates. */
@SuppressWarnings("NullAway") // jte takes null for no interceptor, and says so nowhere
public final class Pages {

    private Pages() {}

    /**
     * Draws the page of a report.
     *
     * @param release  what the audience may read, not null
     * @param addresses  where other reports are, not null
     * @param home  where the index is, empty if there is none, not null
     * @return the page, not null
     */
    public static String report(
            Release release, Function<Cell.Link, Optional<String>> addresses, Optional<String> home) {
        StringOutput out = new StringOutput();
        JtereportGenerated.render(
                new OwaspHtmlTemplateOutput(out), null, ReportLayout.of(release, addresses, home), Styles.read());
        return out.toString();
    }

    /**
     * Draws the page that leads to the pages of a set.
     *
     * @param heading  what the set is, not null
     * @param entries  the reports of the set, not null
     * @return the page, not null
     */
    public static String index(Heading heading, List<IndexEntry> entries) {
        StringOutput out = new StringOutput();
        JteindexGenerated.render(
                new OwaspHtmlTemplateOutput(out), null, IndexLayout.of(heading, entries), Styles.read());
        return out.toString();
    }
}
