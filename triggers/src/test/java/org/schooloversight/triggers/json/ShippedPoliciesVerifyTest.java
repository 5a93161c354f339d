package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** What the policies that come with the library say of themselves is proved. */
class ShippedPoliciesVerifyTest {

    @Test
    @DisplayName("Every policy is as total, and its tiers as reachable, as it says")
    void sound() {
        PolicyAnalyst analyst = PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled());

        assertThat(OtherPolicies.all().all())
                .hasSize(8)
                .allSatisfy(policy -> assertThat(analyst.verify(
                                        policy,
                                        PolicySettings.defaults(policy),
                                        AsOf.on(policy.header()
                                                .effective()
                                                .lastDay()
                                                .orElse(LocalDate.of(2026, 6, 30))))
                                .faults())
                        .as("%s", policy.header())
                        .isEmpty());
    }
}
