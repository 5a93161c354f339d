package org.schooloversight.reporting.document;

import org.schooloversight.core.style.IdText;

/**
 * The id of a kind of report, such as {@code ofsted-profile}.
 *
 * @param value  words of lower case letters and digits joined by hyphens, not null
 */
public record ReportId(String value) implements Comparable<ReportId> {

    /** Checks the text. */
    public ReportId {
        IdText.check("report", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not an id
     */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
