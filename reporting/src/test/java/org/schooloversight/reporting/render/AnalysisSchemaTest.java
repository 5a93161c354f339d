package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schooloversight.reporting.Analyses;

/** Results of analyses keep to their schemas. */
class AnalysisSchemaTest {

    @TestFactory
    Stream<DynamicTest> everyResultKeepsToItsSchema() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put(
                "verification",
                List.of(VerificationJson.line(Analyses.sound()), VerificationJson.line(Analyses.faulty())));
        lines.put(
                "comparison",
                List.of(
                        ComparisonJson.line(Analyses.comparison(true), Optional.of(Analyses.portfolio())),
                        ComparisonJson.line(Analyses.comparison(false), Optional.of(Analyses.unmoved())),
                        ComparisonJson.line(Analyses.comparison(false, "too large"), Optional.empty())));
        lines.put(
                "sweep",
                List.of(
                        SweepJson.line(Analyses.parameter("two places")),
                        SweepJson.line(Analyses.withoutBorders()),
                        SweepJson.line(Analyses.readings(true)),
                        SweepJson.line(Analyses.readings(false))));
        lines.put(
                "whatif",
                List.of(
                        WhatIfJson.line(Analyses.whatIf(Analyses.OPEN, true)),
                        WhatIfJson.line(Analyses.whatIf(Analyses.IN_LOW, false)),
                        WhatIfJson.line(Analyses.whatIf(Analyses.NOWHERE, false, "too large"))));
        return lines.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Schema schema = Schemas.named(each.getKey());
                    assertThat(each.getValue())
                            .allSatisfy(line ->
                                    assertThat(Schemas.faults(schema, line)).isEmpty())
                            .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenResultIsRefused() {
        String verification = VerificationJson.line(Analyses.faulty());
        String comparison = ComparisonJson.line(Analyses.comparison(true), Optional.of(Analyses.portfolio()));
        String sweep = SweepJson.line(Analyses.parameter());
        String readings = SweepJson.line(Analyses.readings(true));
        String whatIf = WhatIfJson.line(Analyses.whatIf(Analyses.OPEN, true));
        return Stream.of(
                        refused("verification", verification, "\"result\":\"fails\"", "\"result\":\"FAILS\""),
                        refused("verification", verification, "\"check\":\"total\"", "\"check\":\"all\""),
                        refused("verification", verification, "\"34567890123456789012\"", "34567890123456789012"),
                        refused("verification", verification, "\"sound\":false", "\"sound\":null"),
                        refused("verification", verification, "2020-08-31", "2020-08-32"),
                        refused("verification", verification, "\"which-grade\":\"any\"", "\"which-grade\":1"),
                        refused("verification", verification, "\"facts\"", "\"words\""),
                        refused("comparison", comparison, "\"mayHaveNone\":true", "\"mayHaveNone\":\"yes\""),
                        refused("comparison", comparison, "\"portfolio\":{", "\"schools\":{"),
                        refused("comparison", comparison, "\"urn\":900001", "\"urn\":\"900001\""),
                        refused("comparison", comparison, "\"schools\":1}", "\"schools\":0}"),
                        refused("sweep", sweep, "\"toInclusive\":true", "\"toInclusive\":1"),
                        refused("sweep", sweep, "\"targeted-plus\":10", "\"Targeted\":10"),
                        refused("sweep", sweep, "\"obstacles\"", "\"everyCombination\""),
                        refused("sweep", readings, "\"everyCombination\":true", "\"everyCombination\":0"),
                        refused("whatif", whatIf, "\"then\":\"none\"", "\"then\":\"\""),
                        refused("whatif", whatIf, "\"target\":\"universal\"", "\"target\":\"Universal\""),
                        refused("whatif", whatIf, "\"of\":2", "\"of\":0"))
                .flatMap(each -> each);
    }

    private static Stream<DynamicTest> refused(String schema, String line, String right, String wrong) {
        return Stream.of(DynamicTest.dynamicTest(schema + ": " + wrong, () -> {
            assertThat(line).contains(right);
            assertThat(Schemas.faults(Schemas.named(schema), line.replace(right, wrong)))
                    .isNotEmpty();
        }));
    }
}
