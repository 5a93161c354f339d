package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.PolicyFiles;

/** What holds of every policy that comes with the library. */
class ShippedPoliciesTest {

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PolicyFiles.SHIPPED)) {
            return files.sorted().toList();
        }
    }

    @Test
    @DisplayName("Every file is among the policies of the library")
    void allAreListed() throws IOException {
        assertThat(OtherPolicies.all().all()).hasSameSizeAs(files());
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("Each can be read, uses all that it defines, and says who stated each figure")
    void each(Path file) {
        String text = PolicyFiles.text(file);
        SupportPolicy policy = PolicyFiles.read(text).orElseThrow();

        assertThat(PolicyFiles.unused(text)).isEmpty();
        assertThat(policy.parameters()).allSatisfy(each -> {
            assertThat(each.note()).matches("(Library default, not in the source|In the source).*");
            assertThat(each.cites()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("The policies of other bodies, whose sources were not seen whole, are not marked as checked")
    void unchecked() {
        assertThat(OtherPolicies.all().all())
                .filteredOn(each -> !each.header().id().value().equals("oxfordshire-support"))
                .hasSize(7)
                .allSatisfy(each -> {
                    assertThat(each.header().check().isChecked()).isFalse();
                    assertThat(each.parameters())
                            .noneMatch(parameter -> parameter.check().isChecked());
                });
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "rise-stuck, 2025-02-02, ",
        "rise-stuck, 2025-11-09, 2025",
        "rise-stuck, 2025-11-10, 2025-11",
        "wales-categorisation, 2017-08-31, 2014-17",
        "wales-categorisation, 2017-09-01, 2017-20",
        "wales-categorisation, 2020-09-01, ",
        "dfe-floor-coasting, 2018-01-15, 2016-18",
        "staffordshire-quality-assurance, 2016-09-01, 2016",
        "example-support, 2026-08-31, ",
        "example-support, 2026-11-22, 2026"
    })
    @DisplayName("One version of a policy is in force on a day")
    void versions(String policy, LocalDate day, String version) {
        assertThat(OtherPolicies.all()
                        .inForce(PolicyId.of(policy), day)
                        .map(each -> each.header().version())
                        .orElse(null))
                .isEqualTo(version);
    }
}
