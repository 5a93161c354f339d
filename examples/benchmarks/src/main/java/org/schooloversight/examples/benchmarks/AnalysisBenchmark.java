package org.schooloversight.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.analysis.Sweep;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** How long the questions about schools and readings take, against asking the assessor school by school. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

    private static final int SWEPT_SCHOOLS = 356;
    private static final int HIGHEST_PERCENTAGE = 100;
    private static final ParameterId LOW_ATTAINMENT = ParameterId.of("low-attainment-ks2");
    private static final TierId COUNTED = TierId.of("annual-review");
    private static final TierId TARGET = TierId.of("bespoke-targeted");

    /** How many schools are compared: as many as England's register has. */
    @Param("20185")
    public int schools;

    private final MeasureCatalogue measures = MeasureCatalogues.bundled();
    private final SupportPolicy policy = SupportPolicies.bundled(measures).all().get(0);
    private final PolicyAnalyst analyst = PolicyAnalyst.of(measures, EstablishmentTypeTables.bundled());
    private final PolicyVariant before = PolicyVariant.byDefault(policy);
    private final PolicyVariant after = new PolicyVariant(
            policy, before.settings().withText(policy, "significant-concern", "targeted-and-bespoke"));
    private final SupportAssessor one = SupportAssessor.of(policy, before.settings(), measures);
    private final SupportAssessor other = SupportAssessor.of(policy, after.settings(), measures);
    private final AsOf asOf = AsOf.on(MadeUpSchools.DAY);

    private Portfolio portfolio;
    private Portfolio swept;
    private Portfolio.Member member;

    /** Makes up the schools, and checks that both ways give the same answers; a comparison with a wrong answer would mean nothing. */
    @Setup
    public void agree() {
        portfolio = new Portfolio(
                new MadeUpSchools()
                        .schools(schools).stream()
                                .map(each -> new Portfolio.Member(each.school(), each.evidence()))
                                .toList(),
                asOf);
        swept = new Portfolio(portfolio.members().subList(0, Math.min(SWEPT_SCHOOLS, schools)), asOf);
        member = portfolio.members().stream()
                .filter(each -> tiers(one, each).toString().equals("targeted"))
                // whatIf declines a school that has figures earlier than they were published, as some made-up ones have
                .filter(each ->
                        !analyst.whatIf(before, each, asOf, TARGET).ways().isEmpty())
                .findFirst()
                .orElseThrow();
        long moved = portfolio.members().stream()
                .filter(each -> !tiers(one, each).equals(tiers(other, each)))
                .count();
        require(moved > 0 && compare().moved().size() == moved, "schools that move");
        Sweep.OfParameter sweep = sweep();
        require(sweep.obstacles().isEmpty(), "an exact sweep");
        for (int value = 0; value <= HIGHEST_PERCENTAGE; value++) {
            require(placed(stretch(sweep, value)) == placed(sweepByHand(value)), "places at " + value);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("the two ways do not give the same " + what);
        }
    }

    private static Sweep.Counts stretch(Sweep.OfParameter sweep, int value) {
        BigDecimal at = BigDecimal.valueOf(value);
        return sweep.stretches().stream()
                .filter(each -> at.compareTo(each.to()) < (each.toInclusive() ? 1 : 0))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static int placed(Sweep.Counts counts) {
        return counts.placed().getOrDefault(COUNTED, 0);
    }

    private static int placed(List<PossibleTiers> places) {
        return (int) places.stream()
                .filter(each -> each.toString().equals(COUNTED.value()))
                .count();
    }

    private PossibleTiers tiers(SupportAssessor assessor, Portfolio.Member each) {
        return assessor.possibleTiers(each.school(), each.evidence(), asOf);
    }

    private List<PossibleTiers> sweepByHand(int value) {
        PolicySettings settings = before.settings().withText(policy, LOW_ATTAINMENT.value(), String.valueOf(value));
        SupportAssessor assessor = SupportAssessor.of(policy, settings, measures);
        List<PossibleTiers> places = new ArrayList<>();
        swept.members().forEach(each -> places.add(tiers(assessor, each)));
        return places;
    }

    /**
     * Finds the schools that another reading moves, and why.
     *
     * @return the comparison, not null
     */
    @Benchmark
    public PortfolioComparison compare() {
        return analyst.compare(before, after, portfolio);
    }

    /**
     * Gives the tiers of each school under both readings, without reasons.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    public void tiersOfBoth(Blackhole sink) {
        portfolio.members().forEach(each -> {
            sink.consume(tiers(one, each));
            sink.consume(tiers(other, each));
        });
    }

    /**
     * Assesses each school under both readings, with every reason.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    public void assessBoth(Blackhole sink) {
        portfolio.members().forEach(each -> {
            sink.consume(one.assess(each.school(), each.evidence(), asOf));
            sink.consume(other.assess(each.school(), each.evidence(), asOf));
        });
    }

    /**
     * Finds what would bring a targeted school to bespoke support.
     *
     * @return the smallest changes, not null
     */
    @Benchmark
    public WhatIf whatIf() {
        return analyst.whatIf(before, member, asOf, TARGET);
    }

    /**
     * Assesses the same school.
     *
     * @return the assessment, not null
     */
    @Benchmark
    public Assessment assessOne() {
        return one.assess(member.school(), member.evidence(), asOf);
    }

    /**
     * Varies the threshold of low attainment over all its values.
     *
     * @return the stretches over which no school moves, not null
     */
    @Benchmark
    public Sweep.OfParameter sweep() {
        return analyst.sweep(before, LOW_ATTAINMENT, swept);
    }

    /**
     * Varies the threshold over the whole numbers only, and asks the assessor for every school at each.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    public void sweepWholeNumbers(Blackhole sink) {
        for (int value = 0; value <= HIGHEST_PERCENTAGE; value++) {
            sink.consume(sweepByHand(value));
        }
    }
}
