package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;

class ScenarioCsvTest {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final SupportPolicy SHIPPED =
            SupportPolicies.bundled(MEASURES).all().get(0);

    /** The shipped policy with a scale on which officers rate schools. */
    private static final SupportPolicy POLICY = SupportPolicy.builder()
            .header(SHIPPED.header())
            .sha256(SHIPPED.sha256())
            .scope(SHIPPED.scope())
            .gradeFrom(SHIPPED.gradeFrom())
            .addAllTiers(SHIPPED.tiers())
            .addAllTriggers(SHIPPED.triggers())
            .addAllAdditions(SHIPPED.additions())
            .addClassifications(new Classification(
                    ScaleId.of("capacity"),
                    "capacity to improve",
                    List.of(new Classification.Step(ScaleValue.of("b"), "B")),
                    new Classification.Basis.Rated(Optional.empty()),
                    List.of()))
            .build();

    private static String readAndWritten(String text) throws IOException {
        RowsRead<List<Scenario>> read = ScenarioReader.of(POLICY, MEASURES)
                .read(
                        "scenarios.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        AsOf.on(LocalDate.of(2026, 3, 2))); // Monday
        assertThat(read.problems()).isEmpty();
        StringWriter out = new StringWriter();
        ScenarioCsv.write(read.value(), POLICY, out);
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void everyColumnIsWrittenAsItWasRead() throws IOException {
        String text = """
                scenario,as of,known by,type,phase,low age,high age,pupils,religious character,opened,closed,inspections known,\
                inspections,tier before,in tier since,officer decision,event head-appointed,figure absence-overall all 2017-18,\
                figure ks2-maths-progress boys 2018-19,judged safeguarding,rated capacity,expect tier,expect fired,expect clear,\
                expect not known
                '=a,2026-03-02,2026-02-02,Community school,Primary,3,11,99,Jewish,,2026-02-27,latest grade,\
                2026-01-20 card inclusion=exceptional leadership-and-governance=needs-attention safeguarding-met special-measures\
                ; 2024-11-05 quality-of-education=good published 2026-02-09 earlier-number; 2019-05-01 ungraded may-be-higher\
                ; 2019-04-02 monitoring; 2018-01-10 inadequate significant-improvement,targeted,2020-09-01,universal,\
                2020-01-06; 2019-09-02,3.9 of 90 pupils | 4.00 of 90 pupils,'-1.2 [-2 to -0.1],no-concern,b,targeted or universal,safeguarding,\
                section8-risk; low-progress-2y,attainment-progress
                ''=b,2026-03-02,,Pupil referral unit,Not applicable,,,,,2026-03-03,,,,,,,,low-coverage,,,,none,,,
                """.replace("section8-risk; low-progress-2y", "low-progress-2y; section8-risk");
        assertThat(readAndWritten(text)).isEqualTo(text);
    }

    @Test
    void onlyColumnsWithSomethingInThemAreWritten() throws IOException {
        assertThat(readAndWritten(
                        "scenario,type,phase,pupils,note,judged safeguarding\nx,academy,Secondary,,any,expired\n"))
                .isEqualTo("scenario,as of,type,phase\nx,2026-03-02,Academy converter,Secondary\n");
    }

    @Test
    void noScenarioIsAHeader() {
        StringWriter out = new StringWriter();
        ScenarioCsv.write(List.of(), POLICY, out);
        assertThat(out).hasToString("scenario,type\r\n");
    }
}
