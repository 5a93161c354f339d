package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.problem.Problem;

class CsvTextTest {

    private static final String SMALL = "a,b\n1,St Chloë\n";

    private static CsvText read(byte[] bytes) {
        try {
            return CsvText.read("test.csv", new ByteArrayInputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static CsvText read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> fields(CsvText text) {
        return text.rows().stream().map(CsvText.Line::fields).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsAnyEncoding(String charset) {
        CsvText text = read(SMALL.getBytes(Charset.forName(charset)));
        assertThat(text.header()).containsExactly("a", "b");
        assertThat(fields(text)).containsExactly(List.of("1", "St Chloë"));
    }

    @Test
    void readsLittleEndianUtf16() {
        assertThat(fields(read(("\ufeff" + SMALL).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(List.of("1", "St Chloë"));
    }

    @Test
    void takesTheByteOrderMarkOffTheFirstColumn() {
        CsvText text = read("\ufeff" + SMALL);
        assertThat(text.header()).containsExactly("a", "b");
        assertThat(text.notes()).containsExactly("encoding: UTF-8 with a byte order mark");
    }

    @Test
    void aStrayByteSpoilsNoOtherLine() {
        byte[] bytes = "a,b\n1,Chloë\n2,X\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE0;
        CsvText text = read(bytes);
        assertThat(fields(text)).containsExactly(List.of("1", "Chloë"), List.of("2", "à"));
        assertThat(text.notes()).containsExactly("encoding: windows-1252, by lines that are not UTF-8: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAnyLineEnd(String end) {
        CsvText text = read(String.join(end, "a,b", "1,2", "", "3,4"));
        assertThat(text.rows())
                .containsExactly(new CsvText.Line(2, List.of("1", "2")), new CsvText.Line(4, List.of("3", "4")));
        assertThat(text.notes()).contains("empty lines passed over: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsOtherSeparators(String separator) {
        CsvText text = read("a" + separator + "b\n1" + separator + "2,5\n");
        assertThat(fields(text)).containsExactly(List.of("1", "2,5"));
        assertThat(text.notes()).anyMatch(note -> note.startsWith("fields are separated by"));
    }

    @Test
    void aQuotedFieldMayRunOverLines() {
        CsvText text = read("a,b,c\n1,\"two\nlines\",\"\"\"x\"\"\"\n2,y,z\n");
        assertThat(text.rows())
                .containsExactly(
                        new CsvText.Line(2, List.of("1", "two\nlines", "\"x\"")),
                        new CsvText.Line(4, List.of("2", "y", "z")));
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void anUnclosedQuoteCostsOnlyItsLine() {
        CsvText text = read("a,b,c\n1,\"open,x\n2,y,z\n3,\"y\",z\n4,y,z\n");
        assertThat(fields(text))
                .containsExactly(List.of("2", "y", "z"), List.of("3", "y", "z"), List.of("4", "y", "z"));
        Problem problem = Reference.only(text.problems());
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
        assertThat(problem.message()).contains("quotation mark is opened");
    }

    @Test
    void anUnclosedQuoteOnTheLastLineIsReported() {
        CsvText text = read("a,b\n1,2\n3,\"4");
        assertThat(fields(text)).containsExactly(List.of("1", "2"));
        assertThat(Reference.only(text.problems()).line()).isEqualTo(3);
    }

    @Test
    void twoUnclosedQuotesDoNotCloseEachOther() {
        CsvText text = read("a,b\n1,\"open\n2,y\n3,open\",\n4,y\n");
        assertThat(fields(text)).contains(List.of("2", "y"), List.of("4", "y"));
    }

    @Test
    void textAfterAClosingQuoteIsReported() {
        CsvText text = read("a,b\n1,\"x\"y\n2,z\n");
        assertThat(fields(text)).containsExactly(List.of("2", "z"));
        assertThat(Reference.only(text.problems()).message()).contains("follows a closing quotation mark");
    }

    @Test
    void aQuotationMarkInsideAPlainFieldIsText() {
        assertThat(fields(read("a,b\n1,5\" pipe\n"))).containsExactly(List.of("1", "5\" pipe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ""})
    void aFieldOfAMillionCharactersIsRefusedAndNotTheRest(String quote) {
        CsvText text = read("a,b\n1," + quote + "x".repeat(1_000_000) + quote + "\n2,y\n");
        assertThat(fields(text)).containsExactly(List.of("2", "y"));
        assertThat(Reference.only(text.problems()).message()).contains("longer than");
    }

    @Test
    void aRowOfAHundredThousandFieldsIsRefusedAndNotTheRest() {
        CsvText text = read("a,b\n1" + ",x".repeat(90_000) + "\n2,y\n");
        assertThat(fields(text)).containsExactly(List.of("2", "y"));
        assertThat(text.problems()).hasSize(1);
    }

    @Test
    void aByteZeroCostsOnlyItsLine() {
        CsvText text = read("a,b\n1,\0\n2,y\n");
        assertThat(fields(text)).containsExactly(List.of("2", "y"));
        assertThat(Reference.only(text.problems()).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n  \n",
                "PK\u0003\u0004 a workbook",
                "\0\u0001\u0002binary,more\n",
                "<!DOCTYPE html>\n<html></html>\n",
                "a,\"b\n1,2\n"
            })
    void refusesWhatIsNoCsv(String content) {
        CsvText text = read(content);
        assertThat(text.header()).isEmpty();
        assertThat(text.rows()).isEmpty();
        Problem problem = Reference.only(text.problems());
        assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
        assertThat(problem.file()).isEqualTo("test.csv");
    }

    @Test
    void refusesAnOldWorkbook() {
        byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertThat(Reference.only(read(bytes).problems()).message()).contains("Excel");
    }

    @Test
    void aHeaderAloneIsNoProblem() {
        CsvText text = read("a,b\n");
        assertThat(text.header()).containsExactly("a", "b");
        assertThat(text.problems()).isEmpty();
        assertThat(text.notes()).contains("the file has a header and no rows");
    }

    @Test
    void aStreamThatFailsThrows() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatIOException().isThrownBy(() -> CsvText.read("test.csv", closed));
    }
}
