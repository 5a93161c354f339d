package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** What one school would need for another tier, in words. */
class WhatIfTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final PolicyAnalyst ANALYST =
            PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled());

    private static WhatIf whatIf(School school, Evidences evidence, String tier) {
        return ANALYST.whatIf(
                PolicyVariant.byDefault(Programmes.oxfordshire()),
                new Portfolio.Member(school, evidence.build()),
                Programmes.DAY,
                TierId.of(tier));
    }

    /** Adds what officers judge of a school that worries nobody, but for one concern. */
    private static Evidences noConcerns(Evidences evidence, String but) {
        Evidences.CONCERNS.stream()
                .filter(concern -> !concern.equals(but))
                .forEach(concern -> evidence.judged(concern, JudgementLevel.NO_CONCERN, "2020-01-06")); // Monday
        return evidence;
    }

    private static Evidences sound() {
        return Evidences.sound(PRIMARY);
    }

    @Test
    void aFigureAndAJudgementTogether() {
        // overall absence: the programme's figure for primary schools is 6%
        Evidences evidence = noConcerns(Evidences.sound(PRIMARY, "absence-overall"), "leadership-governance")
                .result("absence-overall", "2017-18", "6.3")
                .result("absence-overall", "2016-17", "5.1")
                .judged("leadership-governance", JudgementLevel.CONCERN, "2020-01-06"); // Monday
        WhatIf found = whatIf(PRIMARY, evidence, "annual-review");
        assertThat(found.obstacles()).isEmpty();
        assertThat(found.now().toString()).isEqualTo("targeted");
        assertThat(found.ways()).hasSize(1);
        assertThat(found.ways().get(0).changes())
                .extracting(WhatIf.Change::now, WhatIf.Change::then)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("6.3%", "less than 6%"),
                        org.assertj.core.groups.Tuple.tuple(
                                "a current judgement of a concern", "a current judgement of no concern"));
        assertThat(found.more()).isZero();
        assertThat(found.settling()).isEmpty();
    }

    @Test
    void aPastInspectionNeverChanges() {
        Evidences evidence =
                Evidences.of(PRIMARY).soundResults().history().graded(OverallGrade.INADEQUATE, "2019-03-05");
        assertThat(whatIf(PRIMARY, evidence, "annual-review").ways()).isEmpty();
        assertThat(whatIf(PRIMARY, evidence, "statement-of-action").isThere()).isTrue();
    }

    @Test
    void theHistoryOfInspectionsIsAskedForWithWhatItMayHold() {
        Evidences evidence = noConcerns(Evidences.of(PRIMARY).soundResults(), "none");
        WhatIf found = whatIf(PRIMARY, evidence, "annual-review");
        assertThat(found.now().tiers()).hasSizeGreaterThan(1);
        assertThat(found.asks()).noneMatch(ask -> ask.what().equals("which inspections are known"));
        // the history may hold an inspection without an overall grade, which would settle nothing
        assertThat(found.settling()).isEmpty();
    }

    @Test
    void aSchoolThatIsNotOpenIsToldSo() {
        School closed = Schools.primary().closed("2019-12-31", "Closure").build();
        assertThat(whatIf(closed, sound(), "annual-review").obstacles())
                .containsExactly("the school is not open on 10 February 2020, and no evidence changes that");
    }

    @Test
    void aTierThatThePolicyDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> whatIf(PRIMARY, sound(), "annual-reviews"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("unknown tier 'annual-reviews'; accepted: ");
    }

    @Test
    void preparedOnceItAnswersAboutEachSchoolAsIfAskedAlone() {
        WhatIfs prepared = ANALYST.whatIfs(PolicyVariant.byDefault(Programmes.oxfordshire()), Programmes.DAY);
        for (Evidences evidence : List.of(
                noConcerns(Evidences.of(PRIMARY).soundResults(), "none"),
                sound(),
                Evidences.of(PRIMARY).soundResults().history().graded(OverallGrade.INADEQUATE, "2019-03-05"),
                sound())) {
            for (String tier : List.of("annual-review", "targeted", "statement-of-action")) {
                assertThat(prepared.find(new Portfolio.Member(PRIMARY, evidence.build()), TierId.of(tier)))
                        .isEqualTo(whatIf(PRIMARY, evidence, tier));
            }
        }
    }

    @Test
    void theOtherTiersAreThoseThatItIsNotInForCertain() {
        WhatIfs prepared = ANALYST.whatIfs(PolicyVariant.byDefault(Programmes.oxfordshire()), Programmes.DAY);
        Evidences evidence =
                Evidences.of(PRIMARY).soundResults().history().graded(OverallGrade.INADEQUATE, "2019-03-05");
        List<WhatIf> others = prepared.others(new Portfolio.Member(PRIMARY, evidence.build()), Integer.MAX_VALUE);
        assertThat(others)
                .extracting(each -> each.target().value())
                .contains("annual-review", "targeted")
                .doesNotContain("statement-of-action");
        others.forEach(each -> assertThat(each)
                .isEqualTo(whatIf(PRIMARY, evidence, each.target().value())));
    }

    @Test
    void waysOfMoreChangesThanAskedForAreLeftOutAndThatIsSaid() {
        WhatIfs prepared = ANALYST.whatIfs(PolicyVariant.byDefault(Programmes.oxfordshire()), Programmes.DAY);
        Evidences evidence = noConcerns(Evidences.sound(PRIMARY, "absence-overall"), "leadership-governance")
                .result("absence-overall", "2017-18", "6.3")
                .result("absence-overall", "2016-17", "5.1")
                .judged("leadership-governance", JudgementLevel.CONCERN, "2020-01-06"); // Monday
        // the one way to the annual review changes the figure and the judgement together
        WhatIf one = annualReview(prepared.others(new Portfolio.Member(PRIMARY, evidence.build()), 1));
        assertThat(one.ways()).isEmpty();
        assertThat(one.obstacles()).containsExactly("ways of more than 1 change were not looked for");
        WhatIf two = annualReview(prepared.others(new Portfolio.Member(PRIMARY, evidence.build()), 2));
        assertThat(two.ways()).hasSize(1);
    }

    private static WhatIf annualReview(List<WhatIf> all) {
        return all.stream()
                .filter(each -> each.target().equals(TierId.of("annual-review")))
                .findFirst()
                .orElseThrow();
    }
}
