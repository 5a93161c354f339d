package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.reporting.Analyses;

class AnalysisTextTest {

    static Stream<String> texts() {
        return Stream.of(
                VerificationText.full(Analyses.sound()),
                VerificationText.full(Analyses.faulty()),
                ComparisonText.full(Analyses.comparison(true)),
                ComparisonText.full(Analyses.comparison(false)),
                ComparisonText.full(Analyses.comparison(false, "too large")),
                ComparisonText.full(Analyses.portfolio()),
                ComparisonText.full(Analyses.unmoved()),
                SweepText.full(Analyses.parameter("two places")),
                SweepText.full(Analyses.withoutBorders()),
                SweepText.full(Analyses.readings(true)),
                SweepText.full(Analyses.readings(false)),
                WhatIfText.full(Analyses.whatIf(Analyses.OPEN, true)),
                WhatIfText.full(Analyses.whatIf(Analyses.IN_LOW, false)),
                WhatIfText.full(Analyses.whatIf(Analyses.NOWHERE, false)),
                WhatIfText.full(Analyses.whatIf(Analyses.NOWHERE, false, "too large")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineIsWiderThanAPageOrEndsInABlank(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\n\n\n");
        assertThat(text.lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(110);
            assertThat(line).isEqualTo(line.stripTrailing()).doesNotStartWith("900002");
        });
    }

    @Test
    void aVerificationNamesEachCheckAndFault() {
        assertThat(VerificationText.full(Analyses.faulty()))
                .contains("as of 31 August 2020\n", "31 questions with about 3.5 x 10^19 combinations")
                .contains("Read in every way: a and b.")
                .contains("  FAILS        every school in scope has a tier\n")
                .contains("  NOT CLAIMED  no two rules", "  NOT PROVED   worse evidence")
                .contains("""
                          1. There is a gap.
                             The smallest example, which gets no tier:
                               - attendance in 2018-19: below 94.0%
                        """)
                .contains("""
                             And with worse evidence, which gets universal:
                               - two facts
                               - more
                               - if the open point which-grade is read as any
                        """)
                .contains(
                        "nothing about it needs mention",
                        "The scenario alone does not show it: it needs other schools.")
                .endsWith("  3. Rule 3 can never hold.\n\n  3 faults.\n");
        assertThat(VerificationText.full(Analyses.sound()))
                .contains("Each open point was read as it is set.")
                .endsWith("  Nothing is wrong: everything that the policy claims was proved.\n");
    }

    @Test
    void aComparisonTellsWhatDiffersAndWhatIsProved() {
        assertThat(ComparisonText.full(Analyses.comparison(true)))
                .contains("1,234 combinations of answers, all", "\n  2 pairs of different answers")
                .contains("  universal -> targeted-plus, for example if\n    - attendance in 2018-19: below 94.0%\n")
                .contains("  universal, targeted-plus or no tier -> no tier, for example if\n");
        assertThat(ComparisonText.full(Analyses.comparison(false)))
                .endsWith("  They give the same tiers, whatever the evidence.\n");
        assertThat(ComparisonText.full(Analyses.comparison(false, "too large")))
                .contains("  Nothing is proved.", "They cannot be compared exactly", "  - too large\n")
                .doesNotContain("the same tiers");
    }

    @Test
    void schoolsThatMoveAreListedWithTheClauses() {
        assertThat(ComparisonText.full(Analyses.portfolio()))
                .startsWith("Of 12 schools, 2 move.\n")
                .contains("       10  stay universal\n        1  universal -> targeted-plus\n")
                .contains(
                        "900001  Bexford (Community school, primary): universal, targeted-plus or no tier -> no tier\n")
                .contains("  Before: It =is so. It =is so. [");
        assertThat(ComparisonText.full(Analyses.unmoved())).startsWith("Of 1 school, none move.\n");
    }

    @Test
    void aSweepHasALineForEachStretch() {
        assertThat(SweepText.full(Analyses.parameter()))
                .contains("set to 94.0: 103 schools\n", "Some school moves at 3 values.")
                .contains("\n  0 to 93.1                    100          0            2        1     0\n")
                .contains(
                        "\n  over 93.1 to below 94         90 ",
                        "\n* just 94                       89 ",
                        "\n  over 94 to 100                 0 ");
        assertThat(SweepText.full(Analyses.parameter("two places"))).contains("  - two places\n");
        assertThat(SweepText.full(Analyses.withoutBorders())).contains("No school moves, whatever the value.");
    }

    @Test
    void aSweepOfReadingsNamesWhatIsReadOtherwise() {
        assertThat(SweepText.full(Analyses.readings(true)))
                .contains("2 ways", "every combination", "\nas set\n  ")
                .contains("\nwhich-grade=last\n         80 ");
        assertThat(SweepText.full(Analyses.readings(false))).contains("one open point otherwise at a time");
    }

    @Test
    void aWhatIfListsEveryWayAndWhatToAsk() {
        assertThat(WhatIfText.full(Analyses.whatIf(Analyses.OPEN, true)))
                .contains("(Community school, primary): now universal, targeted-plus or no tier\n")
                .contains("""
                          1. a new head: none (now not known)
                          2. attendance in 2018-19: 94.0% or more (now 93.1%)
                             and a new head: none (now not known)
                          And 12 further ways.
                        """)
                .contains("  - a new head: 1 of 2 possible answers would settle the tier\n      none: universal\n")
                .contains("settle the tier, whatever they are: a new head; attendance in 2018-19.");
        assertThat(WhatIfText.full(Analyses.whatIf(Analyses.IN_LOW, false))).contains("in the tier universal already");
        assertThat(WhatIfText.full(Analyses.whatIf(Analyses.NOWHERE, false)))
                .contains("No change that can still come about leads to the tier universal.");
        assertThat(WhatIfText.full(Analyses.whatIf(Analyses.NOWHERE, false, "too large")))
                .contains("No way to the tier universal was found.", "It cannot be told exactly:", "  - too large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "999999999 | 999,999,999",
                "1000000000 | about 1.0 x 10^9",
                "9960000000 | about 1.0 x 10^10",
                "12345678901234567890 | about 1.2 x 10^19",
            })
    void aLargeNumberIsGivenRoughly(String number, String words) {
        assertThat(AnalysisLines.number(new BigInteger(number))).isEqualTo(words);
    }
}
