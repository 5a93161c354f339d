package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Variant;

/** On what terms tiers give what they promise. */
class TermsTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final TriggerId SAFEGUARDING = TriggerId.of("safeguarding");
    private static final TriggerId LEADERSHIP = TriggerId.of("leadership-governance");

    /** Gives one thing that tiers promise other terms. */
    private static Variant visitOn(Terms terms) {
        return Variant.ofOxfordshire()
                .promises(each -> each.id().equals("visit")
                        ? new EntitlementDefinition(
                                each.id(),
                                each.title(),
                                each.amount(),
                                each.timing(),
                                each.onConcern(),
                                each.members(),
                                each.funders(),
                                each.contents(),
                                terms,
                                each.cites())
                        : each);
    }

    private static Terms on(List<TriggerId> on, List<TriggerId> unless) {
        return new Terms(Terms.Force.MUST, Optional.empty(), false, Set.of(), List.of(), List.of(), on, unless);
    }

    private static Optional<Entitlement> visit(Variant policy, Evidences evidence) {
        return policy.assessor().assess(PRIMARY, evidence.build(), Programmes.DAY).entitlements().stream()
                .filter(each -> each.id().equals("visit"))
                .findFirst();
    }

    private static Evidences good() {
        return Evidences.of(PRIMARY).history().graded(OverallGrade.GOOD, "2017-03-14");
    }

    @Test
    @DisplayName(
            "What is owed on a trigger is owed if it fired, not if it is clear, and on a condition if it is not known")
    void onTriggers() {
        Variant policy = visitOn(on(List.of(LEADERSHIP, SAFEGUARDING), List.of()));

        Optional<Entitlement> open = visit(policy, good());

        assertThat(visit(policy, good().judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05")))
                .hasValueSatisfying(owed -> {
                    assertThat(owed.owed()).isEqualTo(FindingState.FIRED);
                    assertThat(owed.conditions()).isEmpty();
                });
        assertThat(visit(policy, good().judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05")))
                .isEmpty();
        assertThat(open).hasValueSatisfying(perhaps -> {
            assertThat(perhaps.owed()).isEqualTo(FindingState.NOT_KNOWN);
            assertThat(perhaps.conditions())
                    .containsExactly("one of these is shown: "
                            + "concerns or vulnerabilities around leadership and management, including governance; "
                            + "concerns around safeguarding");
        });
    }

    @Test
    @DisplayName("What another trigger takes the place of is not owed if that fired")
    void unlessTriggers() {
        Variant policy = visitOn(on(List.of(), List.of(LEADERSHIP)));

        assertThat(visit(policy, good().judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05")))
                .isEmpty();
        assertThat(visit(policy, good().judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05")))
                .hasValueSatisfying(owed -> assertThat(owed.owed()).isEqualTo(FindingState.FIRED));
        assertThat(visit(policy, good()).orElseThrow().conditions())
                .containsExactly(
                        "this is not shown: concerns or vulnerabilities around leadership and management, including governance");
    }

    @Test
    @DisplayName("A reading that decides whether something is owed is listed")
    void readingOfATrigger() {
        Variant policy = visitOn(on(List.of(TriggerId.of("attendance-exclusions")), List.of()))
                .criterion(
                        "attendance-exclusions",
                        new Criterion.ByReading(
                                ReadingId.of("earlier-number-grade"), options(policyReading("earlier-number-grade"))));

        Assessment assessment = policy.assessor()
                .assess(
                        PRIMARY,
                        good().judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05")
                                .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05")
                                .build(),
                        Programmes.DAY);

        assertThat(assessment.readingsThatMatter()).anySatisfy(effect -> {
            assertThat(effect.reading()).hasToString("earlier-number-grade");
            assertThat(effect.changesTier()).isFalse();
        });
    }

    private static Reading policyReading(String id) {
        return Programmes.oxfordshire().reading(ReadingId.of(id)).orElseThrow();
    }

    /** Fires under every option but the default, for a school with a concern about its leadership. */
    private static Map<OptionId, Criterion> options(Reading reading) {
        Criterion any =
                new Criterion.Judged(ConcernId.of("leadership-governance"), JudgementLevel.CONCERN, FindingState.CLEAR);
        Criterion clear =
                new Criterion.Judged(ConcernId.of("safeguarding"), JudgementLevel.CONCERN, FindingState.CLEAR);
        Map<OptionId, Criterion> options = new HashMap<>();
        reading.options()
                .keySet()
                .forEach(option -> options.put(option, option.equals(reading.byDefault()) ? clear : any));
        return options;
    }

    @Test
    @DisplayName("Terms are put into words; plain ones have none")
    void words() {
        Terms terms = new Terms(
                Terms.Force.MAY,
                Optional.of("assistant director"),
                true,
                Set.of(),
                List.of("head", "chair of governors"),
                List.of("diocese"),
                List.of(),
                List.of());

        Entitlement visit = visit(visitOn(terms), good().judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05"))
                .orElseThrow();

        assertThat(visit.onTerms())
                .containsExactly(
                        "it may be given: the assistant director decides",
                        "the school buys it",
                        "signed by the head and the chair of governors",
                        "to be told: the diocese");
        assertThat(TermsWords.of(Terms.PLAIN)).isEmpty();
        assertThat(TermsWords.of(new Terms(
                        Terms.Force.ELIGIBLE,
                        Optional.empty(),
                        false,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())))
                .containsExactly("the school may have it; nothing says that anybody gives it");
    }

    @Test
    @DisplayName("A trigger that the policy does not have is refused")
    void unknownTrigger() {
        Variant policy = visitOn(on(List.of(TriggerId.of("no-such-trigger")), List.of()));

        assertThatThrownBy(policy::assessor)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("unknown trigger 'no-such-trigger'; accepted:");
    }
}
