package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

class KnownEvidenceTest {

    private static final School SCHOOL = Schools.primary().build();

    private static EvidenceSet known(Evidences evidence) {
        return KnownEvidence.of(
                SCHOOL,
                evidence.build(),
                Programmes.DAY,
                Programmes.oxfordshire().header().id());
    }

    private static List<String> figures(Results... results) {
        Evidences evidence = Evidences.of(SCHOOL);
        for (Results result : results) {
            evidence.add(result);
        }
        return known(evidence).results(MeasureId.of("ks2-rwm-expected"), PupilGroupId.of("all")).stream()
                .map(MeasuredResult::toString)
                .map(text -> text.substring(text.indexOf(": ") + 2, text.indexOf(" (")))
                .toList();
    }

    private static Results rwm(String value) {
        return Results.of("ks2-rwm-expected", "2018-19").value(value);
    }

    @Test
    void theMostSettledFigureStays() {
        assertThat(figures(rwm("52").status(ResultStatus.PROVISIONAL).published("2019-09-30"), rwm("55")))
                .containsExactly("55, REVISED");
        assertThat(figures(rwm("52"), rwm("55"))).containsExactly("52, REVISED", "55, REVISED");
        assertThat(figures(rwm("52").published("2020-02-11"))).isEmpty();
    }

    @Test
    void aFigureHasTheNumberOfPupilsThatStands() {
        assertThat(figures(
                        rwm("52")
                                .status(ResultStatus.PROVISIONAL)
                                .published("2019-09-30")
                                .pupils(24),
                        rwm("55")))
                .containsExactly("55, 24 pupils, REVISED");
        assertThat(figures(rwm("55").pupils(24), rwm("55.0").pupils(26)))
                .containsExactly("55, 24 pupils, REVISED", "55, 26 pupils, REVISED");
        assertThat(figures(rwm("52").pupils(24), rwm("55"), rwm("57")))
                .containsExactly("52, 24 pupils, REVISED", "55, 24 pupils, REVISED", "57, 24 pupils, REVISED");
    }

    @Test
    void whatDoesNotCountOnTheDayIsLeftOut() {
        EvidenceSet known = known(Evidences.of(SCHOOL)
                .judged("safeguarding", JudgementLevel.CONCERN, "2018-01-10")
                .event(RecordedEvent.HEAD_APPOINTED, "2020-02-10")
                .event(RecordedEvent.HEAD_APPOINTED, "2020-02-11"));
        assertThat(known.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordedEvent.class,
                        event -> assertThat(event.on()).isEqualTo(LocalDate.of(2020, 2, 10))); // Monday
    }
}
