package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** The analysis and the engine were written apart: what one proves the other must do, whatever the policy and the evidence. */
class AnalysisAgreesProperties {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2020, 8, 31));
    private static final List<Agreement> SHIPPED = shipped();
    private static final Agreement EVERY_READING = new Agreement(
            Programmes.oxfordshire(),
            Programmes.oxfordshire().readings().stream().map(Reading::id).collect(Collectors.toSet()),
            DAY);

    private static List<Agreement> shipped() {
        List<Agreement> all = new ArrayList<>();
        for (SupportPolicy policy :
                SupportPolicies.bundled(Programmes.measures()).all()) {
            AsOf asOf = AsOf.on(policy.header().effective().lastDay().orElse(LocalDate.of(2026, 11, 22)));
            all.add(new Agreement(policy, Set.of(), asOf));
        }
        return all;
    }

    @Example
    void everyShippedPolicyCanBeAnalysed() {
        assertThat(SHIPPED)
                .hasSizeGreaterThan(4)
                .allSatisfy(each ->
                        assertThat(each.analysis().space().notAnalysable()).isEmpty());
    }

    @Property(tries = 3000)
    void theEngineGivesWhatTheAnalysisSaysOfEachShippedPolicy(@ForAll Random random) {
        Agreement each = SHIPPED.get(random.nextInt(SHIPPED.size()));
        each.check(Agreement.some(each.analysis(), random));
    }

    @Property(tries = 1000)
    void theEngineGivesWhatTheAnalysisSaysUnderEveryReading(@ForAll Random random) {
        EVERY_READING.check(Agreement.some(EVERY_READING.analysis(), random));
    }

    @Property(tries = 200)
    void theEngineGivesWhatTheAnalysisSaysOfAnyPolicy(@ForAll long seed, @ForAll Random random) {
        Agreement each = new Agreement(MadeUpPolicies.of(seed), Set.of(), DAY);
        for (int i = 0; i < 20; i++) {
            each.check(Agreement.some(each.analysis(), random));
        }
    }
}
