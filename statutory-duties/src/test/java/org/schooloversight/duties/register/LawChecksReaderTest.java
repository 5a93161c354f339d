package org.schooloversight.duties.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.duties.checking.Law;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntry;

class LawChecksReaderTest {

    static final String HEADER = "entry,fingerprint,outcome,checked_on,checked_by,against,note";
    static final LawEntry FIRST = Law.ENTRIES.all().get(0);
    static final LawEntry SECOND = Law.ENTRIES.all().get(1);
    static final LocalDate DAY = LocalDate.of(2026, 11, 22); // Sunday

    static RowsRead<LawChecks> read(Optional<LocalDate> asOf, List<String> lines) {
        LawChecksReader reader = LawChecksReader.of(ColumnMapping.bundled(), Law.ENTRIES);
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return asOf.isPresent()
                    ? reader.read("checks.csv", new ByteArrayInputStream(text), asOf.get())
                    : reader.read("checks.csv", new ByteArrayInputStream(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RowsRead<LawChecks> read(String... rows) {
        return read(
                Optional.of(DAY),
                Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toList());
    }

    private static String row(LawEntry entry, String rest) {
        return entry.id() + "," + entry.fingerprint() + "," + rest;
    }

    @Test
    void aRowIsACheck() {
        RowsRead<LawChecks> read = read(
                row(FIRST, "Agrees,2026-11-20,legal officer,\"the Act, as revised to 1 November 2026\","),
                row(SECOND, ",,,,ask about this"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).noneMatch(each -> each.contains("not looked at"));
        assertThat(read.value().all())
                .containsExactly(
                        new LawCheck(
                                FIRST.id(),
                                FIRST.fingerprint(),
                                LawCheck.Outcome.AGREES,
                                Optional.of(LocalDate.of(2026, 11, 20)), // Friday
                                "legal officer",
                                "the Act, as revised to 1 November 2026",
                                "",
                                2),
                        new LawCheck(
                                SECOND.id(),
                                SECOND.fingerprint(),
                                LawCheck.Outcome.NOT_YET,
                                Optional.empty(),
                                "",
                                "",
                                "ask about this",
                                3));
    }

    @Test
    void aSpreadsheetMayWriteTheDayAsItDoes() {
        assertThat(read(row(FIRST, "differs,20/11/2026,legal officer,the Act,six weeks"))
                        .value()
                        .all())
                .singleElement()
                .satisfies(each -> assertThat(each.checkedOn()).contains(LocalDate.of(2026, 11, 20))); // Friday
    }

    @Test
    void everythingWrongWithARowIsToldWithItsLineAndColumn() {
        RowsRead<LawChecks> read = read(
                row(FIRST, "agrees,,,,"),
                row(SECOND, "yes,2026-11-20,legal officer,the Act,"),
                "duty/no-such-duty-at-all,0000-0000-0000-0000,,,,,",
                ",,,,,,");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 3));
        assertThat(read.problems())
                .extracting(each -> each.line() + ":" + each.column() + " " + each.place())
                .containsExactly("2:4 checked_on", "2:5 checked_by", "2:6 against", "3:3 outcome", "4:1 entry");
        assertThat(read.problems()).allSatisfy(each -> assertThat(each.effect()).isEqualTo(Problem.Effect.ROW_REFUSED));
    }

    @Test
    void whatNobodyMeantIsRefused() {
        assertThat(problems(row(FIRST, "agrees,2026-11-23,legal officer,the Act,")))
                .singleElement()
                .asString()
                .contains("checks.csv:2:4 checked_on: the day is after that of the question, 2026-11-22");
        assertThat(problems(row(FIRST, "agrees,soon,legal officer,the Act,")))
                .singleElement()
                .asString()
                .contains("the text is not a day");
        assertThat(problems(row(FIRST, ",2026-11-20,,,")))
                .singleElement()
                .asString()
                .contains("outcome: it is blank, and other columns of the check are not; accepted: agrees or differs");
        assertThat(problems(row(FIRST, "differs,2026-11-20,legal officer,the Act,")))
                .singleElement()
                .asString()
                .contains("note: the value is missing; accepted: what differs");
        assertThat(problems(row(FIRST, "agrees,2026-11-20,someone@example.org,the Act,")))
                .singleElement()
                .asString()
                .contains("a role, never a person")
                .doesNotContain("example.org");
        assertThat(problems(FIRST.id() + ",0f3a91c27e55d0b8,,,,,"))
                .singleElement()
                .asString()
                .contains("checks.csv:2:2 fingerprint: invalid fingerprint: '0f3a91c27e55d0b8'");
        assertThat(problems(FIRST.id() + "x," + FIRST.fingerprint() + ",,,,,"))
                .singleElement()
                .asString()
                .contains("did you mean '" + FIRST.id() + "'?");
        assertThat(problems(row(FIRST, ",,,,"), row(FIRST, ",,,,")))
                .singleElement()
                .asString()
                .contains("checks.csv:3:1 entry: line 2 is about the same entry");
    }

    private static List<Problem> problems(String... rows) {
        RowsRead<LawChecks> read = read(rows);
        assertThat(read.tally().refused()).isEqualTo(1);
        return read.problems();
    }

    @Test
    void withoutADayOfTheQuestionNoDayIsTooLate() {
        assertThat(read(Optional.empty(), List.of(HEADER, row(FIRST, "agrees,2036-11-21,legal officer,the Act,")))
                        .problems())
                .isEmpty();
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() {
        RowsRead<LawChecks> read = read(Optional.empty(), List.of("entry,outcome", FIRST.id() + ",agrees"));
        assertThat(read.value().all()).isEmpty();
        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED));
    }

    @Test
    void aMisspeltColumnOfNoUseIsNoted() {
        assertThat(read(Optional.empty(), List.of(HEADER + ",colour", row(FIRST, ",,,,,red")))
                        .notes())
                .anyMatch(each -> each.contains("'colour'"));
    }
}
