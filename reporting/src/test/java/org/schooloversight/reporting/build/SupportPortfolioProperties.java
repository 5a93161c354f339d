package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SupportPortfolio;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.PortfolioTest;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.support.TierDefinition;

class SupportPortfolioProperties {

    @Provide
    Arbitrary<List<Sort>> councils() {
        return Councils.any();
    }

    private static SupportPortfolio portfolio(List<Assessment> assessments) {
        return SupportPortfolio.of(
                Answers.POLICY,
                assessments,
                PortfolioTest.of(Answers.POLICY, PolicySettings.defaults(Answers.POLICY))
                        .find(assessments));
    }

    private static Report report(List<Sort> council) {
        return SupportPortfolioReport.report(portfolio(Councils.assess(council)), Councils.HEAD);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyAssessmentIsInThePortfolioExactlyOnce(@ForAll("councils") List<Sort> council) {
        Report report = report(council);
        List<String> urns = IntStream.range(0, council.size())
                .mapToObj(i -> Integer.toString(110000 + i))
                .toList();
        assertThat(Walk.words(Walk.table(report, "schools"), "urn")).containsExactlyInAnyOrderElementsOf(urns);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theCountsOfTiersAddUp(@ForAll("councils") List<Sort> council) {
        List<Assessment> assessments = Councils.assess(council);
        Block.Table table =
                Walk.table(SupportPortfolioReport.report(portfolio(assessments), Councils.HEAD), "schools-by-tier");
        for (TierDefinition tier : Answers.POLICY.tiers()) {
            assertThat(Walk.number(table, "All", "tier-" + tier.id()))
                    .isEqualTo(assessments.stream()
                            .filter(each -> each.outcome() instanceof TierOutcome.Placed placed
                                    && placed.tier().equals(tier.id()))
                            .count());
        }
        assertThat(Walk.number(table, "All", "undecided"))
                .isEqualTo(assessments.stream()
                        .filter(each -> each.outcome() instanceof TierOutcome.Undecided)
                        .count());
        assertThat(Walk.number(table, "All", "total")).isEqualTo(council.size());
        for (Row row : table.rows()) {
            List<Long> numbers = row.cells().stream()
                    .skip(1)
                    .map(each -> Long.parseLong(each.value().words()))
                    .toList();
            assertThat(numbers.get(numbers.size() - 1))
                    .isEqualTo(numbers.subList(0, numbers.size() - 1).stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
        table.columns().stream().skip(1).forEach(column -> {
            List<String> words = Walk.words(table, column.id());
            assertThat(Long.parseLong(words.get(words.size() - 1)))
                    .isEqualTo(words.subList(0, words.size() - 1).stream()
                            .mapToLong(Long::parseLong)
                            .sum());
            assertThat(column.counted()).isEqualTo(Counted.SCHOOLS_IN_CONFIDENCE);
        });
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everySchoolOfTheProgrammeIsCountedOnceForEachTrigger(@ForAll("councils") List<Sort> council) {
        List<Assessment> assessments = Councils.assess(council);
        long covered = assessments.stream()
                .filter(each -> !(each.outcome() instanceof TierOutcome.Outside))
                .count();
        Block.Table table =
                Walk.table(SupportPortfolioReport.report(portfolio(assessments), Councils.HEAD), "schools-by-trigger");
        assertThat(table.rows()).hasSameSizeAs(Answers.POLICY.triggers());
        assertThat(Walk.words(table, "total")).containsOnly(Long.toString(covered));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void beyondTheOperationalGroupNoSchoolIsNamed(@ForAll("councils") List<Sort> council) {
        Report report = report(council);
        for (Audience audience : List.of(Audience.BOARD, Audience.PUBLIC)) {
            assertThat(Walk.texts(report, audience))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("Quillfeather") || text.contains("1100"));
        }
        if (!council.isEmpty()) {
            assertThat(Walk.texts(report, Audience.OPERATIONAL_GROUP)).anyMatch(text -> text.contains("Quillfeather"));
        }
    }
}
