package org.schooloversight.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.assess.EngineAnswers;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.table.TierTables;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/**
 * Another program's engine, given the document alone, decides as this library's engine.
 *
 * <p>Up to 300,000 combinations are all tried, or up to 20 million with {@code -Ddmn.size=full}; of more, 20,000 at random.
 */
class OtherEngineTest {

    private static final int MOST = 300_000;
    private static final int MOST_IN_FULL = 20_000_000;
    private static final int SAMPLE = 20_000;

    static List<SupportPolicy> shipped() {
        return SupportPolicies.bundled(Programmes.measures()).all();
    }

    /** Compares and returns how many combinations were tried. */
    private static long compare(SupportPolicy policy, PolicySettings settings, int most, int sample, boolean full) {
        TierTables tables = TierTables.of(policy, settings);
        OtherEngine other = new OtherEngine(tables);
        EngineAnswers ours = new EngineAnswers(policy, settings);
        Combinations combinations = new Combinations(policy, tables);
        Consumer<Map<String, String>> same = given -> {
            if (!other.decide(given).equals(ours.decide(given).get("tier"))) {
                assertThat(other.decide(given))
                        .as("%s", given)
                        .isEqualTo(ours.decide(given).get("tier"));
            }
        };
        int limit = full ? MOST_IN_FULL : most;
        if (combinations.count().compareTo(BigInteger.valueOf(limit)) <= 0) {
            combinations.all(same);
            return combinations.count().longValueExact();
        }
        combinations.some(sample, new Random(11), same);
        return sample;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("It agrees on every combination of what the tables of a shipped policy ask for, or on a sample")
    void shippedPolicies(SupportPolicy policy) {
        boolean full = System.getProperty("dmn.size", "").equals("full");

        assertThat(compare(policy, PolicySettings.defaults(policy), MOST, SAMPLE, full))
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    @DisplayName("It agrees on some combinations with each open point read in another way")
    void otherReadings(SupportPolicy policy) {
        List<PolicySettings> others = new ArrayList<>();
        TierTables.of(policy, PolicySettings.defaults(policy)).readings().forEach(taken -> {
            Reading reading = taken.reading();
            for (OptionId option : reading.options().keySet()) {
                if (!option.equals(reading.byDefault())) {
                    others.add(PolicySettings.defaults(policy).with(reading.id(), option));
                }
            }
        });

        assertThat(others).allSatisfy(settings -> compare(policy, settings, 2_000, 2_000, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    @DisplayName("It agrees on policies that are made up, with scales, floors, ceilings, decisions and steps")
    void madeUpPolicies(int seed) {
        Stream<SupportPolicy> policies = new Random(seed).longs(25).mapToObj(MadeUpPolicies::of);

        assertThat(policies).allSatisfy(policy -> compare(policy, PolicySettings.defaults(policy), 1_000, 300, false));
    }

    @Test
    @DisplayName("A wrong tier would be seen")
    void bites() {
        SupportPolicy policy = Programmes.oxfordshire();
        TierTables read = TierTables.of(policy, Programmes.settings("schools-covered", "all-maintained"));
        OtherEngine other = new OtherEngine(read);
        EngineAnswers ours = new EngineAnswers(policy, Programmes.settings());
        List<Map<String, String>> differ = new ArrayList<>();
        new Combinations(policy, TierTables.of(policy, Programmes.settings())).some(500, new Random(5), given -> {
            if (!other.decide(given).equals(ours.decide(given).get("tier"))) {
                differ.add(Map.copyOf(given));
            }
        });

        assertThat(differ)
                .isNotEmpty()
                .allMatch(given -> given.get("maintenance").equals("maintained"));
    }
}
