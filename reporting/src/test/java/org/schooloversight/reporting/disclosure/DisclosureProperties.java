package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.reporting.RandomReports;
import org.schooloversight.reporting.ReleasedTexts;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.json.DisclosureTables;
import org.schooloversight.reporting.render.ReportCsv;
import org.schooloversight.reporting.render.ReportJson;
import org.schooloversight.reporting.render.ReportMarkdown;

/** Nobody is given what is not for them, and everybody what is. */
class DisclosureProperties {

    private static final Disclosure DISCLOSURE = Disclosure.by(DisclosureTables.bundled());

    @Property(tries = 1000)
    void noTextThatAnAudienceMayNotReadIsInItsRelease(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = DISCLOSURE.release(report, audience);
        List<String> texts = new ArrayList<>(ReleasedTexts.of(release));
        texts.add(ReportJson.line(release));
        texts.add(ReportMarkdown.document(release));
        for (Block.Table table : ReportCsv.tables(release)) {
            StringWriter csv = new StringWriter();
            ReportCsv.write(release, table, csv);
            texts.add(csv.toString());
        }
        for (Sensitivity each : Sensitivity.values()) {
            if (!mayRead(report, audience).contains(each)) {
                assertThat(texts).noneMatch(text -> text.contains(RandomReports.mark(each)));
            }
        }
    }

    @Property(tries = 500)
    void whatAnAudienceMayReadIsThere(@ForAll("reports") Report report, @ForAll Audience audience) {
        Set<Sensitivity> read = mayRead(report, audience);
        Report released = DISCLOSURE.release(report, audience).report();
        assertThat(released.dates())
                .isEqualTo(report.dates().stream()
                        .filter(each -> read.contains(each.sensitivity()))
                        .toList());
        assertThat(plain(released))
                .isEqualTo(plain(report).stream()
                        .filter(each -> read.contains(each.sensitivity()))
                        .toList());
        assertThat(released.dates()).extracting(DatedEntry::sensitivity).allMatch(read::contains);
    }

    @Property(tries = 300)
    void aReleaseIsReleasedUnchanged(@ForAll("reports") Report report, @ForAll Audience audience) {
        Report once = DISCLOSURE.release(report, audience).report();
        assertThat(DISCLOSURE.release(once, audience).report()).isEqualTo(once);
    }

    private static List<Block> plain(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Points)
                .toList();
    }

    /** Says anew what the design says, so that a slip in one of the two is found. */
    private static Set<Sensitivity> mayRead(Report report, Audience audience) {
        if (audience == Audience.INTERNAL) {
            return Set.of(Sensitivity.values());
        }
        boolean inConfidence = audience == Audience.OPERATIONAL_GROUP
                || (audience == Audience.SCHOOL && report.about().isPresent());
        return inConfidence ? Set.of(Sensitivity.OPEN, Sensitivity.ABOUT_A_SCHOOL) : Set.of(Sensitivity.OPEN);
    }

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }
}
