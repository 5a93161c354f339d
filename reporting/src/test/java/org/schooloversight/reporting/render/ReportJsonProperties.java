package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.reporting.RandomReports;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.json.DisclosureTables;

class ReportJsonProperties {

    private static final Schema SCHEMA = Schemas.named("report");

    @Property(tries = 300)
    void everyReportKeepsToTheSchema(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = Disclosure.by(DisclosureTables.bundled()).release(report, audience);
        String line = ReportJson.line(release);
        assertThat(Schemas.faults(SCHEMA, line)).isEmpty();
        assertThat(line).doesNotContain("\n");
        assertThat(ReportJson.line(Disclosure.by(DisclosureTables.bundled()).release(report, audience)))
                .isEqualTo(line);
    }

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }
}
