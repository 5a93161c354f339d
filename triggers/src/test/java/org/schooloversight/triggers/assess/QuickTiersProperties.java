package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** Compares the tiers that are found without words with those of the whole assessment. */
class QuickTiersProperties {

    private static final SupportPolicy GAP = Programmes.oxfordshireWith(
            "\"tier\": \"annual-review\",\n      \"when\": { \"kind\": \"grade\", \"standings\": [\"outstanding\", \"good\"]",
            "\"tier\": \"annual-review\",\n      \"when\": { \"kind\": \"grade\", \"standings\": [\"outstanding\"]");
    private static final SupportAssessor WHOLE = Programmes.assessor();
    private static final SupportAssessor WITH_A_GAP =
            SupportAssessor.of(GAP, PolicySettings.defaults(GAP), Programmes.measures());

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property
    @Label("The tiers are those of the assessment")
    void tiersOfTheAssessment(@ForAll("situations") Situation situation) {
        for (SupportAssessor assessor : new SupportAssessor[] {WHOLE, WHOLE.onAnyDay(), WITH_A_GAP}) {
            TierOutcome outcome = situation.assess(assessor).outcome();

            PossibleTiers quick = assessor.possibleTiers(situation.school(), situation.evidenceSet(), situation.asOf());

            assertThat(quick.tiers()).isEqualTo(outcome.tiers());
            assertThat(assessor.tiers(situation.school(), situation.evidenceSet(), situation.asOf()))
                    .isEqualTo(quick.tiers());
            assertThat(quick.isPlaced()).isEqualTo(outcome instanceof TierOutcome.Placed);
            assertThat(quick.mayHaveNone() && quick.tiers().isEmpty())
                    .isEqualTo(outcome instanceof TierOutcome.Outside);
        }
    }
}
