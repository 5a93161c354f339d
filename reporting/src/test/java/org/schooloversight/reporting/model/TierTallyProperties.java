package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.render.TallyText;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.support.TierDefinition;

class TierTallyProperties {

    private static final List<TierId> TIERS =
            Answers.POLICY.tiers().stream().map(TierDefinition::id).toList();
    private static final List<Assessment> KINDS = List.of(
            Answers.inadequate(),
            Answers.undecided(),
            Answers.outside(),
            Answers.oneTierOrNone(),
            Answers.placed("A", "Community school"),
            Answers.placed("B", "Academy converter"),
            Answers.placed("C", "Community special school"),
            Answers.placed("D", "Other independent school"));

    @Provide
    Arbitrary<List<Assessment>> answers() {
        return Arbitraries.of(KINDS).list().ofMaxSize(60);
    }

    @Property
    void everySchoolIsCountedOnce(@ForAll("answers") List<Assessment> answers) {
        assertThat(tally(answers).schools()).isEqualTo(answers.size());
    }

    @Property
    void theCountOfAColumnIsThatOfItsOutcome(@ForAll("answers") List<Assessment> answers) {
        TierTally tally = tally(answers);
        assertThat(column(tally, "outside")).isEqualTo(count(answers, TierOutcome.Outside.class));
        assertThat(column(tally, "undecided")).isEqualTo(count(answers, TierOutcome.Undecided.class));
        assertThat(tally.columns()).doesNotHaveDuplicates().endsWith("undecided", "outside");
        assertThat(tally.rows().values())
                .allSatisfy(
                        row -> assertThat(row).hasSameSizeAs(tally.columns()).anyMatch(count -> count > 0));
    }

    @Property
    void theOrderOfSchoolsChangesNoCount(@ForAll("answers") List<Assessment> answers) {
        List<Assessment> reversed = new java.util.ArrayList<>(answers);
        java.util.Collections.reverse(reversed);
        assertThat(tally(reversed)).isEqualTo(tally(answers));
    }

    @Property
    void theTotalsOfTheTableAreTheSumsOfItsRows(@ForAll("answers") List<Assessment> answers) {
        TierTally tally = tally(answers);
        List<String> lines = TallyText.table(tally).lines().toList();
        List<long[]> numbers = lines.subList(lines.size() - tally.rows().size() - 1, lines.size()).stream()
                .map(line -> numbers(line, tally.columns().size() + 1))
                .toList();
        long[] totals = numbers.get(numbers.size() - 1);
        for (int i = 0; i < totals.length; i++) {
            int column = i;
            assertThat(totals[i])
                    .isEqualTo(numbers.stream()
                            .limit(numbers.size() - 1L)
                            .mapToLong(row -> row[column])
                            .sum());
        }
        assertThat(totals[totals.length - 1]).isEqualTo(answers.size());
    }

    private static long[] numbers(String line, int count) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        return words.subList(words.size() - count, words.size()).stream()
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static long column(TierTally tally, String name) {
        int index = tally.columns().indexOf(name);
        return tally.rows().values().stream().mapToLong(row -> row.get(index)).sum();
    }

    private static long count(List<Assessment> answers, Class<?> outcome) {
        return answers.stream()
                .filter(each -> outcome.isInstance(each.outcome()))
                .count();
    }

    private static TierTally tally(List<Assessment> answers) {
        TierTally.Counter counter = new TierTally.Counter(TIERS);
        answers.forEach(counter::add);
        return counter.tally();
    }
}
