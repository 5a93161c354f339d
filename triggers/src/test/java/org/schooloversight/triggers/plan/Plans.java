package org.schooloversight.triggers.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;
import org.schooloversight.triggers.testing.Programmes;

/** A made-up plan that lacks nothing, and the school it is for. */
final class Plans {

    static final School SCHOOL = Schools.primary().build();
    static final AreaId SAFE = AreaId.of("safe");
    static final AreaForImprovement AREA = new AreaForImprovement(
            SAFE, "Records of safeguarding", Set.of(TriggerId.of("safeguarding")), Optional.empty());
    static final ImpactMeasure MEASURE = new ImpactMeasure(
            "Files that are complete",
            Optional.empty(),
            ImpactMeasure.Aim.AT_LEAST,
            Optional.of(new BigDecimal("60")),
            Optional.of(new BigDecimal("100")),
            Optional.of(LocalDate.of(2020, 7, 17)));
    static final SuccessCriterion CRITERION =
            new SuccessCriterion("All files are complete", Set.of(SAFE), List.of(MEASURE));
    static final SupportElement ELEMENT = new SupportElement(
            "Four days of advice",
            Optional.of("bespoke-support"),
            Optional.of(PartyId.of("leader-1")),
            Set.of(SAFE),
            List.of(new Funding(FundingSource.SCHOOL_BUDGET, Pounds.of(1600))),
            Map.of());
    static final SupportPlan PLAN = plan(List.of(AREA), List.of(CRITERION), List.of(ELEMENT));

    private Plans() {}

    static SupportPlan plan(
            List<AreaForImprovement> areas, List<SuccessCriterion> criteria, List<SupportElement> elements) {
        return new SupportPlan("plan-1", SCHOOL.urn(), LocalDate.of(2020, 2, 3), areas, criteria, elements);
    }

    static SupportElement paid(Map<FundingSource, String> without, Funding... funding) {
        return new SupportElement(
                ELEMENT.title(), ELEMENT.entitlement(), ELEMENT.provider(), ELEMENT.areas(), List.of(funding), without);
    }

    /** Returns what is found about a school of which only safeguarding is a concern. */
    static Assessment found(School school, OverallGrade grade) {
        return Programmes.assessor()
                .assess(
                        school,
                        Evidences.sound(school)
                                .graded(grade, "2018-10-09")
                                .judged("safeguarding", JudgementLevel.CONCERN, "2020-01-20")
                                .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);
    }
}
