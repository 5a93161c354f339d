package org.schooloversight.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.DomainStyle;

/**
 * A report with everything in it, each piece marked with how sensitive it is. It is not for any reader yet: see the package
 * {@code disclosure}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface Report {

    /**
     * Gets the kind of report.
     *
     * @return the id, not null
     */
    ReportId id();

    /**
     * Gets the title.
     *
     * @return the title, which is open to all, not null
     */
    String title();

    /**
     * Gets whom the report is about: an authority, or a school by name.
     *
     * @return the name, which is open to all, not null
     */
    String subject();

    /**
     * Gets the school that the report is about.
     *
     * @return the school, empty if it is about the authority, not null
     */
    Optional<Urn> about();

    /**
     * Gets the dates of the question.
     *
     * @return the dates, not null
     */
    AsOf asOf();

    /**
     * Gets the audiences that the report can be made for.
     *
     * @return the audiences, at least one, unmodifiable, not null
     */
    Set<Audience> audiences();

    /**
     * Gets the parts.
     *
     * @return the parts, unmodifiable, not null
     */
    List<Part> parts();

    /**
     * Gets the days of the report for a diary.
     *
     * @return the days, unmodifiable, not null
     */
    List<DatedEntry> dates();

    /**
     * Gets what the report rests on: policies, catalogues, calendars and files, and what of them is unchecked or assumed.
     *
     * @return whole sentences that are open to all, unmodifiable, not null
     */
    List<String> restsOn();

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
