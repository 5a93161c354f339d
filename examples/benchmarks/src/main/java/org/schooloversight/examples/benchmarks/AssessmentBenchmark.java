package org.schooloversight.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.render.AssessmentJson;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** How long an assessment takes, against plain conditions that give the tier alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    private static final int SCHOOLS = 500;

    private final AsOf asOf = AsOf.on(MadeUpSchools.DAY);
    private final MeasureCatalogue measures = MeasureCatalogues.bundled();
    private final SupportPolicy policy = SupportPolicies.bundled(measures).all().get(0);
    private final List<MadeUpSchools.Known> schools = new MadeUpSchools().schools(SCHOOLS);
    private final SupportAssessor assessor = SupportAssessor.of(policy, PolicySettings.defaults(policy), measures);

    /** Checks that the yardstick gives the same tiers; a comparison with a wrong answer would mean nothing. */
    @Setup
    public void agree() {
        for (MadeUpSchools.Known each : schools) {
            Assessment answer = assessor.assess(each.school(), each.evidence(), asOf);
            String expected = HandWritten.tier(each.evidence());
            if (!answer.outcome().tiers().toString().equals("[" + expected + "]")) {
                throw new IllegalStateException(
                        each.school().urn() + ": " + answer.outcome().tiers() + ", by hand " + expected);
            }
        }
    }

    /**
     * Gives the tier by plain conditions.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(SCHOOLS)
    public void handWritten(Blackhole sink) {
        schools.forEach(each -> sink.consume(HandWritten.tier(each.evidence())));
    }

    /**
     * Gives the whole assessment: findings with reasons, tier, entitlements, readings that matter, notices and receipt.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(SCHOOLS)
    public void assess(Blackhole sink) {
        schools.forEach(each -> sink.consume(assessor.assess(each.school(), each.evidence(), asOf)));
    }

    /**
     * Gives the whole assessment and writes it as JSON.
     *
     * @param sink  takes the answers, not null
     */
    @Benchmark
    @OperationsPerInvocation(SCHOOLS)
    public void assessAndWrite(Blackhole sink) {
        schools.forEach(
                each -> sink.consume(AssessmentJson.line(assessor.assess(each.school(), each.evidence(), asOf))));
    }

    /**
     * Makes an assessor from a policy already read.
     *
     * @return the assessor, not null
     */
    @Benchmark
    public SupportAssessor compile() {
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), measures);
    }
}
