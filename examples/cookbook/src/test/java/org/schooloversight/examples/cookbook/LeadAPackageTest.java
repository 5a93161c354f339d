package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LeadAPackageTest {

    @Test
    void thePackageComesToItsStepAndTheOneTooEarlyIsRefused() throws IOException {
        assertThat(Printed.by(LeadAPackage::main).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("p-1: funded since 2019-11-06"), // Wednesday
                        line -> assertThat(line).isEqualTo("next: delivered"),
                        line -> assertThat(line)
                                .startsWith("refused: ")
                                .contains("discussed on Wednesday 18 September 2019 and cannot be delivered next"));
    }
}
