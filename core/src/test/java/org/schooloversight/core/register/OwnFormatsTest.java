package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Judgements and events, which an authority writes itself. */
class OwnFormatsTest {

    private static final String JUDGEMENTS = "urn,concern,level,made_on,expires_on,role,reason,published";
    private static final String EVENTS = "urn,event,date,detail,published";
    private static final LocalDate MADE = LocalDate.of(2019, 10, 1); // Tuesday

    private static RowsRead<List<ProfessionalJudgement>> readJudgements(String... lines) {
        return Reference.read(JudgementsReader.of(Reference.COLUMNS)::read, lines);
    }

    private static RowsRead<List<RecordedEvent>> readEvents(String... lines) {
        return Reference.read(EventsReader.of(Reference.COLUMNS)::read, lines);
    }

    @Test
    void readsAJudgement() {
        RowsRead<List<ProfessionalJudgement>> read = readJudgements(
                JUDGEMENTS, "100001,leadership,significant,2019-10-01,2020-09-30,Lead adviser,\"No plan, yet\",");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new ProfessionalJudgement(
                        Urn.of(100001),
                        ConcernId.of("leadership"),
                        JudgementLevel.SIGNIFICANT,
                        MADE,
                        LocalDate.of(2020, 9, 30), // Wednesday
                        "Lead adviser",
                        "No plan, yet",
                        new Provenance("test.csv", 2, new Publication(MADE, Publication.Basis.STATED))));
    }

    @Test
    void aJudgementMayBeKnownLaterThanMade() {
        RowsRead<List<ProfessionalJudgement>> read = readJudgements(
                JUDGEMENTS, "100001,leadership,concern,2019-10-01,2020-09-30,Lead adviser,No plan,2019-10-14");
        assertThat(Reference.only(read.value()).provenance().publication().on())
                .isEqualTo(LocalDate.of(2019, 10, 14)); // Monday
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100001,Leadership!,concern,2019-10-01,2020-09-30,Lead adviser,No plan",
                "100001,leadership,worrying,2019-10-01,2020-09-30,Lead adviser,No plan",
                "100001,leadership,concern,,2020-09-30,Lead adviser,No plan",
                "100001,leadership,concern,2019-10-01,,Lead adviser,No plan",
                "100001,leadership,concern,2019-10-01,2019-09-30,Lead adviser,No plan",
                "100001,leadership,concern,2019-10-01,2020-09-30,,No plan",
                "100001,leadership,concern,2019-10-01,2020-09-30,Lead adviser, ",
                "x,leadership,concern,2019-10-01,2020-09-30,Lead adviser,No plan"
            })
    void refusesAJudgementWithoutAllItNeeds(String row) {
        RowsRead<List<ProfessionalJudgement>> read = readJudgements(JUDGEMENTS, row);
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
        assertThat(Reference.only(read.problems()).effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
    }

    @Test
    void aJudgementNeedsAnExpiry() {
        RowsRead<List<ProfessionalJudgement>> read = readJudgements("urn,concern,level,made_on,role,reason");
        assertThat(Reference.only(read.problems()).message()).contains("no column for expires-on");
    }

    @Test
    void readsEvents() {
        RowsRead<List<RecordedEvent>> read = readEvents(
                EVENTS, "100001,academy-order,2019-10-01,,2019-10-14", "100002,head-appointed,2019-10-01,interim,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        new RecordedEvent(
                                Urn.of(100001),
                                EventKind.of("academy-order"),
                                MADE,
                                "",
                                new Provenance(
                                        "test.csv",
                                        2,
                                        new Publication(
                                                LocalDate.of(2019, 10, 14), Publication.Basis.STATED))), // Monday
                        new RecordedEvent(
                                Urn.of(100002),
                                RecordedEvent.HEAD_APPOINTED,
                                MADE,
                                "interim",
                                new Provenance("test.csv", 3, new Publication(MADE, Publication.Basis.ASSUMED))));
    }

    @Test
    void refusesAnEventWithoutAllItNeeds() {
        RowsRead<List<RecordedEvent>> read = readEvents(
                EVENTS,
                "x,academy-order,2019-10-01",
                "100001,Academy order,2019-10-01",
                "100001,academy-order,2019-99-01");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 3));
        assertThat(read.problems()).hasSize(3);
    }
}
