package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

class WorkbooksTest {

    private static final Cell RATE = Cell.of(new BigDecimal("73.5"), Unit.PERCENT);

    private static final Block.Table RESULTS = new Block.Table(
            "results",
            "Results by school",
            List.of(
                    Column.ofWords("school", "School"),
                    Column.ofAmounts("rate", "Rate"),
                    Column.ofDays("inspected", "Inspected")),
            List.of(
                    row("Ashcombe", RATE.because(List.of(Releases.REASON)), LocalDate.of(2024, 2, 29)),
                    row(
                            "Bexford",
                            Cell.of(Absence.NOT_PUBLISHED, "not published")
                                    .because(List.of(
                                            new Reason("First.", List.of(), List.of()),
                                            new Reason("Second.", List.of(), List.of()))),
                            LocalDate.of(1899, 12, 31)),
                    new Row(row("All", RATE, LocalDate.of(2024, 3, 1)).cells(), true, Sensitivity.OPEN)),
            List.of("Bexford is new."),
            Sensitivity.OPEN);

    private static Row row(String name, Cell rate, LocalDate day) {
        return Row.of(List.of(Cell.of(name), rate, Cell.of(day)));
    }

    private final XSSFWorkbook book = Books.read(Releases.tables(RESULTS));
    private final XSSFSheet results = book.getSheet("Results by school");

    @Test
    void theSheetsAreInTheOrderOfTheReport() {
        assertThat(Stream.of(0, 1, 2).map(book::getSheetName)).containsExactly("About", "Results by school", "Reasons");
        assertThat(book.getNumberOfSheets()).isEqualTo(3);
    }

    @Test
    void aTableHasItsCaptionAndHeaderAboveIt() {
        assertThat(texts(results, 0)).containsExactly("Results by school");
        assertThat(texts(results, 1)).containsExactly("School", "Rate", "Inspected");
        assertThat(Books.cell(results, "B2").getCellStyle().getFont().getBold()).isTrue();
        assertThat(Books.cell(results, "A3").getCellStyle().getFont().getBold()).isFalse();
        assertThat(results.getPaneInformation().isFreezePane()).isTrue();
        assertThat(results.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(results.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(results.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:C5");
        assertThat(results.getRepeatingRows().formatAsString()).isEqualTo("1:2");
    }

    @Test
    void aNumberIsANumberAndLooksAsElsewhere() {
        XSSFCell rate = Books.cell(results, "B3");
        assertThat(rate.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(rate.getNumericCellValue()).isEqualTo(73.5);
        assertThat(Books.shown(rate)).isEqualTo("73.5%");
        assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\\%;-#,##0.0\\%");
    }

    @Test
    void aDayIsADayInEnglish() {
        XSSFCell day = Books.cell(results, "C3");
        assertThat(day.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(day.getLocalDateTimeCellValue()).isEqualTo("2024-02-29T00:00");
        assertThat(Books.shown(day)).isEqualTo("Thursday 29 February 2024");
    }

    @Test
    void aDayThatASheetCannotHoldIsAText() {
        XSSFCell day = Books.cell(results, "C4");
        assertThat(day.getCellType()).isEqualTo(CellType.STRING);
        assertThat(day.getStringCellValue()).isEqualTo("Sunday 31 December 1899");
    }

    @Test
    void whatIsMissingIsAWordInGreyItalics() {
        XSSFCell missing = Books.cell(results, "B4");
        assertThat(missing.getCellType()).isEqualTo(CellType.STRING);
        assertThat(missing.getStringCellValue()).isEqualTo("not published");
        assertThat(missing.getCellStyle().getFont().getItalic()).isTrue();
        assertThat(missing.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF595959");
    }

    @Test
    void aTotalIsBoldAndKeepsItsFormat() {
        XSSFCell total = Books.cell(results, "B5");
        assertThat(total.getCellStyle().getFont().getBold()).isTrue();
        assertThat(total.getCellStyle().getDataFormatString())
                .isEqualTo(Books.cell(results, "B3").getCellStyle().getDataFormatString());
    }

    @Test
    void notesStandBelow() {
        assertThat(texts(results, 6)).containsExactly("Bexford is new.");
    }

    @Test
    void eachReasonSaysWhichCellItIsFor() {
        XSSFSheet reasons = book.getSheet("Reasons");
        assertThat(texts(reasons, 0))
                .containsExactly("Sheet", "Cell", "Row", "Column", "What it says", "Reason", "Clauses", "Evidence");
        assertThat(texts(reasons, 1))
                .containsExactly(
                        "Results by school",
                        "B3",
                        "Ashcombe",
                        "Rate",
                        "73.5%",
                        "The year before was higher.",
                        "A policy, paragraph 4",
                        "results.csv, row 12");
        assertThat(texts(reasons, 2))
                .containsExactly(
                        "Results by school",
                        "B4",
                        "Bexford",
                        "Rate",
                        "not published",
                        "First.",
                        "no clause",
                        "no evidence named");
        assertThat(texts(reasons, 3)).contains("B4", "Second.");
        assertThat(reasons.getLastRowNum()).isEqualTo(3);
        assertThat(Books.cell(reasons, "E2").getNumericCellValue()).isEqualTo(73.5);
    }

    @Test
    void aCellLeadsToItsReasonsAndBack() {
        XSSFSheet reasons = book.getSheet("Reasons");
        assertThat(Books.cell(results, "B3").getHyperlink().getLocation()).isEqualTo("'Reasons'!A2");
        assertThat(Books.cell(results, "B4").getHyperlink().getLocation()).isEqualTo("'Reasons'!A3");
        assertThat(Books.cell(results, "B5").getHyperlink()).isNull();
        assertThat(Stream.of("B2", "B3", "B4")
                        .map(cell -> Books.cell(reasons, cell).getHyperlink().getLocation()))
                .containsExactly("'Results by school'!B3", "'Results by school'!B4", "'Results by school'!B4");
    }

    @Test
    void theFirstSheetTellsWhatItIs() {
        Report report = Releases.report()
                .about(Urn.of(900001))
                .addPart(new Part(
                        "one",
                        "One",
                        List.of(
                                Block.read("A paragraph."),
                                new Block.Points(List.of("first", "second"), true, Sensitivity.OPEN),
                                new Block.Points(List.of("third"), false, Sensitivity.OPEN),
                                new Block.Chart(Block.Chart.Kind.BARS, List.of("rate"), RESULTS))))
                .build();
        XSSFWorkbook other = Books.read(Releases.of(report));
        XSSFSheet about = other.getSheetAt(0);
        List<List<String>> rows = new ArrayList<>();
        about.forEach(row -> rows.add(texts(about, row.getRowNum())));
        assertThat(rows)
                .startsWith(
                        List.of("A report"),
                        List.of("About", "Northshire"),
                        List.of("URN", "900001"),
                        List.of("For", "officers of the authority"),
                        List.of("As of", "Tuesday 1 September 2026"),
                        List.of("With what was known by", "Monday 7 September 2026"),
                        List.of("One"),
                        List.of("A paragraph."),
                        List.of("1. first"),
                        List.of("2. second"),
                        List.of("\u2022 third"),
                        List.of("Sheet Results by school", "Results by school"))
                .endsWith(List.of("What it rests on", "Nothing of it was checked."));
        assertThat(about.getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly("'Results by school'!A1", "'Reasons'!A1");
        assertThat(other.getSheet("Results by school"))
                .as("a chart's table has a sheet")
                .isNotNull();
    }

    @Test
    void anEmptyTableSaysSo() {
        XSSFWorkbook other = Books.read(Releases.tables(Releases.texts()));
        assertThat(texts(other.getSheet("Texts"), 2)).containsExactly("Nothing to list.");
        assertThat(texts(other.getSheet("Reasons"), 1)).containsExactly("No cell has reasons.");
        assertThat(other.getSheetAt(0).getHyperlinkList()).hasSize(1);
    }

    @Test
    void whatTheProgramsOfAnOfficeShowOfAFileIsFilledIn() {
        assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("A report");
        assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-09-07T00:00:00Z");
    }

    @Test
    void numbersLookAsTheyAreWrittenElsewhere() {
        for (Unit unit : Unit.values()) {
            for (String number : List.of("0", "5", "-5", "1234567", "0.00", "73.50", "-0.07", "1234.5", "1E+3")) {
                Value.Amount amount = new Value.Amount(new BigDecimal(number), unit);
                assertThat(Books.shown(amount.value().doubleValue(), SheetFormats.of(amount.value(), unit)))
                        .as("%s %s", unit, number)
                        .isEqualTo(amount.words());
            }
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        if (sheet.getRow(row) != null) {
            sheet.getRow(row).forEach(cell -> texts.add(Books.shown(cell)));
        }
        return texts;
    }
}
