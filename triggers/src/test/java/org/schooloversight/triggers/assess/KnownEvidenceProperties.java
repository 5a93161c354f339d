package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

class KnownEvidenceProperties {

    private static final SupportAssessor ASSESSOR = Programmes.assessor();
    private static final PolicyId POLICY = Programmes.oxfordshire().header().id();

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property
    void whatCountsIsAnsweredAsAllIs(@ForAll("situations") Situation situation) {
        EvidenceSet known = known(situation, situation.evidenceSet());
        Assessment all = situation.assess(ASSESSOR);
        Assessment some = ASSESSOR.assess(situation.school(), known, situation.asOf());
        assertThat(some.outcome().tiers()).isEqualTo(all.outcome().tiers());
        assertThat(some.outcome()).hasSameClassAs(all.outcome());
        assertThat(some.findings())
                .extracting(each -> each.state())
                .isEqualTo(all.findings().stream().map(each -> each.state()).toList());
        assertThat(some.entitlements()).isEqualTo(all.entitlements());
    }

    @Property
    void nothingMoreCanBeLeftOut(@ForAll("situations") Situation situation) {
        EvidenceSet known = known(situation, situation.evidenceSet());
        EvidenceSet again = known(situation, known);
        assertThat(again.all()).isEqualTo(known.all());
        assertThat(again.inspections()).isEqualTo(known.inspections());
    }

    private static EvidenceSet known(Situation situation, EvidenceSet evidence) {
        return KnownEvidence.of(situation.school(), evidence, situation.asOf(), POLICY);
    }
}
