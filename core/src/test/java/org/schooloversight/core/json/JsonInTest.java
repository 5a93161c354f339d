package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.problem.Problem;

class JsonInTest {

    private final List<Problem> problems = new ArrayList<>();

    private Optional<JsonIn> read(byte[] bytes) {
        try {
            return JsonIn.parse("policy.json", new ByteArrayInputStream(bytes), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<JsonIn> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private JsonIn document(String json) {
        return read(json).orElseThrow();
    }

    private Problem onlyProblem() {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private void assertOnlyProblem(int line, int column, String place, String message, String accepted) {
        assertThat(onlyProblem())
                .isEqualTo(new Problem(
                        "policy.json", line, column, place, message, accepted, Problem.Effect.INPUT_REFUSED));
    }

    @Test
    void aKeyThatStandsTwiceIsReportedWhereItStandsAgain() {
        read("{\"a\": {\"id\": 1,\n  \"id\": 2}}");
        assertOnlyProblem(2, 3, "a.id", "the key 'id' stands twice in one object", "each key once");
    }

    @Test
    void textAfterTheEndIsRefused() {
        read("{\"a\": 1}\n {}");
        assertOnlyProblem(2, 2, "", "text after the end of the document", "nothing");
    }

    /** Even if it is no JSON itself: the document before it is whole, so its other faults can be told at once. */
    @ParameterizedTest
    @ValueSource(strings = {"{} x", "{} }", "{}]", "{} {\"a\""})
    void textAfterTheEndHidesNoOtherFault(String json) {
        assertThat(read(json)).isPresent();
        assertThat(onlyProblem().message()).isEqualTo("text after the end of the document");
        assertThat(onlyProblem().line()).isEqualTo(1);
        assertThat(onlyProblem().effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": }", "{\"a\": 1,}", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 01}", "{a: 1}", "]"})
    void whatIsNotJsonIsReportedAndGivesNothing(String json) {
        assertThat(read(json)).isEmpty();
        assertThat(onlyProblem().message()).startsWith("not valid JSON: ");
        assertThat(onlyProblem().line()).isEqualTo(1);
    }

    @Test
    void aCommentIsNotJson() {
        assertThat(read("{\n  // note\n  \"a\": 1}")).isEmpty();
        assertThat(onlyProblem().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void anEmptyFileIsReported(String json) {
        assertThat(read(json)).isEmpty();
        assertOnlyProblem(1, 1, "", "the file is empty", "a JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | an array", "7 | a number", "true | true or false", "null | null"})
    void aDocumentIsAnObject(String json, String found) {
        assertThat(read(json)).isEmpty();
        assertOnlyProblem(1, 1, "", "found " + found, "an object");
    }

    @Test
    void aByteThatIsNotUtf8IsReportedWhereItStands() {
        byte[] bytes = "{\"a\":\n \"xx\"}".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xE9; // e with an acute accent in ISO 8859-1
        assertThat(read(bytes)).isEmpty();
        assertOnlyProblem(2, 4, "", "a byte that is not UTF-8", "text in UTF-8");
    }

    @Test
    void utf16IsNotUtf8() {
        assertThat(read("{\"a\": \"\u00E9\"}".getBytes(StandardCharsets.UTF_16)))
                .isEmpty();
        assertOnlyProblem(1, 1, "", "a byte that is not UTF-8", "text in UTF-8");
    }

    @Test
    void aCutOffCharacterIsNotUtf8() {
        assertThat(read(new byte[] {'{', '"', (byte) 0xC3})).isEmpty();
        assertOnlyProblem(1, 3, "", "a byte that is not UTF-8", "text in UTF-8");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        JsonIn document = document("\uFEFF{\"a\": 1}");
        assertThat(document.text("b")).isNotEmpty();
        assertOnlyProblem(1, 1, "", "the key 'b' is missing", "an object with it");
    }

    @Test
    void deepNestingIsAProblemAndNoStackTrace() {
        assertThat(read("{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isEmpty();
        assertThat(onlyProblem().message()).contains("nesting depth");
    }

    @Test
    void nestingThatNoPolicyNeedsIsStillRead() {
        assertThat(read("{\"a\": " + "[".repeat(200) + "]".repeat(200) + "}")).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        document("{\"a\": \"\u00E9\u20AC\", \"b\": 7}").text("b");
        assertOnlyProblem(1, 18, "b", "found a number", "a text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | a number",
                "-7.5 | a number",
                "true | true or false",
                "false | true or false",
                "null | null",
                "[] | an array",
                "{} | an object"
            })
    void aTextOfAnotherKindIsReportedAtItsPlace(String written, String found) {
        assertThat(document("{\n  \"a\": " + written + "\n}").text("a")).isEqualTo("unreadable");
        assertOnlyProblem(2, 8, "a", "found " + found, "a text");
    }

    @Test
    void aNumberWrittenAsTextIsNoNumber() {
        assertThat(document("{\"a\": \"7\"}").decimal("a")).isZero();
        assertOnlyProblem(1, 7, "a", "found a text", "a number");
    }

    @Test
    void aFlagWrittenAsTextIsNoFlag() {
        assertThat(document("{\"a\": \"true\"}").flag("a", false)).isFalse();
        assertOnlyProblem(1, 7, "a", "found a text", "true or false");
    }

    @Test
    void aTextIsNotBlank() {
        document("{\"a\": \" \"}").text("a");
        assertOnlyProblem(1, 7, "a", "the text is blank", "a text that is not blank");
    }

    @Test
    void anUnknownKeyIsReportedWithTheNearestName() {
        JsonIn document = document("{\"title\": \"T\", \"trigers\": 1}");
        document.text("title");
        document.optionalObject("triggers");
        document.done();
        assertOnlyProblem(
                1, 27, "trigers", "unknown key 'trigers'; did you mean 'triggers'?", "the keys title and triggers");
    }

    @Test
    void anUnknownKeyOfAnObjectWithoutKeysIsReported() {
        document("{\"x\": 1}").done();
        assertOnlyProblem(1, 7, "x", "unknown key 'x'", "no key");
    }

    @Test
    void aMissingKeyIsReportedAtItsObject() {
        JsonIn document = document("{\"a\":\n {\"b\": 1}}");
        document.object("a").orElseThrow().text("c");
        assertOnlyProblem(2, 2, "a", "the key 'c' is missing", "an object with it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-02-30",
                "2024-13-01",
                "2024-00-10",
                "2024-1-1",
                "01/02/2024",
                "2024-01-01T00:00",
                "+12024-01-01",
                "-2024-01-01",
                ""
            })
    void aDateThatDoesNotExistIsReported(String written) {
        assertThat(document("{\"a\": \"" + written + "\"}").date("a")).isEqualTo(LocalDate.EPOCH);
        assertOnlyProblem(1, 7, "a", "no such date: '" + written + "'", "a date as yyyy-mm-dd");
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        JsonIn document = document("""
                {
                  "id": "Not an id",
                  "from": "2024-02-30",
                  "count": 1.5,
                  "unit": "percentage",
                  "items": [{"a": 1}, 2],
                  "extra": null
                }
                """);
        document.value("id", MeasureId::of, MeasureId.of("stand-in"));
        document.date("from");
        document.wholeNumber("count", 1, 9);
        document.choice("unit", Measure.Unit.class);
        document.objects("items").forEach(JsonIn::done);
        document.text("title");
        document.done();
        assertThat(problems)
                .extracting(Problem::line, Problem::column, Problem::place, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple(2, 9, "id", "invalid id for a measure: 'Not an id'"),
                        tuple(3, 11, "from", "no such date: '2024-02-30'"),
                        tuple(4, 12, "count", "found 1.5"),
                        tuple(5, 11, "unit", "unknown value 'percentage'; did you mean 'percent'?"),
                        tuple(6, 19, "items[0].a", "unknown key 'a'"),
                        tuple(6, 23, "items[1]", "found a number"),
                        tuple(7, 12, "extra", "unknown key 'extra'"),
                        tuple(1, 1, "", "the key 'title' is missing"));
    }

    @Test
    void goodValuesAreRead() {
        JsonIn document = document("""
                {"text": "t", "date": "2024-02-29", "unit": "percent", "whole": 9, "decimal": -1.50, "flag": true,
                 "object": {"x": "y"}, "objects": [{}], "texts": ["ks2", "ks4"]}
                """);
        assertThat(document.text("text")).isEqualTo("t");
        assertThat(document.optionalText("text")).contains("t");
        assertThat(document.date("date")).isEqualTo(LocalDate.of(2024, 2, 29)); // Thursday
        assertThat(document.optionalDate("date")).isPresent();
        assertThat(document.choice("unit", Measure.Unit.class)).isEqualTo(Measure.Unit.PERCENT);
        assertThat(document.wholeNumber("whole", 1, 9)).isEqualTo(9);
        assertThat(document.decimal("decimal")).isEqualTo(new BigDecimal("-1.50"));
        assertThat(document.flag("flag", false)).isTrue();
        assertThat(document.object("object")).isPresent();
        assertThat(document.optionalObject("object").orElseThrow().text("x")).isEqualTo("y");
        assertThat(document.objects("objects")).hasSize(1);
        assertThat(document.optionalObjects("objects")).hasSize(1);
        assertThat(document.values("texts", MeasureId::of)).containsExactly(MeasureId.of("ks2"), MeasureId.of("ks4"));
        document.done();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsOptionalMayBeLeftOut() {
        JsonIn document = document("{}");
        assertThat(document.optionalText("a")).isEmpty();
        assertThat(document.optionalDate("a")).isEmpty();
        assertThat(document.optionalObject("a")).isEmpty();
        assertThat(document.optionalObjects("a")).isEmpty();
        assertThat(document.values("a", MeasureId::of)).isEmpty();
        assertThat(document.flag("a", true)).isTrue();
        assertThat(document.has("a")).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsAskedForAsAMemberIsKnown() {
        JsonIn document = document("{\"b\": {}, \"a\": 2}");
        assertThat(document.members()).containsOnlyKeys("b", "a");
        assertThat(document.members().keySet()).containsExactly("b", "a");
        assertThat(document.members().values()).extracting(JsonIn::isObject).containsExactly(true, false);
        document.done();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "1.5", "-1", "1e2"})
    void aWholeNumberOutOfBoundsIsReportedOnce(String written) {
        assertThat(document("{\"a\": " + written + "}").wholeNumber("a", 1, 9)).isEqualTo(1);
        assertThat(onlyProblem().accepted()).isEqualTo("a whole number from 1 to 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\": \"x\"}"})
    void aWholeNumberThatIsMissingOrNoNumberIsReportedOnce(String json) {
        assertThat(document(json).wholeNumber("a", 1, 9)).isEqualTo(1);
        assertThat(onlyProblem().message()).isIn("the key 'a' is missing", "found a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "1234567890123456789012345678901"})
    void aNumberBeyondAllBoundsIsReportedAndNotWrittenOut(String written) {
        assertThat(document("{\"a\": " + written + "}").wholeNumber("a", 1, 9)).isEqualTo(1);
        assertOnlyProblem(1, 7, "a", "found the number " + written, "a number of at most 30 digits");
    }

    @Test
    void aRequiredArrayIsNotEmpty() {
        assertThat(document("{\"a\": []}").objects("a")).isEmpty();
        assertOnlyProblem(1, 7, "a", "the array is empty", "at least one object");
    }

    @Test
    void aRequiredArrayOfAnotherKindIsReportedOnce() {
        assertThat(document("{\"a\": \"x\"}").objects("a")).isEmpty();
        assertOnlyProblem(1, 7, "a", "found a text", "an array");
    }

    @Test
    void aListTellsWhichValueIsWrong() {
        assertThat(document("{\"a\": [\"ks2\", 7, \"K S\"]}").values("a", MeasureId::of))
                .containsExactly(MeasureId.of("ks2"));
        assertThat(problems).extracting(Problem::place).containsExactly("a[1]", "a[2]");
    }

    @Test
    void aRequiredValueMayBeOfAnyKind() {
        JsonIn document = document("{\"a\": [\"ks2\"], \"b\": \"ks4\"}");
        assertThat(document.required("a").orElseThrow().values(MeasureId::of)).containsExactly(MeasureId.of("ks2"));
        assertThat(document.required("b").orElseThrow().parsed(MeasureId::of)).contains(MeasureId.of("ks4"));
        assertThat(problems).isEmpty();
        assertThat(document.required("c")).isEmpty();
        assertOnlyProblem(1, 1, "", "the key 'c' is missing", "an object with it");
    }

    @Test
    void aLongValueIsShortenedInAProblem() {
        document("{\"a\": \"" + "x".repeat(500) + "\"}").date("a");
        assertThat(onlyProblem().message()).hasSizeLessThan(120).contains("(500 characters)");
    }
}
