package org.schooloversight.duties.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionEvent;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.InterventionRecord;
import org.schooloversight.duties.intervention.NoticeKind;
import org.schooloversight.duties.intervention.RecordedNotice;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.Kit;

class InterventionRecordsReaderTest {

    private static final InterventionLaw LAW = InterventionLaws.bundled(Kit.CATALOGUE, Kit.CALENDARS.kinds());
    private static final String HEADER = "urn,reference,event,on,recorded,about,given_by,comply_by,states,copied_to";
    private static final String NOTICE =
            "100001,n-1,warning-notice-given,2026-09-07,2026-09-08,performance-and-safety,local-authority,2026-10-16,"
                    + "matters; required-action,none";
    private static final Urn URN = Urn.of(100001);
    private static final List<String> FIELDS = List.of(
            "urn", "reference", "event", "on", "recorded", "about", "given-by", "comply-by", "states", "copies");
    private static final List<String> COLUMNS = List.of(HEADER.split(",", -1));

    private static RowsRead<InterventionRecords> read(String... rows) throws IOException {
        String text = String.join(
                "\n", Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toList());
        return InterventionRecordsReader.of(LAW, ColumnMapping.bundled())
                .read("records.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNoticeIsReadWithWhatItStatesAndWhomItWasCopiedTo() throws IOException {
        RowsRead<InterventionRecords> read = read(NOTICE, "100001,n-1,complied,2026-10-12,,,,,,");
        LocalDate given = LocalDate.of(2026, 9, 7); // Monday
        LocalDate recorded = LocalDate.of(2026, 9, 8); // Tuesday
        LocalDate complied = LocalDate.of(2026, 10, 12); // Monday

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().schools()).containsExactly(URN);
        assertThat(read.value().log(URN).records())
                .containsExactly(
                        new InterventionRecord.NoticeGiven(
                                CaseReference.of("n-1"),
                                NoticeKind.PERFORMANCE_AND_SAFETY,
                                Intervener.LOCAL_AUTHORITY,
                                given,
                                Optional.of(LocalDate.of(2026, 10, 16)), // Friday
                                recorded),
                        new InterventionRecord.Happened(
                                CaseReference.of("n-1"), InterventionEvent.COMPLIED, complied, complied));
        RecordedNotice notice = read.value().notices(URN, AsOf.on(recorded)).get(0);
        assertThat(notice.draft().states()).extracting(Object::toString).containsExactly("matters", "required-action");
        assertThat(notice.draft().copies()).isEmpty();
        assertThat(notice.statesRecorded()).isTrue();
        assertThat(notice.copiesRecorded()).isTrue();
        assertThat(read.value().notices(URN, AsOf.on(given))).isEmpty();
    }

    @Test
    void whatWasNotTakenDownOfANoticeIsNotNothing() throws IOException {
        RowsRead<InterventionRecords> read =
                read("100001,n-1,warning-notice-given,2026-09-07,,pay-and-conditions,local-authority,,,");
        RecordedNotice notice = read.value()
                .notices(URN, AsOf.on(LocalDate.of(2026, 9, 7))) // Monday
                .get(0);

        assertThat(read.problems()).isEmpty();
        assertThat(notice.draft().complianceEnds()).isEmpty();
        assertThat(notice.statesRecorded()).isFalse();
        assertThat(notice.copiesRecorded()).isFalse();
    }

    @Test
    void ofASchoolThatIsNotInItItSaysThatNothingWasDone() throws IOException {
        InterventionRecords records = read(NOTICE).value();

        assertThat(records.log(Urn.of(100002)).isGiven()).isTrue();
        assertThat(records.log(Urn.of(100002)).records()).isEmpty();
        assertThat(records.notices(Urn.of(100002), AsOf.on(LocalDate.of(2026, 12, 1)))) // Tuesday
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InterventionEvent.class)
    void everyEventHasItsWordButTheOneThatFollowsFromTheNotice(InterventionEvent event) throws IOException {
        String word = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RowsRead<InterventionRecords> read = read(
                NOTICE, "100001,n-1,suspension-effective,2026-09-07,,,,,,", "100001,n-1," + word + ",2026-09-14,,,,,,");

        assertThat(read.tally().refused())
                .isEqualTo(event == InterventionEvent.SECRETARY_OF_STATE_NOTICE_GIVEN ? 1 : 0);
    }

    /** Each row is refused for the column named, and the notice before it is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,n-2,board-ended,2026-09-14,,,,,, | urn | not a URN",
                ",n-2,board-ended,2026-09-14,,,,,, | urn | missing",
                "100001,John Smith,board-ended,2026-09-14,,,,,, | reference | of 10 characters",
                "100001,n-2,bord-ended,2026-09-14,,,,,, | event | did you mean 'board-ended'",
                "100001,n-2,board-ended,14 Sept,,,,,, | on | not a day",
                "100001,n-2,board-ended,,,,,,, | on | missing",
                "100001,n-2,board-ended,2026-09-14,2026-09-13,,,,, | recorded | before it was done",
                "100001,n-2,board-ended,2026-09-14,soon,,,,, | recorded | not a day",
                "100001,n-2,board-ended,2026-09-14,,pay-and-conditions,,,, | about | goes with warning-notice-given",
                "100001,n-2,secretary-of-state-notice-given,2026-09-14,,,,,, | event | follows from the notice",
                "100001,n-2,warning-notice-given,2026-09-14,,,local-authority,,, | about | missing",
                "100001,n-2,warning-notice-given,2026-09-14,,pay-and-conditions,council,,, | given-by | not one of",
                "100001,n-2,warning-notice-given,2026-09-14,,pay-and-conditions,local-authority,2026-09-13,, | comply-by | before",
                "100001,n-2,warning-notice-given,2026-09-14,,pay-and-conditions,local-authority,,maters, | states | 'matters'",
                "100001,n-2,warning-notice-given,2026-09-14,,pay-and-conditions,local-authority,,,head-teacher; | copies | not one of",
                "100001,n-2,complied,2026-09-14,,,,,, | reference | no notice of the file",
                "100001,n-1,complied,2026-09-04,,,,,, | on | before the notice",
                "100001,n-2,suspension-reviewed,2026-09-14,,,,,, | reference | no suspension of the file",
                "100002,n-1,board-ended,2026-09-14,,,,,, | reference | line 2 has this reference for another school",
                "100001,n-1,warning-notice-given,2026-09-14,,pay-and-conditions,local-authority,,, | reference | line 2 has"
            })
    void aRowThatCannotBeUsedIsToldWithItsPlace(String row, String field, String message) throws IOException {
        RowsRead<InterventionRecords> read = read(NOTICE, row);

        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("records.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.place()).isEqualTo(COLUMNS.get(FIELDS.indexOf(field)));
            assertThat(problem.toString()).contains(message);
            assertThat(problem.toString()).doesNotContain("Smith", "bord-", "council", "maters", "14 Sept", "soon");
        });
        assertThat(read.value().log(URN).records()).hasSize(1);
    }

    @Test
    void everyProblemIsToldAndEveryOtherRowKept() throws IOException {
        RowsRead<InterventionRecords> read = read(
                "x,John Smith,y,z,,,,,,",
                NOTICE,
                "100001,n-9,withdrawn,2026-09-14,,,,,,",
                "100003,b,board-ended,2026-09-14,,,,,,");

        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 2));
        assertThat(read.problems()).extracting(Problem::line).contains(2, 4);
        assertThat(read.value().schools()).containsExactly(URN, Urn.of(100003));
    }

    @Test
    void aFileWithoutAColumnThatIsNeededIsRefused() throws IOException {
        RowsRead<InterventionRecords> read = InterventionRecordsReader.of(LAW, ColumnMapping.bundled())
                .read("records.csv", new ByteArrayInputStream("urn,event,on\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(read.problems()).singleElement().asString().contains("reference");
        assertThat(read.value().schools()).isEmpty();
    }
}
