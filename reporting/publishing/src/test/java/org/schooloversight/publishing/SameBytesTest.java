package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;

/** The same release gives the same bytes, wherever and whenever it is drawn. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameBytesTest {

    private static final List<Unit> UNITS = List.of(Unit.PERCENT, Unit.POUNDS, Unit.SIGNED_SCORE, Unit.COUNT);

    private static Release release() {
        Block.Table table = Releases.table(
                "many",
                "Many",
                List.of(Column.ofWords("a", "A"), Column.ofAmounts("b", "B"), Column.ofDays("c", "C")),
                IntStream.range(0, 50)
                        .mapToObj(i -> Row.of(List.of(
                                Cell.of("Row " + i),
                                Cell.of(BigDecimal.valueOf(i, i % 3), UNITS.get(i % UNITS.size()))
                                        .because(List.of(Releases.REASON)),
                                i % 5 == 0
                                        ? Cell.of(Absence.NOT_KNOWN, "not known")
                                        : Cell.of(Releases.KNOWN.plusDays(i)))))
                        .toList());
        List<DatedEntry> entries = IntStream.range(0, 50)
                .mapToObj(i -> Releases.entry("uid " + i, "Title " + i, Releases.KNOWN.plusDays(i)))
                .toList();
        return Releases.of(Releases.report()
                .addPart(new Part("p", "P", List.of(table)))
                .addAllDates(entries)
                .build());
    }

    @Test
    void aLocaleAZoneAndAPauseMakeNoDifference() throws InterruptedException {
        byte[] book = Books.bytes(release());
        String feed = Diaries.feed(release());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            // A zip tells times apart by two seconds.
            Thread.sleep(2_100);
            assertThat(Books.bytes(release())).isEqualTo(book);
            assertThat(Diaries.feed(release())).isEqualTo(feed);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            assertThat(Books.bytes(release())).isEqualTo(book);
            assertThat(Diaries.feed(release())).isEqualTo(feed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noTimeOfDayIsLeftInAFile() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Books.bytes(release())))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00");
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                entries++;
            }
            assertThat(entries).isGreaterThan(8);
        }
    }
}
