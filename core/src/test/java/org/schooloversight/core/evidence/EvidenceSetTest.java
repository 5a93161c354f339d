package org.schooloversight.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.schooloversight.core.evidence.EvidenceSamples.ALL;
import static org.schooloversight.core.evidence.EvidenceSamples.DAY;
import static org.schooloversight.core.evidence.EvidenceSamples.READING;
import static org.schooloversight.core.evidence.EvidenceSamples.event;
import static org.schooloversight.core.evidence.EvidenceSamples.graded;
import static org.schooloversight.core.evidence.EvidenceSamples.judgement;
import static org.schooloversight.core.evidence.EvidenceSamples.result;

import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;

class EvidenceSetTest {

    private static final Urn URN = Urn.of(123456);

    @Test
    void resultsAreNewestFirstAndMostSettledFirstWithinAYear() {
        MeasuredResult old = result(URN, 2016, ResultStatus.REVISED, "1.0");
        MeasuredResult provisional = result(URN, 2018, ResultStatus.PROVISIONAL, "-0.5");
        MeasuredResult revised = result(URN, 2018, ResultStatus.REVISED, "-0.4");
        EvidenceSet set = EvidenceSet.builder(URN)
                .add(old)
                .add(provisional)
                .add(revised)
                .add(old)
                .build();
        assertThat(set.results(READING, ALL)).containsExactly(revised, provisional, old);
        assertThat(set.all()).hasSize(3);
    }

    @Test
    void judgementsAreNewestFirstAndMostAdverseFirstOnOneDay() {
        ProfessionalJudgement mild = judgement(URN, JudgementLevel.NO_CONCERN, DAY);
        ProfessionalJudgement grave = judgement(URN, JudgementLevel.SIGNIFICANT, DAY);
        ProfessionalJudgement newer = judgement(URN, JudgementLevel.CONCERN, DAY.plusDays(1));
        EvidenceSet set =
                EvidenceSet.builder(URN).add(mild).add(grave).add(newer).build();
        assertThat(set.judgements(ConcernId.of("leadership"))).containsExactly(newer, grave, mild);
    }

    @Test
    void inspectionsAndEventsAreNewestFirst() {
        Inspection first = graded(URN, DAY, OverallGrade.GOOD);
        Inspection second = graded(URN, DAY.plusYears(3), OverallGrade.INADEQUATE);
        RecordedEvent early = event(URN, DAY, "");
        RecordedEvent late = event(URN, DAY.plusDays(1), "");
        EvidenceSet set = EvidenceSet.builder(URN)
                .add(first)
                .add(second)
                .add(early)
                .add(late)
                .build();
        assertThat(set.inspections()).containsExactly(second, first);
        assertThat(set.events(RecordedEvent.HEAD_APPOINTED)).containsExactly(late, early);
    }

    @Test
    void whatIsNotThereIsAnEmptyList() {
        EvidenceSet set = EvidenceSet.builder(URN).build();
        assertThat(set.urn()).isEqualTo(URN);
        assertThat(set.results(READING, ALL)).isEmpty();
        assertThat(set.judgements(ConcernId.of("leadership"))).isEmpty();
        assertThat(set.events(RecordedEvent.ACADEMY_ORDER)).isEmpty();
        assertThat(set.inspections()).isEmpty();
        assertThat(set.all()).isEmpty();
        assertThat(set.inspectionCoverage()).isEqualTo(InspectionCoverage.NONE);
    }

    @Test
    void theFullestCoverageStands() {
        EvidenceSet set = EvidenceSet.builder(URN)
                .covering(InspectionCoverage.HISTORY)
                .covering(InspectionCoverage.LATEST_GRADE)
                .build();
        assertThat(set.inspectionCoverage()).isEqualTo(InspectionCoverage.HISTORY);
    }

    @Test
    void aJudgementCountsUntilItsLastDay() {
        ProfessionalJudgement judgement = judgement(URN, JudgementLevel.CONCERN, DAY);
        assertThat(judgement.isCurrentOn(DAY.minusDays(1))).isFalse();
        assertThat(judgement.isCurrentOn(DAY)).isTrue();
        assertThat(judgement.isCurrentOn(DAY.plusYears(1))).isTrue();
        assertThat(judgement.isCurrentOn(DAY.plusYears(1).plusDays(1))).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ProfessionalJudgement(
                        URN,
                        judgement.concern(),
                        judgement.level(),
                        DAY,
                        DAY.minusDays(1),
                        "role",
                        "reason",
                        judgement.provenance()));
    }
}
