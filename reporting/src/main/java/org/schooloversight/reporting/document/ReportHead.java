package org.schooloversight.reporting.document;

import java.util.List;
import org.schooloversight.core.policy.AsOf;

/**
 * What the reports of one set have in common.
 *
 * @param subject  the authority, by name, not null
 * @param asOf  the dates of the question, not null
 * @param restsOn  what all of them rest on, whole sentences that are open to all, unmodifiable, not null
 */
public record ReportHead(String subject, AsOf asOf, List<String> restsOn) {

    /** Copies the list. */
    public ReportHead {
        restsOn = List.copyOf(restsOn);
    }
}
