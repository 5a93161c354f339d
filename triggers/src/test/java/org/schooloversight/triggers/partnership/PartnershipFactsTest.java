package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.json.Strategies;
import org.schooloversight.triggers.json.SwotStatements;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;
import org.schooloversight.triggers.testing.Programmes;

/** What the partnership published, with literals of its report. */
class PartnershipFactsTest {

    private static final PartnershipRecord RECORD = PartnershipReader.bundled();

    private static Commission commission(String id) {
        return RECORD.commissions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void commissionsCostWhatTheReportSays() {
        assertThat(commission("recruitment-secondment").total()).hasToString("£61,571");
        assertThat(commission("inclusion-research").cost(2)).contains(Pounds.of(1060));
        assertThat(commission("inclusion-research").cost(3)).isEmpty();
        assertThat(commission("inclusion-research").total()).hasToString("£18,200");
        assertThat(RECORD.commissioned()).hasToString("£79,771");
        assertThat(RECORD.won()).hasToString("£180,000");
        assertThat(RECORD.bids().get(0).atLeast()).isTrue();
    }

    /** The annual report is of September 2017; it says that it goes to four and that the budget is not with the council. */
    @Test
    void howThePartnershipWorksIsKnownFromTheDayOnWhichItWasPublished() {
        LocalDate published = LocalDate.of(2017, 9, 30); // Saturday
        assertThat(RECORD.isKnownOn(published)).isTrue();
        assertThat(RECORD.isKnownOn(published.minusDays(1))).isFalse();
        assertThat(RECORD.arrangements(published.minusDays(1))).isEmpty();
        assertThat(RECORD.arrangements(published))
                .extracting(Arrangement::id)
                .contains("annual-report", "chairs", "budget", "data-sharing")
                .doesNotContain("partners");
        assertThat(RECORD.arrangements(LocalDate.of(2020, 1, 9)))
                .hasSameSizeAs(RECORD.arrangements())
                .allSatisfy(each -> assertThat(each.cites()).isNotEmpty())
                .anySatisfy(each -> {
                    assertThat(each.id()).isEqualTo("annual-report");
                    assertThat(each.states()).hasSize(4);
                });
        assertThat(RECORD.withoutCost()).extracting(Commission::id).containsExactly("persistent-absence");
    }

    /** The review names twelve topics of the department's support, the board and the agencies around a school. */
    @Test
    void offersHoldTheDepartmentsSupportAndTheBodiesOfTheReview() {
        assertThat(Offers.bundled())
                .extracting(Offer::id)
                .contains("learner-engagement-board", "community-around-school", "dfe-governance", "dfe-resources")
                .filteredOn(each -> each.startsWith("dfe-"))
                .hasSize(12);
        assertThat(Offers.bundled())
                .allSatisfy(each -> assertThat(each.cites()).isNotEmpty())
                .allSatisfy(each -> assertThat(each.check().isChecked()).isTrue());
    }

    @Test
    void aCommissionThatNobodyMeasuredShowsNothing() {
        assertThat(commission("inclusion-research").progress(LocalDate.of(2018, 9, 1)))
                .isEqualTo(ImpactMeasure.Progress.NOT_MEASURABLE);
    }

    @Test
    void theLatestReportOfACommissionCounts() {
        ImpactMeasure outcome = new ImpactMeasure(
                "absence",
                Optional.empty(),
                ImpactMeasure.Aim.AT_MOST,
                Optional.of(new BigDecimal("12")),
                Optional.of(new BigDecimal("10")),
                Optional.of(LocalDate.of(2018, 7, 20))); // Friday
        Commission commission = commission(
                List.of(),
                outcome,
                report("2018-03-01", "9.5"), // Thursday
                report("2017-12-01", "11"), // Friday
                report("2018-06-01", "")); // Friday, and says no number
        assertThat(commission.progress(LocalDate.of(2017, 11, 30))) // Thursday
                .isEqualTo(ImpactMeasure.Progress.NOT_MEASURABLE);
        assertThat(commission.progress(LocalDate.of(2017, 12, 1))).isEqualTo(ImpactMeasure.Progress.RUNNING);
        assertThat(commission.progress(LocalDate.of(2018, 2, 28))).isEqualTo(ImpactMeasure.Progress.RUNNING);
        assertThat(commission.progress(LocalDate.of(2018, 3, 1))).isEqualTo(ImpactMeasure.Progress.MET);
        assertThat(commission.progress(LocalDate.of(2018, 9, 1))).isEqualTo(ImpactMeasure.Progress.MET); // Saturday
    }

    @Test
    void aReportCountsAfterTheDayBeforeAndUntilTheLast() {
        Commission commission =
                commission(List.of(), RECORD.commissions().get(0).outcome(), report("2018-03-01", "1"));
        LocalDate day = LocalDate.of(2018, 3, 1); // Thursday
        assertThat(commission.wasReported(day.minusDays(1), day)).isTrue();
        assertThat(commission.wasReported(day, day.plusDays(30))).isFalse();
        assertThat(commission.wasReported(day.minusDays(30), day.minusDays(1))).isFalse();
    }

    @Test
    void aCommissionHasOneCostForEachYear() {
        ImpactMeasure outcome = RECORD.commissions().get(0).outcome();
        Commission two = commission(List.of(new YearCost(2, Pounds.of(5)), new YearCost(1, Pounds.ZERO)), outcome);
        assertThat(two.costs()).extracting(YearCost::year).containsExactly(1, 2);
        assertThat(two.total()).isEqualTo(Pounds.of(5));
        assertThatThrownBy(() ->
                        commission(List.of(new YearCost(1, Pounds.of(5)), new YearCost(1, Pounds.of(6))), outcome))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("has two costs for year 1");
        assertThatThrownBy(() -> new YearCost(0, Pounds.of(1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new YearCost(1, Pounds.of(-1))).isInstanceOf(InvalidValueException.class);
    }

    private static CommissionReport report(String on, String value) {
        return new CommissionReport(
                LocalDate.parse(on),
                Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                "what was told");
    }

    private static Commission commission(List<YearCost> costs, ImpactMeasure outcome, CommissionReport... reports) {
        return new Commission(
                "made-up", "Made up", costs, outcome, List.of(reports), List.of(), Check.unchecked("made up"));
    }

    @Test
    void onlyABidThatWasWonHasMoney() {
        assertThat(bid(Bid.State.WON, Optional.of(Pounds.of(1))).won()).contains(Pounds.of(1));
        assertThat(bid(Bid.State.LOST, Optional.empty()).won()).isEmpty();
        assertThatThrownBy(() -> bid(Bid.State.PLACED, Optional.of(Pounds.of(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("was not won and has money");
    }

    private static Bid bid(Bid.State state, Optional<Pounds> won) {
        return new Bid("made-up", "Made up", state, won, false, List.of(), Check.unchecked("made up"));
    }

    @Test
    void aGroupMeetsOnceAMonthOrMoreRarely() {
        assertThat(RECORD.group().monthsBetweenMeetings()).isEqualTo(1);
        assertThatThrownBy(() -> new GroupTerms(0, 1, List.of(), Check.unchecked("made up")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new GroupTerms(1, 0, List.of(), Check.unchecked("made up")))
                .hasMessage("invalid terms of a group: 1 months, 0 meetings; accepted: 1 or more");
    }

    @Test
    void sevenPrioritiesWereTooMany() {
        Priorities first = RECORD.priorities().get(0);
        assertThat(first.list()).hasSize(7);
        assertThat(first.problems(Optional.empty()).get(0).text())
                .isEqualTo("The Board itself found that these 7 were too many to address.");
        Priorities next = new Priorities(
                EffectivePeriod.from(LocalDate.of(2018, 9, 1)), first.list(), false, first.cites(), first.check());
        assertThat(next.problems(Optional.of(first)).get(0).text())
                .isEqualTo("There are 7 priorities; the 7 before them were found to be too many.");
        Priorities fewer =
                new Priorities(next.effective(), List.of(first.list().get(2)), false, first.cites(), first.check());
        assertThat(fewer.problems(Optional.of(first))).isEmpty();
        assertThat(next.problems(Optional.of(next))).hasSize(5); // nobody found that they were too many
        assertThat(first.problems(Optional.empty()))
                .extracting(each -> each.text())
                .hasSize(5)
                .contains(
                        "The priority 'Narrow the gap between vulnerable learners and others' names no measure, so nothing"
                                + " can show that it is met.");
    }

    @Test
    void measuresAndTriggersThatAreNamedExist() {
        List<MeasureId> known = MeasureCatalogues.bundled().measures().stream()
                .map(each -> each.id())
                .toList();
        assertThat(RECORD.priorities().get(0).list())
                .allSatisfy(each -> assertThat(known).containsAll(each.measures()));
        assertThat(Strategies.bundled().actions())
                .allSatisfy(each -> assertThat(known).containsAll(each.moves()));
        assertThat(SwotStatements.bundled())
                .allSatisfy(each ->
                        each.claim().ifPresent(claim -> assertThat(known).contains(claim.measure())));
        assertThat(Offers.bundled())
                .allSatisfy(each -> assertThat(Programmes.oxfordshire().triggers())
                        .extracting(TriggerDefinition::id)
                        .containsAll(each.answers()));
    }

    @Test
    void theStrategyHasThreeThemesAndFiveLevers() {
        Strategy strategy = Strategies.bundled();
        assertThat(strategy.themes()).hasSize(3);
        assertThat(strategy.levers()).hasSize(5);
        assertThat(strategy.actions())
                .extracting(StrategyAction::id)
                .doesNotHaveDuplicates()
                .contains("good-sponsors");
        assertThat(strategy.byState()).containsEntry(StrategyAction.State.STATED, (long)
                strategy.actions().size());
        assertThat(strategy.byState()).containsOnlyKeys(StrategyAction.State.values());
        assertThat(strategy.byState()).containsEntry(StrategyAction.State.DONE, 0L);
    }

    @Test
    void aStatementIsProvedOrRefutedByItsMeasure() {
        SwotStatement share = SwotStatements.bundled().get(0);
        assertThat(share.holds(Optional.of(new BigDecimal("87")), Optional.of(new BigDecimal("85"))))
                .isEqualTo(FindingState.FIRED);
        assertThat(share.holds(Optional.of(new BigDecimal("85")), Optional.of(new BigDecimal("85"))))
                .isEqualTo(FindingState.CLEAR);
        assertThat(share.holds(Optional.empty(), Optional.of(new BigDecimal("85"))))
                .isEqualTo(FindingState.NOT_KNOWN);
        assertThat(share.holds(Optional.of(new BigDecimal("87")), Optional.empty()))
                .isEqualTo(FindingState.NOT_KNOWN);
        SwotStatement below = swot("ks2-maths-progress");
        assertThat(below.holds(Optional.of(new BigDecimal("-0.3")), Optional.of(BigDecimal.ZERO)))
                .isEqualTo(FindingState.FIRED);
        assertThat(below.holds(Optional.of(new BigDecimal("0.0")), Optional.of(BigDecimal.ZERO)))
                .isEqualTo(FindingState.CLEAR);
        assertThat(below.holds(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO)))
                .isEqualTo(FindingState.CLEAR);
        assertThat(swot("one-strategy").holds(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO)))
                .isEqualTo(FindingState.NOT_KNOWN);
    }

    private static SwotStatement swot(String id) {
        return SwotStatements.bundled().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
