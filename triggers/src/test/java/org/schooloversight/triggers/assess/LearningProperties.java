package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** What is learnt of an open question can only narrow what is possible. */
class LearningProperties {

    private static final SupportAssessor ASSESSOR = Programmes.assessor().onAnyDay();

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<String> concerns() {
        return Arbitraries.of(Evidences.CONCERNS);
    }

    @Provide
    Arbitrary<MeasuredResult> results() {
        return Situations.results()
                .filter(all -> !all.isEmpty())
                .flatMap(Arbitraries::of)
                .map(MeasuredResult.class::cast);
    }

    private static Finding finding(Assessment assessment, String trigger) {
        return assessment.findings().stream()
                .filter(each -> each.trigger().value().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static ProfessionalJudgement judgement(String concern, JudgementLevel level, AsOf asOf) {
        LocalDate madeOn = asOf.effectiveOn().isBefore(asOf.knownBy()) ? asOf.effectiveOn() : asOf.knownBy();
        return new ProfessionalJudgement(
                Schools.URN,
                ConcernId.of(concern),
                level,
                madeOn,
                madeOn.plusYears(5),
                "school improvement officer",
                "a visit",
                new Provenance("more.csv", 2, new Publication(madeOn, Publication.Basis.STATED)));
    }

    @Property(tries = 500)
    @Label("A judgement of what was not known narrows the possible tiers, and leaves none of them for another")
    void aJudgementOfAnUnknownNarrows(
            @ForAll("situations") Situation situation,
            @ForAll("concerns") String concern,
            @ForAll JudgementLevel level) {
        Assessment before = situation.assess(ASSESSOR);
        Assume.that(!before.outcome().tiers().isEmpty());
        Assume.that(finding(before, concern).state() == FindingState.NOT_KNOWN);

        Assessment after =
                situation.plus(judgement(concern, level, situation.asOf())).assess(ASSESSOR);

        assertThat(before.outcome().tiers()).containsAll(after.outcome().tiers());
        assertThat(after.outcome().tiers()).isNotEmpty();
    }

    @Property(tries = 500)
    @Label("A figure that was missing narrows the possible tiers, where no officer has spoken in its place")
    void aMissingFigureNarrows(@ForAll("situations") Situation situation, @ForAll("results") MeasuredResult found) {
        Assume.that(situation.evidence().stream().noneMatch(each -> isForTheSame(each, found)));
        Situation unjudged = situation.withEvidence(situation.evidence().stream()
                .filter(each -> !(each instanceof ProfessionalJudgement judgement
                        && judgement.level() == JudgementLevel.NO_CONCERN))
                .toList());
        Assessment before = unjudged.assess(ASSESSOR);
        Assume.that(!before.outcome().tiers().isEmpty());
        Assessment after = unjudged.plus(found).assess(ASSESSOR);

        assertThat(before.outcome().tiers()).containsAll(after.outcome().tiers());
        assertThat(after.outcome().tiers()).isNotEmpty();
    }

    private static boolean isForTheSame(Object piece, MeasuredResult found) {
        return piece instanceof MeasuredResult result
                && result.measure().equals(found.measure())
                && result.group().equals(found.group())
                && result.year().equals(found.year());
    }

    @Property(tries = 300)
    @Label("The evidence that is said to settle a finding does settle it")
    void judgementsSettleWhatTheyAreSaidToSettle(
            @ForAll("situations") Situation situation,
            @ForAll("concerns") String concern,
            @ForAll JudgementLevel level) {
        Finding before = finding(situation.assess(ASSESSOR), concern);
        Optional<String> promised = before.wouldSettle().stream()
                .filter(each -> each.startsWith("an officer's current judgement"))
                .findFirst();
        Assume.that(promised.isPresent());

        Finding after = finding(
                situation.plus(judgement(concern, level, situation.asOf())).assess(ASSESSOR), concern);

        assertThat(after.state())
                .isEqualTo(level == JudgementLevel.NO_CONCERN ? FindingState.CLEAR : FindingState.FIRED);
        assertThat(after.significant()).isEqualTo(level == JudgementLevel.SIGNIFICANT);
    }

    @Property(tries = 300)
    @Label("A school with figures and judgements for everything is placed in one tier")
    void fullEvidencePlaces(@ForAll("situations") Situation situation) {
        Situation full = situation;
        for (Finding open : situation.assess(ASSESSOR).findings()) {
            if (open.state() == FindingState.NOT_KNOWN) {
                full = full.plus(judgement(open.trigger().value(), JudgementLevel.CONCERN, situation.asOf()));
            }
        }
        Assessment after = full.assess(ASSESSOR);

        assertThat(after.findings()).extracting(Finding::state).doesNotContain(FindingState.NOT_KNOWN);
        if (after.outcome() instanceof TierOutcome.Undecided undecided) {
            assertThat(undecided.wouldDecide()).allMatch(each -> each.contains("inspection"));
        }
    }

    @Property(tries = 300)
    @Label("A withheld figure is never taken for one that raises no concern")
    void aWithheldFigureIsNotNoConcern(@ForAll("situations") Situation situation) {
        Situation withheld = situation.withEvidence(situation.evidence().stream()
                .filter(each -> !(each instanceof ProfessionalJudgement))
                .filter(each -> !(each instanceof MeasuredResult result && result.figure() instanceof Figure.Value))
                .toList());
        Assessment assessment = withheld.assess(ASSESSOR);

        assertThat(Evidences.CONCERNS.subList(0, 8))
                .allSatisfy(trigger ->
                        assertThat(finding(assessment, trigger).state()).isEqualTo(FindingState.NOT_KNOWN));
    }
}
