package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Answers about made-up schools, to be reported. */
public final class Answers {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 2); // Monday
    private static final Urn URN = Urn.of(900001);
    private static final Provenance OURS =
            new Provenance("our case system", 0, new Publication(DAY, Publication.Basis.STATED));
    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    public static final SupportPolicy POLICY = SupportPolicies.bundled(MEASURES)
            .inForce(PolicyId.of("oxfordshire-support"), DAY)
            .orElseThrow();
    private static final SupportAssessor ASSESSOR =
            SupportAssessor.of(POLICY, PolicySettings.defaults(POLICY), MEASURES);

    private static final LocalDate RATED_ON = LocalDate.of(2018, 11, 5); // Monday
    private static final Provenance ON_THE_DAY =
            new Provenance("our case system", 0, new Publication(RATED_ON, Publication.Basis.STATED));
    private static final Rating RATING = new Rating(
            URN,
            ScaleId.of("improvement-capacity"),
            ScaleValue.of("c"),
            RATED_ON,
            RATED_ON.plusYears(1),
            "challenge adviser",
            "Leaders act on what they find.",
            ON_THE_DAY);

    private Answers() {}

    public static School.Builder school(String name, String type) {
        return School.builder()
                .urn(URN)
                .name(name)
                .type(EstablishmentTypeTables.bundled().named(type).orElseThrow())
                .phase(Phase.PRIMARY)
                .ages(new AgeRange(4, 11));
    }

    /** A school that safeguarding places, and whose new head nobody recorded or denied. */
    public static Assessment placed(String name, String type) {
        EvidenceSet evidence = EvidenceSet.builder(URN)
                .covering(InspectionCoverage.HISTORY)
                .add(graded(OverallGrade.GOOD))
                .add(new ProfessionalJudgement(
                        URN,
                        ConcernId.of("safeguarding"),
                        JudgementLevel.CONCERN,
                        DAY,
                        DAY.plusYears(1),
                        "school improvement officer",
                        "The single central record had gaps.",
                        OURS))
                .build();
        return assess(school(name, type).status(EstablishmentStatus.OPEN).build(), evidence);
    }

    public static Assessment inadequate() {
        EvidenceSet evidence = EvidenceSet.builder(URN)
                .covering(InspectionCoverage.HISTORY)
                .add(graded(OverallGrade.INADEQUATE))
                .build();
        return assess(
                school("Ashcombe Primary School", "Community school")
                        .status(EstablishmentStatus.OPEN)
                        .build(),
                evidence);
    }

    public static Assessment undecided() {
        EvidenceSet evidence = EvidenceSet.builder(URN)
                .covering(InspectionCoverage.LATEST_GRADE)
                .add(graded(OverallGrade.OUTSTANDING))
                .build();
        return assess(
                school("Ashcombe Primary School", "Community school")
                        .status(EstablishmentStatus.OPEN)
                        .build(),
                evidence);
    }

    public static Assessment outside() {
        School closed = school("Ashcombe Primary School", "Community school")
                .status(EstablishmentStatus.CLOSED)
                .closed(LocalDate.of(2019, 8, 31)) // Saturday
                .build();
        return assess(closed, EvidenceSet.builder(URN).build());
    }

    /** A school whose officer rated it C, which puts it in amber, and that was in red. */
    public static Assessment moved() {
        return rated(evidence -> evidence.add(RATING).add(was("red", "agreed")));
    }

    /** A school that is rated C and was in amber, which is where it stays. */
    public static Assessment stays() {
        return rated(evidence -> evidence.add(RATING).add(was("amber", "")));
    }

    /** A school that nobody rated, so that its place on the scale is not known. */
    public static Assessment unrated() {
        return rated(evidence -> evidence.add(was("red", "agreed")));
    }

    /** Asks the programme of Wales, in which officers place schools on a scale. */
    private static Assessment rated(UnaryOperator<EvidenceSet.Builder> with) {
        SupportPolicy policy = SupportPolicies.bundled(MEASURES)
                .inForce(PolicyId.of("wales-categorisation"), RATED_ON)
                .orElseThrow();
        EvidenceSet.Builder evidence = EvidenceSet.builder(URN)
                .add(new ProfessionalJudgement(
                        URN,
                        ConcernId.of("estyn-category"),
                        JudgementLevel.NO_CONCERN,
                        RATED_ON,
                        RATED_ON.plusYears(1),
                        "challenge adviser",
                        "The school is in no Estyn category.",
                        ON_THE_DAY));
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), MEASURES)
                .assess(
                        school("Ashcombe Primary School", "Community school")
                                .status(EstablishmentStatus.OPEN)
                                .build(),
                        with.apply(evidence).build(),
                        AsOf.on(RATED_ON));
    }

    private static TierRecord was(String tier, String stage) {
        return new TierRecord(
                URN,
                PolicyId.of("wales-categorisation"),
                TierId.of(tier),
                TierRecord.Kind.PLACED,
                stage,
                LocalDate.of(2017, 11, 6), // Monday
                Optional.empty(),
                "regional consortium",
                "The category for the year.",
                ON_THE_DAY);
    }

    /** An answer that may be in one tier or in none, which is not the same as being in that tier. */
    public static Assessment oneTierOrNone() {
        return made(
                "Ashcombe Primary School",
                new TierOutcome.Undecided(
                        List.of(TierId.of("universal")), List.of(reason("It depends.")), List.of("a grade")));
    }

    /** An answer with nothing in it but a name and an outcome. */
    public static Assessment made(String name, TierOutcome outcome) {
        return Assessment.builder()
                .school(school(name, "Community school")
                        .status(EstablishmentStatus.OPEN)
                        .build())
                .outcome(outcome)
                .receipt(new Receipt("0", "p 1", "0".repeat(64), "1".repeat(64), AsOf.on(DAY), Map.of(), Map.of()))
                .build();
    }

    public static Reason reason(String text) {
        return new Reason(text, List.of(), List.of());
    }

    private static Inspection.Graded graded(OverallGrade grade) {
        return new Inspection.Graded(URN, DAY.minusYears(2), FrameworkId.of("cif-2015"), grade, Optional.empty(), OURS);
    }

    private static Assessment assess(School school, EvidenceSet evidence) {
        return ASSESSOR.assess(school, evidence, AsOf.on(DAY));
    }
}
