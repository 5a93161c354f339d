package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Pieces;

/** The policies of Wales and of Staffordshire, in which officers place schools on scales. */
class RatedSchoolsTest {

    private static final School SCHOOL = Schools.primary().build();

    private static OtherPolicies wales2016() {
        return wales("2016-02-01"); // Monday
    }

    private static OtherPolicies wales2018() {
        return wales("2018-11-05"); // Monday
    }

    /** Where no Estyn category is recorded in these cases, the school is in none, which the policy does not take by itself. */
    private static OtherPolicies wales(String day) {
        return OtherPolicies.of("wales-categorisation", day).set("no-estyn-record", "none");
    }

    private static Evidences rated(String group, String capacity) {
        return Evidences.of(SCHOOL)
                .add(Pieces.rating("standards-group", group, "2015-10-01"))
                .add(Pieces.rating("improvement-capacity", capacity, "2015-10-01"));
    }

    private static Evidences capacity(String value) {
        return Evidences.of(SCHOOL).add(Pieces.rating("improvement-capacity", value, "2018-10-01"));
    }

    private static List<Entitlement> owed(Assessment assessment, String id) {
        return assessment.entitlements().stream()
                .filter(each -> each.id().equals(id) && each.owed() != FindingState.CLEAR)
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1, a, green",
        "1, b, yellow",
        "2, a, yellow",
        "3, a, amber",
        "1, c, amber",
        "4, a, red",
        "1, d, red",
        "4, d, red"
    })
    @DisplayName("The assumed matrix gives the colour of the worse of the two")
    void matrix(String group, String capacity, String colour) {
        assertThat(wales2016().tiers(SCHOOL, rated(group, capacity))).containsExactly(colour);
    }

    @Test
    @DisplayName("Capacity alone may decide, and does once there are no standards groups")
    void capacityAlone() {
        assertThat(wales2016().set("matrix", "capacity-alone").tiers(SCHOOL, rated("4", "a")))
                .containsExactly("green");
        assertThat(Stream.of("a", "b", "c", "d").flatMap(value -> wales2018().tiers(SCHOOL, capacity(value)).stream()))
                .containsExactly("green", "yellow", "amber", "red");
        assertThat(wales2018().tiers(SCHOOL, Evidences.of(SCHOOL)))
                .containsExactlyInAnyOrder("green", "yellow", "amber", "red");
    }

    @ParameterizedTest(name = "{0}: up to {1} days")
    @CsvSource({"a, 4", "b, 10", "c, 15", "d, 25"})
    @DisplayName("Days of support are an upper bound")
    void days(String capacity, int days) {
        assertThat(owed(wales2018().assess(SCHOOL, capacity(capacity)), "support-days"))
                .singleElement()
                .satisfies(each -> assertThat(each.amount()).hasToString("up to " + days + " days"));
    }

    @Test
    @DisplayName("A school in an Estyn category is red, and two plans take the place of one")
    void estyn() {
        Evidences evidence = capacity("a").judged("estyn-category", JudgementLevel.CONCERN, "2018-10-01");
        Assessment inCategory = wales2018().assess(SCHOOL, evidence);
        Assessment red = wales2018().assess(SCHOOL, capacity("d"));

        assertThat(inCategory.outcome().tiers()).hasToString("[red]");
        assertThat(owed(inCategory, "single-plan")).isEmpty();
        assertThat(owed(inCategory, "statement-of-action")).hasSize(1);
        assertThat(owed(inCategory, "post-inspection-action-plan")).hasSize(1);
        assertThat(owed(red, "single-plan")).hasSize(1);
        assertThat(owed(red, "statement-of-action")).isEmpty();
        assertThat(owed(red, "statutory-powers"))
                .singleElement()
                .satisfies(each -> assertThat(each.terms().force()).isEqualTo(Terms.Force.MAY));
    }

    @Test
    @DisplayName("By itself the policy does not take it that a school is in no Estyn category because none is recorded")
    void noEstynRecord() {
        OtherPolicies in2016 = OtherPolicies.of("wales-categorisation", "2016-02-01"); // Monday
        OtherPolicies in2018 = OtherPolicies.of("wales-categorisation", "2018-11-05"); // Monday

        assertThat(in2016.tiers(SCHOOL, rated("1", "a"))).containsExactlyInAnyOrder("green", "red");
        assertThat(in2018.tiers(SCHOOL, capacity("a"))).containsExactlyInAnyOrder("green", "red");
        assertThat(in2018.tiers(SCHOOL, capacity("d"))).containsExactly("red");
        assertThat(in2018.tiers(
                        SCHOOL, capacity("a").judged("estyn-category", JudgementLevel.NO_CONCERN, "2018-10-01")))
                .containsExactly("green");
    }

    @Test
    @DisplayName("An officer may move a school either way, but not out of red while it is in an Estyn category")
    void moderation() {
        Evidences moved = capacity("c").add(Pieces.overridden("wales-categorisation", "yellow", "2018-10-15"));

        assertThat(wales2018().tiers(SCHOOL, moved)).containsExactly("yellow");
        assertThat(wales2018().tiers(SCHOOL, moved.judged("estyn-category", JudgementLevel.CONCERN, "2018-10-01")))
                .containsExactly("red");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "c, newport, every 6 weeks",
        "d, newport, at least once in each month",
        "c, blaenau-gwent, 'at least once in each half term, first in the half term in which the school enters the tier'",
        "c, not-stated, while the school is in the tier; the programme states no date"
    })
    @DisplayName("The same colour has other meetings in other councils")
    void meetings(String capacity, String council, String timing) {
        Assessment assessment = wales2018().set("meetings", council).assess(SCHOOL, capacity(capacity));

        assertThat(owed(assessment, "concern-meeting"))
                .singleElement()
                .satisfies(each -> assertThat(each.timing()).hasToString(timing));
    }

    @Test
    @DisplayName(
            "Staffordshire has four categories for maintained schools, and two for academies that it refers and does not support")
    void staffordshire() {
        OtherPolicies policy = OtherPolicies.of("staffordshire-quality-assurance", "2016-11-07"); // Monday
        School academy = Schools.primaryAcademy().build();
        Evidences maintained = Evidences.of(SCHOOL).add(Pieces.rating("category", "d", "2016-10-03"));
        Evidences concern = Evidences.of(academy)
                .add(Pieces.rating("academy-concern", "cause-for-concern", "2016-10-03"))
                .add(Pieces.rating("category", "d", "2016-10-03"));

        assertThat(policy.tiers(SCHOOL, maintained)).containsExactly("category-d");
        assertThat(policy.tiers(academy, concern)).containsExactly("academy-cause-for-concern");
        assertThat(policy.assess(academy, concern).entitlements())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.id()).isEqualTo("referral");
                    assertThat(each.terms().tells()).containsExactly("Regional Schools Commissioner");
                });
        assertThat(policy.tiers(academy, Evidences.of(academy)))
                .containsExactlyInAnyOrder("academy-no-concern", "academy-cause-for-concern");
        assertThat(policy.tiers(SCHOOL, Evidences.of(SCHOOL)))
                .containsExactlyInAnyOrder("category-a", "category-b", "category-c", "category-d");
    }
}
