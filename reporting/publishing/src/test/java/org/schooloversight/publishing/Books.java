package org.schooloversight.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.schooloversight.reporting.disclosure.Release;

/** Reads workbooks back with a library that did not write them. */
final class Books {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.UK);

    private Books() {}

    static byte[] bytes(Release release) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbooks.write(release, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static XSSFWorkbook read(Release release) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(release)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static XSSFCell cell(XSSFSheet sheet, String reference) {
        CellReference at = new CellReference(reference);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    static String shown(Cell cell) {
        return SHOWN.formatCellValue(cell);
    }

    /** Shows a number by the other of the library's readers of formats, which knows that quoted digits are no digits. */
    static String shown(double number, String format) {
        return CellFormat.getInstance(Locale.UK, format).apply(number).text;
    }
}
