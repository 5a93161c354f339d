package org.schooloversight.publishing;

import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/** Draws reports as web pages, each one file that needs no other. */
public final class HtmlPages {

    /** Tells where the other reports of a set are. */
    public interface Site {

        /** A set of one report, without links. */
        Site ALONE = link -> Optional.empty();

        /**
         * Finds the page of a report.
         *
         * @param link  the report, not null
         * @return the address relative to this page, empty if the set does not have it, not null
         */
        Optional<String> address(Cell.Link link);
    }

    private HtmlPages() {}

    /**
     * Draws a report.
     *
     * @param release  what the audience may read, not null
     * @param site  where other reports are, not null
     * @return the page, not null
     */
    public static String page(Release release, Site site) {
        return release.report().about().map(Urn::toString).orElse("")
                + site.address(new Cell.Link(release.report().id(), Optional.empty()))
                        .orElse("");
    }
}
