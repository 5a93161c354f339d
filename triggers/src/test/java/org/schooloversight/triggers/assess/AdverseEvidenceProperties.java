package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** More adverse evidence never lowers the support that a school is sure of. */
class AdverseEvidenceProperties {

    /** Least support first, within the academies and within the maintained schools; no school is in both. */
    private static final List<TierId> SCALE = List.of(
                    "academy-none",
                    "academy-conversation",
                    "universal",
                    "annual-review",
                    "targeted",
                    "bespoke-targeted",
                    "bespoke-requires-improvement",
                    "statement-of-action")
            .stream()
            .map(TierId::of)
            .toList();

    private static final List<OverallGrade> GRADES = List.of(
            OverallGrade.OUTSTANDING, OverallGrade.GOOD, OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.INADEQUATE);

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<SupportAssessor> assessors() {
        return Arbitraries.of(
                Programmes.assessor(),
                Programmes.assessor("significant-concern", "any-bespoke"),
                Programmes.assessor("significant-concern", "targeted-and-bespoke"),
                Programmes.assessor("all-groups", "any-group"),
                Programmes.assessor("two-years", "consecutive"),
                Programmes.assessor("schools-covered", "all-maintained"),
                Programmes.assessor("no-inspection", "never-below-targeted"));
    }

    private static int least(Assessment assessment) {
        return SCALE.indexOf(assessment.outcome().tiers().get(0));
    }

    private static void isNoLess(Assessment before, Assessment after) {
        assertThat(least(after))
                .as("from %s to %s", before.outcome().tiers(), after.outcome().tiers())
                .isGreaterThanOrEqualTo(least(before));
        if (before.outcome() instanceof TierOutcome.Placed && after.outcome() instanceof TierOutcome.Placed) {
            assertThat(SCALE.indexOf(after.outcome().tiers().get(0))).isGreaterThanOrEqualTo(least(before));
        }
    }

    @Property(tries = 400)
    @Label("A worse figure never lowers the support")
    void worseFigures(
            @ForAll("situations") Situation situation,
            @ForAll("assessors") SupportAssessor assessor,
            @ForAll("concerns") String any) {
        Assume.that(inProgramme(situation));
        List<Evidence> worse = situation.evidence().stream()
                .map(each -> each instanceof MeasuredResult result
                                && Math.floorMod(result.hashCode() + any.hashCode(), 3) == 0
                        ? worse(result)
                        : each)
                .toList();

        isNoLess(situation.assess(assessor), situation.withEvidence(worse).assess(assessor));
    }

    private static MeasuredResult worse(MeasuredResult result) {
        if (!(result.figure() instanceof Figure.Value value)) {
            return result;
        }
        Measure measure = Programmes.measures().require(result.measure());
        BigDecimal step = BigDecimal.valueOf(measure.unit() == Measure.Unit.PERCENT ? 14 : 3);
        BigDecimal change = measure.worse() == Measure.Worse.LOWER ? step.negate() : step;
        return new MeasuredResult(
                result.urn(),
                result.measure(),
                result.group(),
                result.year(),
                new Figure.Value(
                        value.value().add(change),
                        value.limits()
                                .map(limits -> new Figure.Limits(
                                        limits.lower().add(change),
                                        limits.upper().add(change)))),
                result.cohort(),
                result.status(),
                result.provenance());
    }

    @Provide
    Arbitrary<String> concerns() {
        return Arbitraries.of(Evidences.CONCERNS);
    }

    @Property(tries = 400)
    @Label("A newer judgement that is at least as adverse never lowers the support")
    void moreAdverseJudgements(
            @ForAll("situations") Situation situation,
            @ForAll("assessors") SupportAssessor assessor,
            @ForAll("concerns") String concern,
            @ForAll JudgementLevel level) {
        Assume.that(inProgramme(situation));
        LocalDate madeOn =
                earlier(situation.asOf().effectiveOn(), situation.asOf().knownBy());
        Assume.that(situation.evidence().stream()
                .noneMatch(each -> each instanceof ProfessionalJudgement judgement
                        && judgement.concern().value().equals(concern)
                        && (judgement.level().compareTo(level) > 0
                                || judgement.madeOn().isAfter(madeOn))));
        Assume.that(level != JudgementLevel.NO_CONCERN);
        ProfessionalJudgement added = new ProfessionalJudgement(
                Schools.URN,
                ConcernId.of(concern),
                level,
                madeOn,
                madeOn.plusYears(5),
                "school improvement officer",
                "a visit",
                new Provenance("more.csv", 2, new Publication(madeOn, Publication.Basis.STATED)));

        isNoLess(situation.assess(assessor), situation.plus(added).assess(assessor));
    }

    @Property(tries = 400)
    @Label("A worse grade at every graded inspection never lowers the support")
    void worseGrades(@ForAll("situations") Situation situation, @ForAll("assessors") SupportAssessor assessor) {
        Assume.that(inProgramme(situation));
        List<Inspection> worse = situation.inspections().stream()
                .map(AdverseEvidenceProperties::worse)
                .toList();

        isNoLess(situation.assess(assessor), situation.withInspections(worse).assess(assessor));
    }

    private static Inspection worse(Inspection inspection) {
        if (!(inspection instanceof Inspection.Graded graded)) {
            return inspection;
        }
        int next = Math.min(GRADES.indexOf(graded.grade()) + 1, GRADES.size() - 1);
        return new Inspection.Graded(
                graded.urn(),
                graded.date(),
                graded.framework(),
                GRADES.get(next),
                graded.category(),
                graded.provenance());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean inProgramme(Situation situation) {
        return !situation.assess(Programmes.assessor()).outcome().tiers().isEmpty();
    }
}
