package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/** Whatever is in a table can be read from its sheet, with its type. */
class WorkbooksProperties {

    @Property(tries = 80)
    void everyCellIsReadBack(@ForAll("tables") List<Block.Table> tables) {
        XSSFWorkbook book = Books.read(Releases.tables(tables.toArray(Block.Table[]::new)));
        assertThat(book.getNumberOfSheets()).isEqualTo(tables.size() + 2);
        List<String> reasons = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            XSSFSheet sheet = book.getSheetAt(t + 1);
            List<Row> rows = tables.get(t).rows();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).cells().size(); c++) {
                    Cell cell = rows.get(r).cells().get(c);
                    XSSFCell read = sheet.getRow(r + 2).getCell(c);
                    check(cell.value(), read);
                    cell.reasons()
                            .forEach(reason -> reasons.add(sheet.getSheetName() + "!" + read.getReference() + " "
                                    + SheetText.of(reason.text())));
                    assertThat(read.getHyperlink() == null)
                            .isEqualTo(cell.reasons().isEmpty());
                }
            }
        }
        assertThat(reasons(book)).isEqualTo(reasons);
    }

    private static void check(Value value, XSSFCell read) {
        if (value instanceof Value.Amount amount) {
            assertThat(read.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(read.getNumericCellValue()).isEqualTo(amount.value().doubleValue());
            assertThat(Books.shown(
                            read.getNumericCellValue(), read.getCellStyle().getDataFormatString()))
                    .isEqualTo(value.words());
        } else if (value instanceof Value.Day day) {
            assertThat(read.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day.day());
            assertThat(Books.shown(read)).isEqualTo(value.words());
        } else {
            assertThat(read.getCellType()).isEqualTo(CellType.STRING);
            assertThat(read.getStringCellValue()).isEqualTo(SheetText.of(value.words()));
            assertThat(read.getCellStyle().getFont().getItalic()).isEqualTo(value instanceof Value.Absent);
        }
    }

    /** What the last sheet says of which cell, found by following its links. */
    private static List<String> reasons(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet("Reasons");
        List<String> reasons = new ArrayList<>();
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
            if (sheet.getRow(r).getCell(1) != null) {
                String to = sheet.getRow(r).getCell(1).getHyperlink().getLocation();
                assertThat(to)
                        .isEqualTo("'" + sheet.getRow(r).getCell(0) + "'!"
                                + sheet.getRow(r).getCell(1));
                reasons.add(to.substring(1).replace("'!", "!") + " "
                        + sheet.getRow(r).getCell(5).getStringCellValue());
            }
        }
        return reasons;
    }

    @Provide
    Arbitrary<List<Block.Table>> tables() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(5)
                                .map(id -> id.toLowerCase(Locale.ROOT)),
                        texts(),
                        Arbitraries.integers().between(1, 4))
                .flatAs((id, caption, columns) ->
                        rows(columns).map(rows -> Releases.table(id, caption, columns(columns), rows)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Block.Table::id);
    }

    private static List<Column> columns(int count) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(Column.ofWords("c" + i, "Column " + i));
        }
        return columns;
    }

    private static Arbitrary<List<Row>> rows(int columns) {
        return cells().list().ofSize(columns).map(Row::of).list().ofMaxSize(6);
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<Reason> reasons = texts().map(text -> new Reason(text, List.of(), List.of()));
        return Combinators.combine(values(), reasons.list().ofMaxSize(2))
                .as((value, behind) -> Cell.of(value).because(behind));
    }

    private static Arbitrary<Value> values() {
        Arbitrary<Value> amounts = Combinators.combine(
                        Arbitraries.longs().between(-9_999_999_999L, 9_999_999_999L),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Unit.class))
                .as((digits, scale, unit) -> new Value.Amount(BigDecimal.valueOf(digits, scale), unit));
        Arbitrary<Value> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 3, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(day -> new Value.Day(LocalDate.ofEpochDay(day)));
        Arbitrary<Value> words = texts().map(Value.Words::new);
        Arbitrary<Value> absent = texts().map(text -> new Value.Absent(Absence.NOT_KNOWN, text));
        return Arbitraries.oneOf(amounts, days, words, absent);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("=+-@\t\r\n _x003D<&'\"\ud83d\ude00\u0000")
                        .ofMaxLength(12));
    }
}
