package org.schooloversight.publishing;

import org.schooloversight.reporting.disclosure.Release;

/** Draws the days of reports as feeds for a diary (iCalendar, RFC 5545). */
public final class Diaries {

    private Diaries() {}

    /**
     * Draws the days of a report.
     *
     * @param release  what the audience may read, not null
     * @return the feed, not null
     */
    public static String feed(Release release) {
        return release.report().title();
    }
}
