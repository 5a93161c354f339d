package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.reporting.Analyses;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.PolicyChange;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.policy.PolicySettings;

class PolicyComparisonReportTest {

    private static Report made() {
        return PolicyComparisonReport.report(
                PolicyChange.of(
                        Analyses.comparison(true, "figures are many"),
                        Analyses.portfolio(),
                        List.of(Analyses.parameter("it is coarse"), Analyses.withoutBorders()),
                        Analyses.readings(true)),
                Councils.HEAD);
    }

    /** Compares the programme with the same one that asks for much better attendance, over a made-up authority. */
    private static PolicyChange real() {
        PolicyAnalyst analyst = PolicyAnalyst.of(Councils.MEASURES, EstablishmentTypeTables.bundled());
        PolicyVariant before = PolicyVariant.byDefault(Answers.POLICY);
        PolicyVariant after = new PolicyVariant(
                Answers.POLICY,
                PolicySettings.defaults(Answers.POLICY)
                        .withText(Answers.POLICY, "high-persistent-absence-primary", "5"));
        Portfolio portfolio = new Portfolio(
                Councils.of(
                        List.of(Sort.SOUND, Sort.SOUND, Sort.TARGETED, Sort.INADEQUATE, Sort.UNKNOWN, Sort.SECONDARY)),
                Councils.DAY);
        return PolicyChange.of(
                analyst.compare(before, after, Councils.DAY),
                analyst.compare(before, after, portfolio),
                List.of(analyst.sweep(before, ParameterId.of("high-persistent-absence-primary"), portfolio)),
                analyst.sweepReadings(before, portfolio));
    }

    @Test
    void differencesHaveTheSmallestSchoolThatShowsThem() {
        Block.Table table = Walk.table(made(), "differences");
        assertThat(Walk.words(table, "before")).first().isEqualTo("universal");
        assertThat(Walk.words(table, "after")).first().isEqualTo("targeted-plus");
        assertThat(Walk.words(table, "example")).first().isEqualTo("attendance in 2018-19: below 94.0%");
        assertThat(Walk.texts(made(), Audience.PUBLIC)).contains("figures are many", "it is coarse");
    }

    @Test
    void flowsAddUpAndTheirOrderTellsNoCount() {
        Block.Table flows = Walk.table(made(), "flows");
        assertThat(Walk.words(flows, "schools")).containsExactly("1", "10", "1", "12");
        assertThat(Walk.words(flows, "after")).containsExactly("targeted-plus", "universal", "no tier", "All");
        assertThat(flows.rows().get(3).total()).isTrue();
        assertThat(flows.columns().get(3).counted()).isEqualTo(Counted.SCHOOLS_IN_CONFIDENCE);
    }

    @Test
    void theValuesAtWhichSchoolsMoveAreTold() {
        Block.Table moved = Walk.table(made(), "moved-low-attendance");
        assertThat(Walk.words(moved, "value")).containsExactly("over 93.1", "94", "over 94");
        assertThat(Walk.words(moved, "moved")).containsExactly("10", "1", "89");
        Block.Table counts = Walk.table(made(), "counts-low-attendance");
        assertThat(Walk.words(counts, "stretch"))
                .containsExactly("0 to 93.1", "over 93.1 to below 94", "just 94", "over 94 to 100");
        assertThat(Walk.words(counts, "set")).containsExactly("no", "no", "set to 94.0", "no");
        assertThat(Walk.words(counts, "total")).containsOnly("103");
        assertThat(Walk.words(Walk.table(made(), "moved-readings"), "reading"))
                .containsExactly("as set", "which-grade=last");
        assertThat(Walk.words(Walk.table(made(), "counts-readings"), "total")).containsOnly("103");
    }

    @Test
    void aTableOfTotalsHasNoOtherCountInIt() {
        Walk.tables(made())
                .filter(table -> table.columns().stream().anyMatch(Column::total))
                .forEach(table ->
                        assertThat(table.columns()).extracting(Column::id).doesNotContain("moved"));
    }

    @Test
    void beyondTheOperationalGroupNoSchoolIsNamedAndNoValueOfOneIsTold() {
        PolicyChange change = real();
        Report report = PolicyComparisonReport.report(change, Councils.HEAD);
        PortfolioComparison portfolio = change.portfolio().orElseThrow();
        assertThat(portfolio.moved()).isNotEmpty();
        for (Audience audience : List.of(Audience.BOARD, Audience.PUBLIC)) {
            assertThat(Walk.texts(report, audience))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("Quillfeather") || text.contains("1100") || text.contains("8.1"));
        }
        assertThat(Walk.words(Walk.table(report, "moved"), "urn"))
                .containsExactlyElementsOf(portfolio.moved().stream()
                        .map(each -> each.school().urn().toString())
                        .toList());
        assertThat(Walk.column(Walk.table(report, "moved"), "why-after"))
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
        assertThat(Walk.number(Walk.table(report, "flows"), "All", "schools")).isEqualTo(6);
        assertThat(Walk.tables(report).filter(each -> each.id().startsWith("moved")))
                .allMatch(each -> each.sensitivity() == Sensitivity.ABOUT_A_SCHOOL);
    }

    @Test
    void policiesAloneCanBeCompared() {
        Report report = PolicyComparisonReport.report(PolicyChange.of(Analyses.comparison(false)), Councils.HEAD);
        assertThat(Walk.texts(report, Audience.PUBLIC))
                .contains("They give the same tiers, whatever the evidence.", "No schools were compared.");
        assertThat(report.audiences())
                .isEqualTo(Set.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.BOARD, Audience.PUBLIC));
        assertThat(PolicyComparisonReport.report(
                                new PolicyChange(
                                        Analyses.comparison(false),
                                        java.util.Optional.of(Analyses.unmoved()),
                                        List.of(),
                                        java.util.Optional.empty()),
                                Councils.HEAD)
                        .parts())
                .anySatisfy(part -> assertThat(part.blocks())
                        .contains(new Block.Paragraph("No school moves.", Sensitivity.ABOUT_A_SCHOOL)));
    }
}
