package org.schooloversight.examples.benchmarks;

import java.time.LocalDate;
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
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.analysis.Check;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Verification;
import org.schooloversight.triggers.json.SupportPolicies;

/** How long it takes to prove what holds of each policy that comes with the library, read by default. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VerificationBenchmark {

    private static final LocalDate IF_NO_END = LocalDate.of(2026, 3, 2); // Monday

    /** The policy. */
    @Param({
        "oxfordshire-support 2019-20",
        "dfe-floor-coasting 2016-18",
        "rise-stuck 2025",
        "rise-stuck 2025-11",
        "wales-categorisation 2014-17",
        "wales-categorisation 2017-20",
        "staffordshire-quality-assurance 2016"
    })
    public String policy;

    private final MeasureCatalogue measures = MeasureCatalogues.bundled();
    private final PolicyAnalyst analyst = PolicyAnalyst.of(measures, EstablishmentTypeTables.bundled());

    private PolicyVariant variant;
    private AsOf asOf;

    /** Finds the policy, and checks that something is proved of it; the time of an analysis that gives up would mean nothing. */
    @Setup
    public void find() {
        variant = SupportPolicies.bundled(measures).all().stream()
                .filter(each -> each.header().toString().equals(policy))
                .map(PolicyVariant::byDefault)
                .findFirst()
                .orElseThrow();
        asOf = AsOf.on(variant.policy().header().effective().lastDay().orElse(IF_NO_END));
        for (Check check : Check.values()) {
            if (verify().results().get(check) == Verification.Result.NOT_PROVED) {
                throw new IllegalStateException(policy + ": nothing was proved of " + check);
            }
        }
    }

    /**
     * Proves what holds of the policy.
     *
     * @return what was proved, not null
     */
    @Benchmark
    public Verification verify() {
        return analyst.verify(variant.policy(), variant.settings(), asOf);
    }
}
