package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** Compares what the engine says another reading would change with the answer under that reading. */
class ReadingsThatMatterProperties {

    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final Map<PolicySettings, SupportAssessor> ASSESSORS = new LinkedHashMap<>();

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<PolicySettings> settings() {
        PolicySettings defaults = PolicySettings.defaults(POLICY);
        List<PolicySettings> some = POLICY.readings().stream()
                .flatMap(reading ->
                        reading.options().keySet().stream().map(option -> defaults.with(reading.id(), option)))
                .distinct()
                .toList();
        return Arbitraries.of(some);
    }

    private static SupportAssessor under(PolicySettings settings) {
        return ASSESSORS.computeIfAbsent(settings, each -> SupportAssessor.of(POLICY, each, Programmes.measures()));
    }

    @Property(tries = 250)
    @Label("A reading is listed if and only if the answer under it is another")
    void listedReadingsAreThoseThatMatter(
            @ForAll("situations") Situation situation, @ForAll("settings") PolicySettings settings) {
        Assessment now = situation.assess(under(settings));
        Map<ReadingId, Map<OptionId, ReadingEffect>> listed = new LinkedHashMap<>();
        now.readingsThatMatter()
                .forEach(effect -> listed.computeIfAbsent(effect.reading(), id -> new LinkedHashMap<>())
                        .put(effect.alternative(), effect));

        for (Reading reading : POLICY.readings()) {
            for (OptionId option : reading.options().keySet()) {
                Assessment other = situation.assess(under(settings.with(reading.id(), option)));
                ReadingEffect effect =
                        listed.getOrDefault(reading.id(), Map.of()).get(option);
                assertThat(effect != null)
                        .as("%s read as %s is listed", reading.id(), option)
                        .isEqualTo(isAnother(now, other));
                if (effect != null) {
                    assertThat(effect.tiers()).isEqualTo(other.outcome().tiers());
                    assertThat(effect.changesTier())
                            .isEqualTo(!other.outcome()
                                    .tiers()
                                    .equals(now.outcome().tiers()));
                    assertThat(effect.taken()).isEqualTo(settings.readings().get(reading.id()));
                    assertThat(effect.means()).isEqualTo(reading.options().get(option));
                }
            }
        }
    }

    private static boolean isAnother(Assessment now, Assessment other) {
        return !now.outcome().tiers().equals(other.outcome().tiers())
                || !now.entitlements().equals(other.entitlements())
                || !now.additions().equals(other.additions());
    }
}
