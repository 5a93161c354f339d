package org.schooloversight.publishing;

import java.util.List;
import java.util.Optional;
import org.schooloversight.publishing.pages.Heading;
import org.schooloversight.publishing.pages.IndexEntry;
import org.schooloversight.publishing.pages.Pages;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Cell;

/**
 * Draws reports as web pages, each one file that needs no other: no script, no font, no picture, nothing asked of any server.
 *
 * <p>The looks are those of the GOV.UK Design System, without its crown, font and logo.
 */
public final class HtmlPages {

    /** Tells where the other pages of a set are. */
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

        /**
         * Finds the page that leads to all others.
         *
         * @return the address relative to this page, empty if the set has none, not null
         */
        default Optional<String> home() {
            return Optional.empty();
        }
    }

    /**
     * A page of a set.
     *
     * @param release  what the page shows, not null
     * @param address  where it is, relative to the index, not null
     */
    public record Entry(Release release, String address) {}

    /**
     * A set of pages.
     *
     * @param title  what the set is, not null
     * @param subject  the authority, by name, not null
     * @param entries  the pages; those about schools are sorted by name, all others stay in this order, unmodifiable, not null
     */
    public record Contents(String title, String subject, List<Entry> entries) {

        /** Copies the list. */
        public Contents {
            entries = List.copyOf(entries);
        }
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
        return Pages.report(release, site::address, site.home());
    }

    /**
     * Draws the page that leads to the pages of a set.
     *
     * @param contents  the set, not null
     * @return the page, not null
     */
    public static String index(Contents contents) {
        return Pages.index(
                new Heading(contents.title(), contents.subject()),
                contents.entries().stream()
                        .map(each -> new IndexEntry(each.release(), each.address()))
                        .toList());
    }
}
