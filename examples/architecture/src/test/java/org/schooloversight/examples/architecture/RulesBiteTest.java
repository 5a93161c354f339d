package org.schooloversight.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.examples.architecture.planted.Leaky;

/** Every rule that can be broken by one class finds the fault that is planted for it. */
class RulesBiteTest {
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackagesOf(Leaky.class);

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(FaceRulesTest.A4_SIGNATURES, "ImmutableList in"),
                Arguments.of(FaceRulesTest.A4_SIGNATURES, "Leaky$Hidden in"),
                Arguments.of(FaceRulesTest.A8_PUBLIC_CLASSES, "can be extended by anyone"),
                Arguments.of(PurityRulesTest.A6_NO_OTHER_CLOCK, "nanoTime"),
                Arguments.of(PurityRulesTest.A6_NO_RANDOMNESS, "Math.random"),
                Arguments.of(PurityRulesTest.A6_NO_DEFAULTS_OF_THE_MACHINE, "Locale.getDefault"),
                Arguments.of(PurityRulesTest.A6_NO_DEFAULTS_OF_THE_MACHINE, "String.format"),
                Arguments.of(PurityRulesTest.A6_NO_DEFAULTS_OF_THE_MACHINE, "toUpperCase"),
                Arguments.of(PurityRulesTest.A6_NO_SETTINGS_OF_THE_MACHINE, "lineSeparator"),
                Arguments.of(PurityRulesTest.A6_NO_FILES_AND_NO_NETWORK, "java.nio.file.Path"),
                Arguments.of(PurityRulesTest.A6_NO_THREADS, "parallelStream"),
                Arguments.of(PurityRulesTest.A6_NO_THREADS, "java.lang.Thread"),
                Arguments.of(ClockRulesTest.A6_NO_NOW, "LocalDate.now"),
                Arguments.of(PurityRulesTest.A7_NO_MUTABLE_STATE, "Leaky.counter"),
                Arguments.of(PurityRulesTest.A7_NO_MUTABLE_STATE, "Leaky.LIST"),
                Arguments.of(PurityRulesTest.A7_NO_MUTABLE_STATE, "Leaky.NUMBERS"),
                Arguments.of(PurityRulesTest.A7_NO_RESOURCE_READ_AT_CLASS_LOADING, "getResourceAsStream"),
                Arguments.of(PurityRulesTest.A12_NO_STANDARD_STREAMS, "System.out"),
                Arguments.of(PurityRulesTest.A12_NO_GENERIC_EXCEPTIONS, "RuntimeException"),
                Arguments.of(ValueRulesTest.A10_NO_APPROXIMATE_NUMBERS_AND_OLD_DATES, "Leaky.share"),
                Arguments.of(ValueRulesTest.A11_IDS_TRAVEL_TYPED, "Leaky.assess(java.lang.String)"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(ArchRule rule, String fault) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(fault));
    }

    @Test
    void aConstantIsNotAFault() {
        assertThat(PurityRulesTest.A7_NO_MUTABLE_STATE
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .noneSatisfy(detail -> assertThat(detail).contains("Leaky.FINE"));
    }
}
