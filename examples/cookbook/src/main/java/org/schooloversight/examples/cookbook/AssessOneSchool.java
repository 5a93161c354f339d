package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Assesses one made-up school and prints why. */
public final class AssessOneSchool {

    private AssessOneSchool() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        // README
        LocalDate day = LocalDate.of(2020, 3, 2); // Monday
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        SupportPolicies policies = SupportPolicies.bundled(measures);
        SupportPolicy policy =
                policies.inForce(PolicyId.of("oxfordshire-support"), day).orElseThrow();
        SupportAssessor assessor = SupportAssessor.of(policy, PolicySettings.defaults(policy), measures);

        Urn urn = Urn.of(900001); // made up
        EstablishmentType community =
                EstablishmentTypeTables.bundled().named("Community school").orElseThrow();
        School school = School.builder()
                .urn(urn)
                .name("Ashcombe Primary School")
                .type(community)
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.OPEN)
                .build();
        Provenance ours = new Provenance("our records", 0, new Publication(day, Publication.Basis.STATED));
        Inspection inspection = new Inspection.Graded(
                urn, day, FrameworkId.of("eif-2019"), OverallGrade.REQUIRES_IMPROVEMENT, Optional.empty(), ours);
        EvidenceSet evidence = EvidenceSet.builder(urn).add(inspection).build();

        Assessment answer = assessor.assess(school, evidence, AsOf.on(day));
        System.out.println(answer.outcome().tiers()); // [bespoke-requires-improvement]
        answer.outcome().reasons().forEach(reason -> System.out.println(reason.text() + " " + reason.cites()));
        // README
    }
}
