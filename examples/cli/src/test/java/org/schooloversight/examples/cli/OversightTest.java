package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OversightTest {
    /** On the class path nothing would be hidden, and the tests here would prove less. */
    @Test
    void theProgramRunsOnModules() {
        Module program = Oversight.class.getModule();
        assertThat(program.getName()).isEqualTo("org.schooloversight.examples.cli");
        for (String name : new String[] {"core", "triggers", "duties", "reporting"}) {
            Optional<Module> module = program.getLayer().findModule("org.schooloversight." + name);
            assertThat(module)
                    .as(name)
                    .hasValueSatisfying(
                            found -> assertThat(program.canRead(found)).isTrue());
        }
    }
}
