package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Criterion.Gaps;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** Asks a criterion of a school, without a policy around it. The parameter {@code limit} holds its threshold. */
final class Asked {

    static final ParameterId LIMIT = ParameterId.of("limit");
    static final MeasureId ATTAINMENT = MeasureId.of("ks2-rwm-expected");
    static final MeasureId READING = MeasureId.of("ks2-reading-progress");
    static final Choice<List<PupilGroupId>> ALL = Choice.always(List.of(PupilGroupId.of("all")));
    static final Choice<Gaps> SKIPPED = Choice.always(Gaps.SKIPPED);
    static final Choice<Gaps> BREAK = Choice.always(Gaps.BREAK);

    private Asked() {}

    /** What a criterion says of a school, and why. */
    record Answer(Truth truth, List<String> texts, List<String> wouldSettle) {}

    static CriterionTest test(Criterion criterion, String limit) {
        SupportPolicy policy = Programmes.oxfordshire();
        PolicySettings settings =
                new PolicySettings(PolicySettings.defaults(policy).readings(), Map.of(LIMIT, new BigDecimal(limit)));
        return criterion.match(new CriterionCompiler(policy, settings, Programmes.measures()));
    }

    static Answer ask(Criterion criterion, String limit, SchoolCase each) {
        Explanation why = Explanation.of(List.of());
        CriterionTest test = test(criterion, limit);
        Truth truth = test.evaluate(each, why);
        assertThat(test.evaluate(each, Explanation.UNWANTED)).isEqualTo(truth);
        return new Answer(truth, why.reasons().stream().map(Reason::text).toList(), why.wouldSettle());
    }

    static Answer ask(Criterion criterion, String limit, School school, Evidences evidence) {
        return ask(criterion, limit, new SchoolCase(school, evidence.build(), Programmes.DAY));
    }

    static SchoolCase on(String day, School school, Evidences evidence) {
        return new SchoolCase(school, evidence.build(), AsOf.on(LocalDate.parse(day)));
    }

    static Criterion.ResultPattern pattern(int years, int atLeast, Choice<Gaps> gaps) {
        return new Criterion.ResultPattern(
                ATTAINMENT, ALL, years, atLeast, gaps, new ResultTest(Comparison.BELOW, LIMIT, false));
    }

    static Criterion.ResultPattern of(Quantity quantity, Comparison comparison) {
        return new Criterion.ResultPattern(
                ATTAINMENT, ALL, 1, 1, SKIPPED, new ResultTest(quantity, comparison, LIMIT, false));
    }
}
