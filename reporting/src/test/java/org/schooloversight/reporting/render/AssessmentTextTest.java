package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.reporting.Answers;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;

class AssessmentTextTest {

    static Stream<Assessment> answers() {
        return Stream.of(
                Answers.inadequate(),
                Answers.undecided(),
                Answers.outside(),
                Answers.oneTierOrNone(),
                Answers.placed("A school with a very ".repeat(9) + "long name", "Academy converter"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noLineIsWiderThanAPageOrEndsInABlank(Assessment answer) {
        for (String text : List.of(AssessmentText.brief(answer), AssessmentText.full(answer))) {
            assertThat(text).endsWith("\n").doesNotContain("\n\n\n");
            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(110);
                assertThat(line).isEqualTo(line.stripTrailing());
            });
        }
    }

    @Test
    void aWordThatIsWiderThanAPageStandsAlone() {
        String word = "x".repeat(300);
        String text = AssessmentText.brief(Answers.made(
                "Ashcombe", new TierOutcome.Outside(List.of(Answers.reason("Before " + word + " after.")))));
        assertThat(text.lines()).contains("  Before", "  " + word, "  after.");
    }

    @Test
    void lineBreaksAndEscapeSequencesFromOutsideDoNotReachTheTerminal() {
        String text = AssessmentText.full(Answers.made(
                "Ash\u001b[31mcombe\n900002  Another",
                new TierOutcome.Outside(List.of(Answers.reason("One\nTwo\u001b]0;x\u0007 three.")))));
        assertThat(text).doesNotContain("\u001b", "\u0007").contains("  One Two ]0;x three.\n");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("900002"));
    }

    @Test
    void theHeadingTellsTheOutcome() {
        assertThat(first(Answers.inadequate())).endsWith(": statement-of-action");
        assertThat(first(Answers.outside())).endsWith(": outside the programme");
        assertThat(AssessmentText.brief(Answers.oneTierOrNone()))
                .contains("undecided between universal and no tier at all");
        assertThat(first(Answers.made(
                        "Ashcombe", new TierOutcome.Placed(TierId.of("universal"), List.of(Answers.reason("So."))))))
                .isEqualTo("900001  Ashcombe (Community school, primary): universal");
    }

    @Test
    void theFullReportHasWhatTheBriefOneHas() {
        answers().forEach(answer -> assertThat(AssessmentText.full(answer)).startsWith(AssessmentText.brief(answer)));
    }

    private static String first(Assessment answer) {
        return AssessmentText.brief(answer).lines().findFirst().orElseThrow();
    }
}
