package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.testing.Programmes;

/** What holds of the policy that comes with the library, of its versions over time, and of the settings on it. */
class ShippedPolicyTest {

    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final PolicyId OXFORDSHIRE = PolicyId.of("oxfordshire-support");
    private static final String PERIOD = "\"from\": \"2019-09-01\", \"until\": \"2020-08-31\"";

    private static void citesTheProgramme(List<Citation> cites) {
        assertThat(cites)
                .isNotEmpty()
                .anyMatch(cite -> cite.instrument().id().value().equals("improvement-guarantee-2019"));
    }

    @Test
    @DisplayName("Everything in the policy cites the programme")
    void everythingIsCited() {
        citesTheProgramme(POLICY.header().cites());
        POLICY.readings().forEach(each -> citesTheProgramme(each.cites()));
        POLICY.parameters().forEach(each -> citesTheProgramme(each.cites()));
        POLICY.triggers().forEach(each -> citesTheProgramme(each.cites()));
        POLICY.tiers().forEach(each -> citesTheProgramme(each.cites()));
        POLICY.rules().forEach(each -> citesTheProgramme(each.cites()));
        POLICY.additions().forEach(each -> citesTheProgramme(each.cites()));
        assertThat(entitlements()).isNotEmpty().allSatisfy(each -> citesTheProgramme(each.cites()));
    }

    private static List<EntitlementDefinition> entitlements() {
        return Stream.concat(
                        POLICY.tiers().stream().flatMap(each -> each.entitlements().stream()),
                        POLICY.additions().stream().flatMap(each -> each.entitlements().stream()))
                .toList();
    }

    @Test
    @DisplayName("Every figure says whether the source has it")
    void figuresSayWhereTheyComeFrom() {
        assertThat(POLICY.parameters())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.note()).matches("(Library default, not in the source\\.|In the source).*"));
    }

    @Test
    @DisplayName("The triggers and tiers are those of the programme")
    void names() {
        assertThat(POLICY.triggers()).extracting(each -> each.id().value()).isEqualTo(Evidences.CONCERNS);
        assertThat(POLICY.triggers()).extracting(each -> each.concern().value()).isEqualTo(Evidences.CONCERNS);
        assertThat(POLICY.tiers())
                .extracting(each -> each.id().value())
                .containsExactly(
                        "academy-none",
                        "academy-conversation",
                        "universal",
                        "annual-review",
                        "targeted",
                        "bespoke-targeted",
                        "bespoke-requires-improvement",
                        "statement-of-action");
    }

    @Test
    @DisplayName("The open points have the defaults that are documented")
    void defaults() {
        assertThat(POLICY.readings())
                .extracting(each -> each.id().value(), each -> each.byDefault().value())
                .containsExactly(
                        tuple("significant-concern", "any-bespoke-or-marked"),
                        tuple("all-groups", "whole-cohort"),
                        tuple("two-years", "latest-published"),
                        tuple("four-terms-system", "three-term-year"),
                        tuple("four-terms-from", "first-full-term"),
                        tuple("first-half-term", "taking-up-post"),
                        tuple("half-termly-first", "after-entry"),
                        tuple("no-inspection", "treated-as-good"),
                        tuple("schools-covered", "named-phases"),
                        tuple("earlier-number-grade", "own-only"),
                        tuple("schools-causing-concern", "any-trigger"));
    }

    @Test
    @DisplayName("The policy is in force from 1 September 2019 to 31 August 2020")
    void inForce() {
        SupportPolicies policies = SupportPolicies.bundled(Programmes.measures());

        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2019, 8, 31))).isEmpty();
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2019, 9, 1))).contains(POLICY);
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2020, 8, 31))).contains(POLICY);
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2020, 9, 1))).isEmpty();
        assertThat(policies.inForce(PolicyId.of("elsewhere"), LocalDate.of(2019, 9, 1)))
                .isEmpty();
    }

    @Test
    @DisplayName("The next version stands beside it, earliest first")
    void nextVersion() {
        SupportPolicy next = Programmes.oxfordshireWith(PERIOD, "\"from\": \"2020-09-01\"");
        SupportPolicies policies = SupportPolicies.of(List.of(next, POLICY));

        assertThat(policies.versions(OXFORDSHIRE)).containsExactly(POLICY, next);
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2020, 8, 31))).contains(POLICY);
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2020, 9, 1))).contains(next);
        assertThat(policies.inForce(OXFORDSHIRE, LocalDate.of(2031, 9, 1))).contains(next);
    }

    @Test
    @DisplayName("Two versions of one policy on one day are refused, and versions of two policies are not")
    void overlap() {
        SupportPolicy overlapping = Programmes.oxfordshireWith(PERIOD, "\"from\": \"2020-08-31\"");
        SupportPolicy other =
                Programmes.oxfordshireWith("\"policy\": \"oxfordshire-support\"", "\"policy\": \"elsewhere\"");

        assertThatThrownBy(() -> SupportPolicies.of(List.of(POLICY, overlapping)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("from 2019-09-01 to 2020-08-31")
                .hasMessageContaining("from 2020-08-31 with no end known");
        assertThat(SupportPolicies.of(List.of(POLICY, other)).all()).hasSize(2);
    }

    @Test
    @DisplayName("Settings are made by name, and a wrong name or value says what is accepted")
    void settings() {
        PolicySettings settings = Programmes.settings("two-years", "consecutive", "low-attainment-ks2", "60.5");

        assertThat(settings.readings().get(ReadingId.of("two-years"))).hasToString("consecutive");
        assertThat(settings.parameters().get(ParameterId.of("low-attainment-ks2")))
                .hasToString("60.5");
        refuses(
                "two-years",
                "three",
                "reading 'two-years' has no option 'three'; accepted: latest-published or " + "consecutive");
        refuses(
                "low-attainment-ks2",
                "101",
                "invalid value for 'low-attainment-ks2': 101; accepted: a number from 0 to 100");
        refuses("low-attainment-ks2", "high", "invalid value for 'low-attainment-ks2': 'high'; accepted: a number");
        refuses(
                "low-attainment-ks2",
                "1e999999999",
                "invalid value for 'low-attainment-ks2': '1e999999999'; accepted: a number");
        assertThatThrownBy(() -> Programmes.settings("two-yeers", "consecutive"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("'two-yeers' is neither a reading nor a parameter of "
                        + "oxfordshire-support 2019-20; accepted: the readings significant-concern, all-groups, ");
    }

    private static void refuses(String name, String value, String message) {
        assertThatThrownBy(() -> Programmes.settings(name, value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
