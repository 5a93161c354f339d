package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AskWhatIfTest {

    @Test
    void theWayToTheTierAndTheQuestionThatSettlesItArePrinted() throws IOException {
        assertThat(Printed.by(AskWhatIf::main).lines())
                .containsExactly(
                        "now: annual-review or bespoke-targeted",
                        "would be in annual-review if:",
                        "  concerns around safeguarding: a current judgement of no concern; now no current judgement",
                        "what to ask to settle it: [concerns around safeguarding]");
    }
}
