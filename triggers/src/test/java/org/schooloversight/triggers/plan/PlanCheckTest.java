package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.triggers.plan.Plans.AREA;
import static org.schooloversight.triggers.plan.Plans.CRITERION;
import static org.schooloversight.triggers.plan.Plans.ELEMENT;
import static org.schooloversight.triggers.plan.Plans.PLAN;
import static org.schooloversight.triggers.plan.Plans.paid;
import static org.schooloversight.triggers.plan.Plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.plan.PlanFinding.Gap;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;
import org.schooloversight.triggers.testing.Programmes;

class PlanCheckTest {

    private static final Assessment FOUND = Plans.found(Plans.SCHOOL, OverallGrade.GOOD);
    private static final PlanCheck CHECK = PlanCheck.of(PlanRuleFiles.plans());
    private static final Funding AUTHORITY = new Funding(FundingSource.AUTHORITY, Pounds.of(900));
    private static final Funding SCHOOL = new Funding(FundingSource.SCHOOL_BUDGET, Pounds.of(700));

    private static List<Gap> gaps(SupportPlan plan, Assessment found, Optional<Pounds> balance) {
        return CHECK.check(plan, found, balance).missing().stream()
                .map(PlanFinding::gap)
                .toList();
    }

    private static List<Gap> gaps(SupportPlan plan) {
        return gaps(plan, FOUND, Optional.of(Pounds.ZERO));
    }

    @Test
    void aPlanThatLacksNothingIsComplete() {
        PlanFindings findings = CHECK.check(PLAN, FOUND, Optional.of(Pounds.ZERO));
        assertThat(findings.missing()).isEmpty();
        assertThat(findings.isComplete()).isTrue();
        assertThat(PLAN.total()).hasToString("£1,600");
        assertThat(PLAN.paidBy(FundingSource.AUTHORITY)).isEqualTo(Pounds.ZERO);
        assertThat(PLAN.paidBy(FundingSource.SCHOOL_BUDGET)).isEqualTo(Pounds.of(1600));
        assertThat(findings.notKnown()).isEmpty();
    }

    @Test
    void areasAndTriggersBelongTogether() {
        AreaForImprovement elsewhere =
                new AreaForImprovement(AreaId.of("safe"), "x", Set.of(TriggerId.of("section8-risk")), Optional.empty());
        assertThat(gaps(plan(List.of(elsewhere), List.of(CRITERION), List.of(ELEMENT))))
                .containsExactly(Gap.AREA_WITHOUT_CAUSE, Gap.TRIGGER_WITHOUT_AREA);
        assertThat(gaps(plan(List.of(), List.of(), List.of()))).containsExactly(Gap.NO_AREA, Gap.TRIGGER_WITHOUT_AREA);
    }

    @Test
    void criteriaAndSupportAreAboutAreas() {
        assertThat(gaps(plan(List.of(AREA), List.of(), List.of())))
                .containsExactly(Gap.AREA_WITHOUT_CRITERION, Gap.AREA_WITHOUT_SUPPORT);
        SuccessCriterion lost = new SuccessCriterion("x", Set.of(AreaId.of("lost")), List.of());
        assertThat(gaps(plan(List.of(AREA), List.of(CRITERION, lost), List.of(ELEMENT))))
                .containsExactly(Gap.UNKNOWN_AREA, Gap.CRITERION_WITHOUT_MEASURE);
    }

    @Test
    void eachAreaHasACriterionAndSupportOfItsOwn() {
        AreaForImprovement other = new AreaForImprovement(
                AreaId.of("reading"), "Reading", Set.of(), Optional.of(LocalDate.of(2018, 10, 9)));
        assertThat(CHECK.check(
                                plan(List.of(AREA, other), List.of(CRITERION), List.of(ELEMENT)),
                                FOUND,
                                Optional.of(Pounds.ZERO))
                        .missing())
                .extracting(each -> each.reason().text())
                .containsExactly(
                        "No criterion tells when the area 'Reading' is better.",
                        "No support is planned for the area 'Reading'.");
    }

    @Test
    void supportIsAboutAnAreaOfThePlan() {
        assertThat(texts(about(Set.of()))).containsExactly("The support 'x' is about no area.");
        assertThat(texts(about(Set.of(Plans.SAFE, AreaId.of("lost")))))
                .containsExactly("The support 'x' is about the area 'lost', which the plan does not have.");
        assertThat(texts(about(Set.of(Plans.SAFE)))).isEmpty();
    }

    private static SupportElement about(Set<AreaId> areas) {
        return new SupportElement("x", Optional.empty(), ELEMENT.provider(), areas, List.of(SCHOOL), Map.of());
    }

    private static List<String> texts(SupportElement more) {
        return CHECK
                .check(plan(List.of(AREA), List.of(CRITERION), List.of(ELEMENT, more)), FOUND, Optional.of(Pounds.ZERO))
                .missing()
                .stream()
                .map(each -> each.reason().text())
                .toList();
    }

    @Test
    void aPlanForAnotherSchoolIsFound() {
        SupportPlan other =
                new SupportPlan("plan-2", Schools.OTHER_URN, PLAN.on(), PLAN.areas(), PLAN.criteria(), PLAN.elements());
        assertThat(gaps(other)).containsExactly(Gap.OTHER_SCHOOL);
    }

    @Test
    void whatIsNotKnownIsSaidAndIsNoGap() {
        // what figures cannot tell is not judged, but for safeguarding
        Assessment doubtful = Programmes.assessor()
                .assess(
                        Plans.SCHOOL,
                        Evidences.sound(Plans.SCHOOL)
                                .judged("safeguarding", JudgementLevel.CONCERN, "2020-01-20") // Monday
                                .build(),
                        Programmes.DAY);
        assertThat(notKnown(PLAN, doubtful, Optional.of(Pounds.ZERO)))
                .containsExactly(
                        "It is not known whether the plan needs an area for: concerns or vulnerabilities around leadership and"
                                + " management, including governance.",
                        "It is not known whether the plan needs an area for: risk of being judged less than Good at the next"
                                + " inspection.");
        AreaForImprovement both = new AreaForImprovement(
                Plans.SAFE,
                AREA.title(),
                Set.of(TriggerId.of("safeguarding"), TriggerId.of("leadership-governance")),
                Optional.empty());
        SupportPlan answered = plan(List.of(both), List.of(CRITERION), List.of(ELEMENT));
        assertThat(notKnown(answered, doubtful, Optional.of(Pounds.ZERO)))
                .singleElement()
                .asString()
                .contains("risk of being judged less than Good");
        assertThat(CHECK.check(answered, doubtful, Optional.empty()).missing()).isEmpty();
        assertThat(notKnown(PLAN, FOUND, Optional.empty()))
                .containsExactly("It is not known whether the school has a surplus to use first.");
        PlanRules shipped = PlanRuleFiles.plans();
        PlanRules unchecked = new PlanRules(
                shipped.fundingOrder(),
                shipped.fundingCites(),
                shipped.contentCites(),
                shipped.statementCites(),
                Check.unchecked("made up"));
        assertThat(PlanCheck.of(unchecked)
                        .check(PLAN, FOUND, Optional.of(Pounds.ZERO))
                        .notKnown())
                .extracting(each -> each.text())
                .containsExactly("The rules for plans were not compared with their source: made up.");
    }

    private static List<String> notKnown(SupportPlan plan, Assessment found, Optional<Pounds> balance) {
        return CHECK.check(plan, found, balance).notKnown().stream()
                .map(each -> each.text())
                .toList();
    }

    @Test
    void aMeasureStatesWhereItStartsAndEnds() {
        ImpactMeasure bare = new ImpactMeasure(
                "files",
                Optional.empty(),
                ImpactMeasure.Aim.AT_LEAST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SupportPlan plan = plan(
                List.of(AREA), List.of(new SuccessCriterion("x", Set.of(Plans.SAFE), List.of(bare))), List.of(ELEMENT));
        assertThat(CHECK.check(plan, FOUND, Optional.empty()).missing())
                .extracting(each -> each.reason().text())
                .containsExactly("The measure 'files' has no baseline, target and no date.");
    }

    @Test
    void theAuthorityPaysLast() {
        SupportPlan first = plan(List.of(AREA), List.of(CRITERION), List.of(paid(Map.of(), AUTHORITY)));
        assertThat(gaps(first)).containsExactly(Gap.FUNDING_ORDER);
        assertThat(CHECK.check(first, FOUND, Optional.of(Pounds.ZERO))
                        .missing()
                        .get(0)
                        .reason()
                        .text())
                .isEqualTo("For the support 'Four days of advice', the authority pays, and nothing says why these do"
                        + " not: the school's own budget and national funding.");
        SupportElement said = paid(Map.of(FundingSource.NATIONAL, "no fund is open"), SCHOOL, AUTHORITY);
        assertThat(gaps(plan(List.of(AREA), List.of(CRITERION), List.of(said)))).isEmpty();
    }

    @Test
    void aSchoolWithASurplusPays() {
        Map<FundingSource, String> without =
                Map.of(FundingSource.SCHOOL_BUDGET, "spent", FundingSource.NATIONAL, "no fund is open");
        SupportPlan plan = plan(List.of(AREA), List.of(CRITERION), List.of(paid(without, AUTHORITY)));
        assertThat(gaps(plan)).isEmpty();
        assertThat(gaps(plan, FOUND, Optional.of(Pounds.of(20_000)))).containsExactly(Gap.SURPLUS_NOT_USED);
        assertThat(gaps(plan, FOUND, Optional.of(Pounds.of(-20_000)))).isEmpty();
    }

    @Test
    void theDioceseIsAskedWhereThereIsOne() {
        School church = Schools.primary()
                .type("Voluntary aided school")
                .religiousCharacter("Church of England")
                .build();
        SupportElement said = paid(Map.of(FundingSource.NATIONAL, "no fund is open"), SCHOOL, AUTHORITY);
        assertThat(gaps(
                        plan(List.of(AREA), List.of(CRITERION), List.of(said)),
                        Plans.found(church, OverallGrade.GOOD),
                        Optional.of(Pounds.ZERO)))
                .containsExactly(Gap.FUNDING_ORDER);
        SupportElement gives = paid(
                Map.of(FundingSource.NATIONAL, "no fund is open"),
                SCHOOL,
                new Funding(FundingSource.DIOCESE, Pounds.of(1)),
                AUTHORITY);
        assertThat(gaps(
                        plan(List.of(AREA), List.of(CRITERION), List.of(gives)),
                        Plans.found(church, OverallGrade.GOOD),
                        Optional.of(Pounds.ZERO)))
                .isEmpty();
        assertThatThrownBy(() -> new Funding(FundingSource.DIOCESE, Pounds.ZERO))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid funding: £0; accepted: more than nothing");
    }

    @Test
    void supportKeepsAPromiseOfTheTier() {
        SupportElement other = new SupportElement(
                "x", Optional.of("structured-conversation"), Optional.empty(), Set.of(Plans.SAFE), List.of(), Map.of());
        assertThat(gaps(plan(List.of(AREA), List.of(CRITERION), List.of(other))))
                .containsExactly(Gap.NO_FUNDING, Gap.NO_PROVIDER, Gap.NOT_PROMISED);
    }

    @Test
    void aStatementOfActionHoldsMore() {
        Assessment inadequate = Plans.found(Plans.SCHOOL, OverallGrade.INADEQUATE);
        SupportElement free = new SupportElement(
                "x",
                Optional.of("statement-of-action"),
                Optional.of(Plans.ELEMENT.provider().orElseThrow()),
                Set.of(Plans.SAFE),
                List.of(SCHOOL),
                Map.of());
        SupportPlan plan = plan(List.of(AREA), List.of(CRITERION), List.of(free));
        StatementOfAction bare =
                new StatementOfAction(plan, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(CHECK.check(bare, inadequate, Optional.of(Pounds.ZERO)).missing())
                .extracting(PlanFinding::gap)
                .containsExactly(Gap.NO_AUTHOR, Gap.NO_MECHANISM, Gap.NO_CHAIR);
        StatementOfAction full = new StatementOfAction(
                plan,
                Optional.of("senior officer"),
                Optional.of("help with the transfer"),
                Optional.empty(),
                Optional.of("senior officer"));
        PlanFindings findings = CHECK.check(full, inadequate, Optional.of(Pounds.ZERO));
        assertThat(findings.missing()).isEmpty();
        assertThat(findings.notKnown()).extracting(each -> each.text()).contains("The trust is not identified yet.");
        StatementOfAction identified = new StatementOfAction(
                plan, full.writtenBy(), full.academisation(), Optional.of("Rivers Trust"), full.chair());
        assertThat(CHECK.check(identified, inadequate, Optional.of(Pounds.ZERO)).notKnown())
                .hasSize(findings.notKnown().size() - 1);
    }
}
