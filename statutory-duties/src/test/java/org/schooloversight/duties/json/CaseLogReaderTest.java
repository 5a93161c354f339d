package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.Kit;
import org.schooloversight.duties.schedule.RecordId;

class CaseLogReaderTest {

    private static final CaseLogReader READER = CaseLogReader.of(Kit.CATALOGUE);
    static final String HEADER = "id,case,event,on,school,recorded,corrects,exception,clock,suspends,until,withdraws";
    private static final String GOOD = "{\"id\": \"ok\", \"case\": \"c-1\", \"event\": \"ehc-request-received\","
            + " \"on\": \"2026-09-07\", \"recorded\": \"2026-09-07\"}";

    static RowsRead<CaseLog> csv(String... lines) {
        return csv(ColumnMapping.bundled(), lines);
    }

    private static RowsRead<CaseLog> csv(ColumnMapping mapping, String... lines) {
        try {
            return READER.readCsv("cases.csv", in(String.join("\n", lines)), mapping);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static RowsRead<CaseLog> json(String document) {
        try {
            return READER.readJson("cases.json", in(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String records(String... objects) {
        return "{\"records\": [\n" + String.join(",\n", objects) + "\n]}";
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2026, 9, day);
    }

    @Test
    void readsEverySortOfRecordFromCsv() {
        RowsRead<CaseLog> read = csv(
                HEADER,
                "r1,c-1,ehc-request-received,2026-09-07,900001,2026-09-08,,,,,,",
                "r2,c-1,ehc-request-received,04/09/2026,,,r1,,,,,",
                "r3,c-1,,,,2026-09-10,,exceptional-personal-circumstances,ehc-final-plan,,,",
                "r4,c-1,,2026-09-14,,,,,,ehc-final-plan,2026-09-18,",
                "r5,c-1,,,,2026-09-11,,,,,,r3");
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(5, 0, 0));
        CaseReference subject = CaseReference.of("c-1");
        assertThat(read.value().records())
                .containsExactly(
                        new CaseRecord.Happened(
                                RecordId.of("r1"),
                                subject,
                                september(8),
                                Optional.empty(),
                                EventId.of("ehc-request-received"),
                                september(7),
                                Optional.of(Urn.of(900001))),
                        new CaseRecord.Happened(
                                RecordId.of("r2"),
                                subject,
                                september(4),
                                Optional.of(RecordId.of("r1")),
                                EventId.of("ehc-request-received"),
                                september(4),
                                Optional.empty()),
                        new CaseRecord.Excepted(
                                RecordId.of("r3"),
                                subject,
                                september(10),
                                Optional.empty(),
                                ExceptionId.of("exceptional-personal-circumstances"),
                                Optional.of(ClockId.of("ehc-final-plan"))),
                        new CaseRecord.Suspended(
                                RecordId.of("r4"),
                                subject,
                                september(14),
                                Optional.empty(),
                                ClockId.of("ehc-final-plan"),
                                new Suspension(september(14), Optional.of(september(18)))),
                        new CaseRecord.Withdrawn(RecordId.of("r5"), subject, september(11), RecordId.of("r3")));
    }

    @Test
    void jsonAndCsvSayTheSame() {
        RowsRead<CaseLog> read = json(Format.CASE_RECORDS.example());
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(7, 0, 0));
        assertThat(csv(
                                HEADER,
                                "r1,2026-0041,ehc-request-received,2026-09-07,900001,2026-09-08",
                                "r2,2026-0041,ehc-request-received,2026-09-04,,2026-09-14,r1",
                                "r3,2026-0041,,,,2026-10-05,,exceptional-personal-circumstances,ehc-final-plan",
                                "r4,2026-0041,,,,2026-10-06,r3,exceptional-personal-circumstances",
                                "r5,2026-0041,,2026-10-12,,2026-10-13,,,,ehc-final-plan,2026-10-16",
                                "r6,2026-0041,,2026-10-12,,,r5,,,ehc-final-plan",
                                "r7,2026-0041,,,,2026-10-20,,,,,,r4")
                        .value()
                        .records())
                .isEqualTo(read.value().records());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                ",c-1,ehc-request-received,2026-09-07                | 0 | id is missing",
                "r 1,c-1,ehc-request-received,2026-09-07             | 1 | invalid id of a record",
                "r1,Jane Doe,ehc-request-received,2026-09-07         | 2 | invalid reference of a case",
                "r1,c-1,ehc-request-recieved,2026-09-07              | 3 | unknown event; did you mean 'ehc-request-received'?",
                "r1,c-1,Jane Doe,2026-09-07                          | 3 | unknown event",
                "r1,c-1,ehc-request-received                         | 4 | on is missing",
                "r1,c-1,ehc-request-received,Jane                    | 4 | the text is not a day",
                "r1,c-1,ehc-request-received,2026-09-31              | 4 | the text is not a day",
                "r1,c-1,ehc-request-received,1899-12-31              | 4 | too early or too late",
                "r1,c-1,ehc-request-received,3000-01-01              | 4 | too early or too late",
                "r1,c-1,ehc-request-received,2026-09-07,Jane         | 5 | not a URN",
                "r1,c-1,ehc-request-received,2026-09-07,,Jane        | 6 | the text is not a day",
                "r1,c-1,ehc-request-received,2026-09-07,,,no-such    | 7 | no record of the file has this id",
                "r1,c-1,ehc-request-received,2026-09-07,,,other      | 7 | is of another case",
                "r1,c-1,ehc-request-received,2026-09-07,,,r1         | 7 | corrects itself",
                "r1,c-1,ehc-request-received,2026-09-07,,,,,ehc-final-plan | 9 | clock does not go with event",
                "r1,c-1,ehc-request-received,2026-09-07,,,,,,,,other | 12 | more than one thing: event and withdraws",
                "r1,c-1                                              | 0 | says nothing that happened",
                "r1,c-1,,,,,,exceptional-personal-circumstances      | 6 | recorded is missing",
                "r1,c-1,,,,2026-09-07,,exceptional-persnal-circumstances | 8 | did you mean 'exceptional-personal-circumstances'?",
                "r1,c-1,,,,2026-09-07,,exceptional-personal-circumstances,irp-hearing | 8 | unknown exception",
                "r1,c-1,,,,2026-09-07,,exceptional-personal-circumstances,ehc-final-plam | 9 | unknown clock; did you mean 'ehc-final-plan'?",
                "r1,c-1,,2026-09-07,,,,,,ehc-final,                  | 10 | unknown clock",
                "r1,c-1,,2026-09-07,,,,,,ehc-final-plan,2026-09-01   | 11 | the last day is before the first",
                "r1,c-1,,,,2026-09-07,,,,,,no-such                   | 12 | no record of the file has this id",
                "r1,c-1,,,,2026-09-07,,,,,,other                     | 12 | is of another case",
                "other,c-1,ehc-request-received,2026-09-07           | 1 | the record on line 2 has this id too"
            })
    void refusesARowAndKeepsTheOther(String row, int column, String message) {
        RowsRead<CaseLog> read = csv(HEADER, "other,c-2,ehc-request-received,2026-09-07", row);
        assertThat(read.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.file()).isEqualTo("cases.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column == 0 && row.startsWith(",") ? 1 : column);
            assertThat(problem.effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
            assertThat(problem.accepted()).isNotBlank();
            assertThat(problem.toString()).doesNotContain("Jane");
        });
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.value().records()).extracting(CaseRecord::id).containsExactly(RecordId.of("other"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"r1\", \"case\": \"Jane Doe\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\"} | records[1].case",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"Jane\", \"on\": \"2026-09-07\"} | records[1].event",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": 7, \"on\": \"2026-09-07\"} | records[1].event",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"Jane\"} | records[1].on",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": null} | records[1].on",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\", \"school\": \"x\"} | records[1].school",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\", \"name\": \"Jane\"} | records[1].name",
                "{\"id\": \"r1\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\", \"on\": \"2026-09-08\"} | records[1].on",
                "{\"id\": \"ok\", \"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\"} | records[1].id",
                "{\"case\": \"c-1\", \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\"} | records[1]",
                "{\"id\": \"r1\", \"case\": \"c-1\"} | records[1]",
                "[] | records[1]",
                "\"Jane\" | records[1]",
                "null | records[1]"
            })
    void refusesAnObjectAndKeepsTheOthers(String object, String place) {
        RowsRead<CaseLog> read = json(records(GOOD, object, GOOD.replace("ok", "fine")));
        assertThat(read.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isPositive();
            assertThat(problem.effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
            assertThat(problem.toString()).doesNotContain("Jane");
        });
        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 1));
        assertThat(read.value().records()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "{\"records\": {}}",
                "{\"records\": [], \"invented\": 1}",
                "{\"records\": [], \"records\": [{\"id\": 1, \"id\": 2}]}",
                "{\"records\": [{\"id\": \"r1\"}]} x",
                "{\"records\": [{\"id\": \"r1\"}",
                "[]"
            })
    void aBrokenDocumentIsNotUsed(String document) {
        RowsRead<CaseLog> read = json(document);
        assertThat(read.problems()).isNotEmpty().allMatch(problem -> problem.effect() == Problem.Effect.INPUT_REFUSED);
        assertThat(read.tally().read()).isZero();
        assertThat(read.value().records()).isEmpty();
    }

    @Test
    void onlyTheIdAndTheCaseNeedAColumn() {
        assertThat(csv("case,on,id,event", "c-1,2026-09-07,r1,ehc-request-received")
                        .problems())
                .isEmpty();
        RowsRead<CaseLog> refused = csv("Jane Doe,case", "r1,c-1");
        assertThat(refused.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
            assertThat(problem.toString()).contains("no column for id").doesNotContain("Jane");
        });
    }

    @Test
    void aColumnThatIsNotLookedAtIsNamed() {
        RowsRead<CaseLog> read =
                csv("id,case,event,on,recieved,reccorded", "r1,c-1,ehc-request-received,2026-09-07,x,2026-09-09");
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).contains("columns not looked at: 'recieved', 'reccorded'; did you mean 'recorded'?");
    }

    @Test
    void columnsOfOtherNamesCanBeMapped() throws IOException {
        ColumnMapping mapping = ColumnMapping.read(
                        "columns.json", in("{\"case-records\": {\"case\": [\"Ref\"], \"on\": [\"Event date\"]}}"))
                .orElseThrow();
        assertThat(csv(mapping, "id,Ref,event,Event date", "r1,c-1,ehc-request-received,2026-09-07")
                        .problems())
                .isEmpty();
    }
}
