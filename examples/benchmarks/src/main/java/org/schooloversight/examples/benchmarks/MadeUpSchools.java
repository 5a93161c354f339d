package org.schooloversight.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Made-up maintained primary schools with two years of figures, judgements and a grade each; always the same ones. */
final class MadeUpSchools {

    static final LocalDate DAY = LocalDate.of(2020, 3, 2); // Monday
    static final AcademicYear LATEST = AcademicYear.starting(2018);
    static final MeasureId ATTAINMENT = MeasureId.of("ks2-rwm-expected");
    static final List<MeasureId> PROGRESS = List.of(
            MeasureId.of("ks2-reading-progress"),
            MeasureId.of("ks2-writing-progress"),
            MeasureId.of("ks2-maths-progress"));
    static final List<MeasureId> RATES = List.of(
            MeasureId.of("absence-persistent"),
            MeasureId.of("absence-overall"),
            MeasureId.of("exclusions-fixed-period"));
    static final List<ConcernId> CONCERNS = List.of(
            ConcernId.of("leadership-governance"), ConcernId.of("risk-less-than-good"), ConcernId.of("safeguarding"));
    static final PupilGroupId ALL = PupilGroupId.of("all");

    private static final Provenance SOURCE =
            new Provenance("made up", 0, new Publication(DAY.minusMonths(1), Publication.Basis.STATED));

    private final Random random = new Random(20191214);

    /** A school with the evidence about it. */
    record Known(School school, EvidenceSet evidence) {}

    List<Known> schools(int count) {
        EstablishmentType community =
                EstablishmentTypeTables.bundled().named("Community school").orElseThrow();
        List<Known> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Urn urn = Urn.of(900_001 + i);
            School school = School.builder()
                    .urn(urn)
                    .name("Made-up school " + i)
                    .type(community)
                    .phase(Phase.PRIMARY)
                    .ages(new AgeRange(4, 11))
                    .status(EstablishmentStatus.OPEN)
                    .build();
            schools.add(new Known(school, evidence(urn)));
        }
        return schools;
    }

    private EvidenceSet evidence(Urn urn) {
        EvidenceSet.Builder set = EvidenceSet.builder(urn).covering(InspectionCoverage.HISTORY);
        OverallGrade grade = random.nextInt(10) == 0 ? OverallGrade.REQUIRES_IMPROVEMENT : OverallGrade.GOOD;
        set.add(new Inspection.Graded(
                urn, DAY.minusYears(2), FrameworkId.of("cif-2015"), grade, Optional.empty(), SOURCE));
        for (AcademicYear year : List.of(LATEST, LATEST.plusYears(-1))) {
            set.add(result(urn, ATTAINMENT, year, 45 + random.nextInt(45), 0));
            PROGRESS.forEach(measure -> set.add(result(urn, measure, year, random.nextInt(11) - 5, 2)));
            RATES.forEach(measure -> set.add(result(urn, measure, year, random.nextInt(9), 0)));
        }
        for (ConcernId concern : CONCERNS) {
            JudgementLevel level = random.nextInt(8) == 0 ? JudgementLevel.CONCERN : JudgementLevel.NO_CONCERN;
            set.add(new ProfessionalJudgement(
                    urn, concern, level, DAY.minusMonths(2), DAY.plusMonths(10), "adviser", "Made up.", SOURCE));
        }
        return set.build();
    }

    private static MeasuredResult result(Urn urn, MeasureId measure, AcademicYear year, int value, int margin) {
        Optional<Figure.Limits> limits = margin == 0
                ? Optional.empty()
                : Optional.of(
                        new Figure.Limits(BigDecimal.valueOf(value - margin), BigDecimal.valueOf(value + margin)));
        Figure figure = new Figure.Value(BigDecimal.valueOf(value), limits);
        return new MeasuredResult(urn, measure, ALL, year, figure, OptionalInt.of(30), ResultStatus.FINAL, SOURCE);
    }
}
