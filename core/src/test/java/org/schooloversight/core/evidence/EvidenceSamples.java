package org.schooloversight.core.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Evidence for tests. */
final class EvidenceSamples {

    static final MeasureId READING = MeasureId.of("ks2-reading-progress");
    static final PupilGroupId ALL = PupilGroupId.of("all");
    static final LocalDate DAY = LocalDate.of(2019, 12, 13); // Friday

    private EvidenceSamples() {}

    static Provenance provenance(int line, LocalDate publishedOn) {
        return new Provenance("results.csv", line, new Publication(publishedOn, Publication.Basis.STATED));
    }

    static MeasuredResult result(Urn urn, int startYear, ResultStatus status, String value) {
        return new MeasuredResult(
                urn,
                READING,
                ALL,
                AcademicYear.starting(startYear),
                new Figure.Value(new BigDecimal(value), Optional.empty()),
                OptionalInt.empty(),
                status,
                provenance(2, DAY));
    }

    static Inspection graded(Urn urn, LocalDate day, OverallGrade grade) {
        return new Inspection.Graded(
                urn, day, FrameworkId.of("eif-2019"), grade, Optional.empty(), provenance(3, day.plusDays(30)));
    }

    static RecordedEvent event(Urn urn, LocalDate on, String detail) {
        return new RecordedEvent(urn, RecordedEvent.HEAD_APPOINTED, on, detail, provenance(4, on));
    }

    static ProfessionalJudgement judgement(Urn urn, JudgementLevel level, LocalDate madeOn) {
        return new ProfessionalJudgement(
                urn,
                ConcernId.of("leadership"),
                level,
                madeOn,
                madeOn.plusYears(1),
                "improvement adviser",
                "visit",
                provenance(5, madeOn));
    }
}
