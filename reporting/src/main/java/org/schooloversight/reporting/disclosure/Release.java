package org.schooloversight.reporting.disclosure;

import java.util.List;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;

/** A report as one audience may read it. Only {@link Disclosure} makes one, so nothing else can be drawn. */
public final class Release {

    private final Report report;
    private final Audience audience;
    private final List<String> withheld;

    Release(Report report, Audience audience, List<String> withheld) {
        this.report = report;
        this.audience = audience;
        this.withheld = List.copyOf(withheld);
    }

    /**
     * Gets the report, without what the audience may not read.
     *
     * @return the report, not null
     */
    public Report report() {
        return report;
    }

    /**
     * Gets whom it is for.
     *
     * @return the audience, not null
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Gets what was withheld, in general terms that give nothing away.
     *
     * @return whole sentences, empty if nothing was, unmodifiable, not null
     */
    public List<String> withheld() {
        return withheld;
    }

    /**
     * Obtains this release with the head of the report alone, for a list of what there is.
     *
     * @return the release without parts, dates and what they rest on, not null
     */
    public Release head() {
        Report head = Report.builder()
                .id(report.id())
                .title(report.title())
                .subject(report.subject())
                .about(report.about())
                .asOf(report.asOf())
                .addAllAudiences(report.audiences())
                .build();
        return new Release(head, audience, withheld);
    }
}
