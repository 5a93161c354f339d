package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** What is told of many schools is what is told of each. */
class PortfolioProperties {

    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final PolicyAnalyst ANALYST =
            PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled());

    @Provide
    Arbitrary<List<Situation>> councils() {
        return Situations.any().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Parameter> parameters() {
        return Arbitraries.of(POLICY.parameters());
    }

    private static Portfolio portfolio(List<Situation> council) {
        return new Portfolio(
                council.stream()
                        .map(each -> new Portfolio.Member(each.school(), each.evidenceSet()))
                        .toList(),
                Programmes.DAY);
    }

    private static Map<String, Integer> counts(Portfolio portfolio, PolicySettings settings) {
        SupportAssessor assessor =
                SupportAssessor.of(POLICY, settings, Programmes.measures()).onAnyDay();
        Map<String, Integer> counts = new TreeMap<>();
        for (Portfolio.Member member : portfolio.members()) {
            PossibleTiers tiers = assessor.possibleTiers(member.school(), member.evidence(), portfolio.asOf());
            String place = tiers.isPlaced()
                    ? tiers.tiers().get(0).value()
                    : tiers.tiers().isEmpty() ? "(none)" : "(undecided)";
            counts.merge(place, 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> counts(Sweep.Counts counts) {
        Map<String, Integer> words = new TreeMap<>();
        counts.placed().forEach((tier, schools) -> words.put(tier.value(), schools));
        words.put("(none)", counts.none());
        words.put("(undecided)", counts.undecided());
        words.values().removeIf(schools -> schools == 0);
        return words;
    }

    private static boolean holds(Sweep.Stretch stretch, BigDecimal value) {
        int low = value.compareTo(stretch.from());
        int high = value.compareTo(stretch.to());
        return (stretch.fromInclusive() ? low >= 0 : low > 0) && (stretch.toInclusive() ? high <= 0 : high < 0);
    }

    @Property(tries = 100)
    void aSweepHasTheCountsOfEveryValue(
            @ForAll("councils") List<Situation> council,
            @ForAll("parameters") Parameter parameter,
            @ForAll @IntRange(max = 1000) int part) {
        Portfolio portfolio = portfolio(council);
        PolicyVariant variant = PolicyVariant.byDefault(POLICY);
        Sweep.OfParameter sweep = ANALYST.sweep(variant, parameter.id(), portfolio);
        assertThat(sweep.stretches().get(0).from()).isEqualByComparingTo(parameter.lowest());
        boolean whole = parameter.id().value().endsWith("months");
        BigDecimal value = parameter
                .lowest()
                .add(parameter
                        .highest()
                        .subtract(parameter.lowest())
                        .multiply(BigDecimal.valueOf(part))
                        .movePointLeft(3))
                .setScale(whole ? 0 : 3, java.math.RoundingMode.HALF_UP);
        List<Sweep.Stretch> at =
                sweep.stretches().stream().filter(each -> holds(each, value)).toList();
        assertThat(at).hasSize(1);
        PolicySettings settings =
                variant.settings().withText(POLICY, parameter.id().value(), value.toPlainString());
        assertThat(counts(at.get(0).counts())).isEqualTo(counts(portfolio, settings));
    }

    @Property(tries = 20)
    void readingsHaveTheCountsOfEach(@ForAll("councils") List<Situation> council) {
        Portfolio portfolio = portfolio(council);
        PolicyVariant variant = PolicyVariant.byDefault(POLICY);
        Sweep.OfReadings sweep = ANALYST.sweepReadings(variant, portfolio);
        assertThat(sweep.everyCombination()).isTrue();
        assertThat(sweep.reads().get(0).moved()).isZero();
        Sweep.Read some = sweep.reads().get(sweep.reads().size() - 1);
        PolicySettings settings = variant.settings();
        for (var each : some.readings().entrySet()) {
            settings = settings.with(each.getKey(), each.getValue());
        }
        assertThat(counts(some.counts())).isEqualTo(counts(portfolio, settings));
    }

    @Property(tries = 100)
    void theSchoolsThatMoveAreThoseWithOtherTiers(@ForAll("councils") List<Situation> council) {
        Portfolio portfolio = portfolio(council);
        PolicyVariant before = PolicyVariant.byDefault(POLICY);
        PolicyVariant after =
                new PolicyVariant(POLICY, Programmes.settings("significant-concern", "targeted-and-bespoke"));
        PortfolioComparison found = ANALYST.compare(before, after, portfolio);
        SupportAssessor one = Programmes.assessor().onAnyDay();
        SupportAssessor other = Programmes.assessor("significant-concern", "targeted-and-bespoke")
                .onAnyDay();
        long moved = portfolio.members().stream()
                .filter(each -> !one.assess(each.school(), each.evidence(), Programmes.DAY)
                        .outcome()
                        .tiers()
                        .equals(other.assess(each.school(), each.evidence(), Programmes.DAY)
                                .outcome()
                                .tiers()))
                .count();
        assertThat(found.moved().size()).isEqualTo((int) moved);
        assertThat(found.flows().stream()
                        .mapToInt(PortfolioComparison.Flow::schools)
                        .sum())
                .isEqualTo(council.size());
        assertThat(found.moved()).allSatisfy(each -> {
            assertThat(each.before()).isNotEmpty();
            assertThat(each.after())
                    .anySatisfy(reason -> assertThat(reason.cites()).isNotEmpty());
        });
    }
}
