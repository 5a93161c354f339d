package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Variant;

/** Asks how many schools of an authority are in some tiers, or have some trigger. */
class PortfolioFindingsTest {

    private static final TierId TARGETED = TierId.of("targeted");

    private static School school(int number) {
        return Schools.primary().urn(Urn.of(100000 + number)).build();
    }

    /** Schools in the tier, then schools in another, then schools of which nothing is known, then schools outside. */
    private static List<Assessment> assess(Variant policy, int targeted, int others, int open, int outside) {
        SupportAssessor assessor = policy.assessor();
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < targeted + others + open + outside; i++) {
            School school = i < targeted + others + open
                    ? school(i)
                    : Schools.independent().urn(Urn.of(100000 + i)).build();
            Evidences evidence = Evidences.of(school).history();
            if (i < targeted + others) {
                evidence.graded(OverallGrade.GOOD, "2017-03-14");
                if (i < targeted) {
                    evidence.judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05");
                }
                evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-05");
                evidence.ungraded(UngradedOutcome.GRADE_STANDS, "2019-11-12");
            }
            all.add(assessor.assess(school, evidence.build(), Programmes.DAY));
        }
        return all;
    }

    private static Finding find(Variant variant, List<Assessment> assessments) {
        SupportPolicy policy = variant.build();
        return PortfolioTest.of(policy, PolicySettings.defaults(policy))
                .find(assessments)
                .get(0);
    }

    private static Variant number(String threshold) {
        return Variant.ofOxfordshire().portfolio(Set.of(TARGETED), Set.of(), false, Comparison.AT_LEAST, threshold);
    }

    private static Variant percent(String threshold) {
        return Variant.ofOxfordshire()
                .portfolio(Set.of(), Set.of(TriggerId.of("leadership-governance")), true, Comparison.ABOVE, threshold);
    }

    @Test
    @DisplayName("The number of schools in a tier is counted, of those in the programme")
    void number() {
        Finding finding = find(number("2"), assess(number("2"), 2, 3, 0, 4));

        assertThat(finding.state()).isEqualTo(FindingState.FIRED);
        assertThat(finding.reasons())
                .extracting(Reason::text)
                .containsExactly("2 of 5 schools in the programme, counting those in the tier 'Targeted support'. "
                        + "That is at or above 2.");
        assertThat(find(number("3"), assess(number("3"), 2, 3, 0, 4)).state()).isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName(
            "Schools that are not known make the number an interval, which decides if the threshold is not within it")
    void interval() {
        Finding within = find(number("3"), assess(number("3"), 2, 3, 2, 0));

        assertThat(within.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(within.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "From 2 of 7 schools in the programme to 4 of 7 schools in the programme, counting those in "
                                + "the tier 'Targeted support'. Whether that is at or above 3 is not known.");
        assertThat(within.wouldSettle()).containsExactly("what is not known about the schools 100005 and 100006");
        assertThat(find(number("2"), assess(number("2"), 2, 3, 2, 0)).state()).isEqualTo(FindingState.FIRED);
        assertThat(find(number("5"), assess(number("5"), 2, 3, 2, 0)).state()).isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("A share is taken of the schools in the programme, and compared without rounding")
    void share() {
        Finding finding = find(percent("33.33"), assess(percent("33.33"), 1, 2, 0, 5));

        assertThat(finding.state()).isEqualTo(FindingState.FIRED);
        assertThat(finding.reasons())
                .extracting(Reason::text)
                .allMatch(
                        text -> text.startsWith("1 of 3 schools in the programme (about 33.33%), counting those with ")
                                && text.endsWith("That is above 33.33%."));
        assertThat(find(percent("50"), assess(percent("50"), 1, 1, 0, 0)).state())
                .isEqualTo(FindingState.CLEAR);
        assertThat(find(percent("50"), assess(percent("50"), 0, 0, 0, 3)).state())
                .isEqualTo(FindingState.NOT_KNOWN);
    }

    @Test
    @DisplayName("An assessment under another policy and a school that is there twice are refused")
    void refused() {
        List<Assessment> assessments = assess(number("1"), 1, 0, 0, 0);
        SupportPolicy other =
                Programmes.oxfordshireWith("\"concern\": \"safeguarding\"", "\"concern\":  \"safeguarding\"");

        assertThatThrownBy(() ->
                        PortfolioTest.of(other, PolicySettings.defaults(other)).find(assessments))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("an assessment under oxfordshire-support 2019-20; accepted:");
        assertThatThrownBy(() -> find(number("1"), List.of(assessments.get(0), assessments.get(0))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("two assessments of the school 100000; accepted: one of each school");
        assertThatThrownBy(() -> PortfolioTest.of(
                        Variant.ofOxfordshire()
                                .portfolio(Set.of(TierId.of("none")), Set.of(), false, Comparison.ABOVE, "1")
                                .build(),
                        PolicySettings.defaults(Programmes.oxfordshire())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("unknown tier 'none'");
    }
}
