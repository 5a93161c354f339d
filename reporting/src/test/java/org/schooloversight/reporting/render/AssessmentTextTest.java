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
                Answers.moved(),
                Answers.stays(),
                Answers.unrated(),
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
    void thePlacesTheRulesAndTheMoveAreTold() {
        assertThat(AssessmentText.full(Answers.moved()).lines())
                .containsSequence(
                        "",
                        "  Where the school stands on the scales of the programme",
                        "  - Capacity to improve (improvement-capacity): improvement capacity C")
                .containsSequence(
                        "",
                        "  How the rules that give a tier stand, of which the first that holds decides",
                        "  1. red: does not hold. \"The capacity to improve is D, which gives red.\"",
                        "  2. amber: holds, and decides. \"The capacity to improve is C, which gives amber.\"",
                        "  3. yellow: does not hold. \"The capacity to improve is B, which gives yellow.\"",
                        "  4. green: does not hold. \"The capacity to improve is A, which gives green.\"",
                        "");
        assertThat(unbroken(Answers.moved()))
                .contains("The school has been in the tier red since 6 November 2017 (recorded as 'agreed'). "
                        + "It moves to amber, where it is from 5 November 2018.");
        assertThat(unbroken(Answers.stays()))
                .contains("The school has been in the tier amber since 6 November 2017, and stays in it.");
    }

    @Test
    void aPlaceThatIsNotKnownIsOneOfSeveralAndNoMoveIsTold() {
        assertThat(unbroken(Answers.unrated()))
                .contains("(improvement-capacity): improvement capacity A, improvement capacity B, "
                        + "improvement capacity C or improvement capacity D ")
                .contains(" 1. red: may hold, and then decides. ", " 4. green: may hold, and then decides. ")
                .doesNotContain("has been in the tier");
        assertThat(AssessmentText.full(Answers.outside())).doesNotContain("How the rules", "Where the school stands");
    }

    private static String unbroken(Assessment answer) {
        return AssessmentText.full(answer).replaceAll("\\s+", " ");
    }

    @Test
    void theFullReportHasWhatTheBriefOneHas() {
        answers().forEach(answer -> assertThat(AssessmentText.full(answer)).startsWith(AssessmentText.brief(answer)));
    }

    private static String first(Assessment answer) {
        return AssessmentText.brief(answer).lines().findFirst().orElseThrow();
    }
}
