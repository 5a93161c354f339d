package org.schooloversight.triggers.testing;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** The rules of other bodies that come with the library, asked about a school on a day. */
public final class OtherPolicies {

    private static final SupportPolicies ALL = SupportPolicies.bundled(Programmes.measures());

    private final SupportPolicy policy;
    private final AsOf asOf;
    private PolicySettings settings;

    private OtherPolicies(SupportPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
        settings = PolicySettings.defaults(policy);
    }

    public static SupportPolicies all() {
        return ALL;
    }

    /** Asks the version that is in force on a day. */
    public static OtherPolicies of(String policy, String day) {
        LocalDate date = LocalDate.parse(day);
        return new OtherPolicies(ALL.inForce(PolicyId.of(policy), date).orElseThrow(), AsOf.on(date));
    }

    /** Sets a reading or parameter. */
    public OtherPolicies set(String name, String value) {
        settings = settings.withText(policy, name, value);
        return this;
    }

    public Assessment assess(School school, Evidences evidence) {
        return SupportAssessor.of(policy, settings, Programmes.measures()).assess(school, evidence.build(), asOf);
    }

    /** Returns the tiers that are possible. */
    public List<String> tiers(School school, Evidences evidence) {
        return assess(school, evidence).outcome().tiers().stream()
                .map(tier -> tier.value())
                .toList();
    }

    public static FindingState state(Assessment assessment, String trigger) {
        return assessment.findings().stream()
                .filter(finding -> finding.trigger().value().equals(trigger))
                .map(Finding::state)
                .findFirst()
                .orElseThrow();
    }
}
