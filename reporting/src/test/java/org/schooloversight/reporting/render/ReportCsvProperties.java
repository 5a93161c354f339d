package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.reporting.RandomReports;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.json.DisclosureTables;

/** Tables written as CSV are read back with their values, and a spreadsheet runs none of them. */
class ReportCsvProperties {

    @Property(tries = 1000)
    void valuesAreReadBack(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = Disclosure.by(DisclosureTables.bundled()).release(report, audience);
        for (Block.Table table : ReportCsv.tables(release)) {
            StringWriter out = new StringWriter();
            ReportCsv.write(release, table, out);
            List<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
            assertThat(records).hasSize(table.rows().size() + 1);
            assertThat(records)
                    .allSatisfy(each -> assertThat(each.getFieldCount())
                            .isEqualTo(table.columns().size() + 1));
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(records.get(0).getField(column))
                        .startsWith(guarded(table.columns().get(column).title()));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    assertReadBack(
                            table.rows().get(row).cells().get(column).value(),
                            records.get(row + 1).getField(column));
                }
                assertNotRun(records.get(row + 1).getField(table.columns().size()));
            }
            records.get(0).getFields().forEach(ReportCsvProperties::assertNotRun);
        }
    }

    private static void assertReadBack(Value value, String field) {
        if (value instanceof Value.Amount amount) {
            boolean alone = field.equals(amount.value().toPlainString());
            String number = field.startsWith("'") ? field.substring(1) : field;
            assertThat(new BigDecimal(number.split(" ", 2)[0])).isEqualTo(amount.value());
            assertThat(alone || !isRun(field)).as(field).isTrue();
        } else if (value instanceof Value.Day day) {
            assertThat(LocalDate.parse(field)).isEqualTo(day.day());
        } else {
            assertNotRun(field);
            assertThat(field).isEqualTo(guarded(value.words()));
        }
    }

    /** Says how a text is to be written. */
    private static String guarded(String text) {
        String before = text.substring(0, text.length() - text.stripLeading().length());
        boolean breaks = before.chars().anyMatch(each -> "\t\r\n".indexOf(each) >= 0);
        return isRun(text) || breaks ? "'" + text : text;
    }

    private static void assertNotRun(String field) {
        assertThat(isRun(field)).as(field).isFalse();
    }

    private static boolean isRun(String field) {
        String seen = field.strip();
        return !seen.isEmpty() && "=+-@\uFF1D".indexOf(seen.charAt(0)) >= 0;
    }

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }
}
