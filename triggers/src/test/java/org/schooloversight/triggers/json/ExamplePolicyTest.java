package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.triggers.analysis.Fault;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.scenario.ScenarioResult;
import org.schooloversight.triggers.scenario.ScenarioRunner;
import org.schooloversight.triggers.testing.PolicyFiles;
import org.schooloversight.triggers.testing.Programmes;

/** The example of a programme on report cards, which is of no council. */
class ExamplePolicyTest {

    private static final Path FILE = PolicyFiles.SHIPPED.resolve("example-support-2026.json");
    private static final String TEXT = PolicyFiles.text(FILE);
    private static final SupportPolicy POLICY = PolicyFiles.read(TEXT).orElseThrow();
    private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 23)); // Monday
    private static final PolicyAnalyst ANALYST =
            PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled());

    private static List<Scenario> scenarios() throws IOException {
        String csv = PolicyFiles.text(Path.of("src", "test", "resources", "examples", "example-support-2026.csv"));
        RowsRead<List<Scenario>> read = ScenarioReader.of(POLICY, Programmes.measures())
                .read("scenarios.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), DAY);
        assertThat(read.problems()).isEmpty();
        return read.value();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    @DisplayName("Each scenario is answered as it expects")
    void scenario(Scenario scenario) {
        ScenarioResult result = ScenarioRunner.of(POLICY, PolicySettings.defaults(POLICY), Programmes.measures())
                .run(scenario);

        assertThat(result.differences()).isEmpty();
    }

    /** Every combination of the readings. */
    private static Stream<PolicySettings> everyReading() {
        List<PolicySettings> all = new ArrayList<>(List.of(PolicySettings.defaults(POLICY)));
        for (Reading reading : POLICY.readings()) {
            List<PolicySettings> more = new ArrayList<>();
            for (PolicySettings each : all) {
                for (OptionId option : reading.options().keySet()) {
                    more.add(each.withText(POLICY, reading.id().value(), option.value()));
                }
            }
            all = more;
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyReading")
    @DisplayName(
            "It has no gap, no rule that never counts, no tier out of reach, and no less support for worse evidence")
    void soundUnderEveryReading(PolicySettings settings) {
        assertThat(ANALYST.verify(POLICY, settings, DAY).faults()).isEmpty();
    }

    @Test
    @DisplayName("The check bites: without its last rule the programme has a gap")
    void aGapWouldBeFound() {
        int last = TEXT.indexOf("{ \"tier\": \"core\"");
        int start = last < 0 ? TEXT.indexOf("{\n      \"tier\": \"core\"") : last;
        int end = TEXT.indexOf("\n  ],\n  \"declares\"");
        String without = TEXT.substring(0, TEXT.lastIndexOf(',', start)) + TEXT.substring(end);

        assertThat(ANALYST.verify(PolicyFiles.read(without).orElseThrow(), PolicySettings.defaults(POLICY), DAY)
                        .faults())
                .extracting(Fault::toString)
                .isNotEmpty();
    }

    @Test
    @DisplayName("Title, header, tiers and every source say that it is an example of no council")
    void itSaysWhatItIs() {
        assertThat(POLICY.header().title()).contains("made up", "of no council");
        assertThat(POLICY.header().check().isChecked()).isFalse();
        assertThat(POLICY.header().check().basis()).contains("of ours and of no council");
        assertThat(POLICY.tiers()).allMatch(each -> each.title().startsWith("Example: "));
        assertThat(POLICY.rules())
                .allSatisfy(each -> assertThat(each.cites().get(0).toString()).contains("no council"));
    }
}
