package org.schooloversight.reporting.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.reporting.Answers;
import org.schooloversight.triggers.assess.TierOutcome;

class AssessmentWordsTest {

    private static final List<TierId> TWO = List.of(TierId.of("universal"), TierId.of("targeted"));

    private static String words(boolean mayHaveNone) {
        return AssessmentWords.outcome(
                new TierOutcome.Undecided(TWO, List.of(), List.of(), mayHaveNone), TierNames.of(Answers.POLICY));
    }

    @Test
    void tiersAreCalledByTheirTitlesAndNoneIsNotForgotten() {
        assertThat(words(false)).isEqualTo("undecided between Universal support and Targeted support");
        assertThat(words(true)).isEqualTo("undecided between Universal support, Targeted support and no tier at all");
        assertThat(AssessmentWords.outcome(new TierOutcome.Placed(TWO.get(1), List.of()), TierNames.ids()))
                .isEqualTo("targeted");
    }
}
