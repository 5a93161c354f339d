package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.render.AssessmentText;
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
        System.out.print(AssessmentText.full(answer()));
    }

    static Assessment answer() {
        // README
        LocalDate day = LocalDate.of(2020, 3, 2); // Monday
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        SupportPolicy policy = SupportPolicies.bundled(measures)
                .inForce(PolicyId.of("oxfordshire-support"), day)
                .orElseThrow();
        SupportAssessor assessor = SupportAssessor.of(policy, PolicySettings.defaults(policy), measures);

        Urn urn = Urn.of(900001); // made up
        School school = School.builder()
                .urn(urn)
                .name("Ashcombe Primary School")
                .type(EstablishmentTypeTables.bundled()
                        .named("Community school")
                        .orElseThrow())
                .phase(Phase.PRIMARY)
                .ages(new AgeRange(4, 11))
                .status(EstablishmentStatus.OPEN)
                .build();
        Provenance ours = new Provenance("our case system", 0, new Publication(day, Publication.Basis.STATED));
        EvidenceSet evidence = EvidenceSet.builder(urn)
                .covering(InspectionCoverage.HISTORY)
                .add(new Inspection.Graded(
                        urn, day.minusYears(2), FrameworkId.of("cif-2015"), OverallGrade.GOOD, Optional.empty(), ours))
                .add(new ProfessionalJudgement(
                        urn,
                        ConcernId.of("safeguarding"),
                        JudgementLevel.CONCERN,
                        day,
                        day.plusYears(1),
                        "school improvement officer",
                        "The single central record had gaps.",
                        ours))
                .build();

        Assessment answer = assessor.assess(school, evidence, AsOf.on(day));
        answer.outcome().tiers(); // [bespoke-targeted]
        answer.outcome().reasons(); // why, each with the clause it applies and the evidence it rests on
        // README
        return answer;
    }
}
