package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Sensitivity;

/** Whatever a report has for a diary, another program reads from the feed. */
class DiariesProperties {

    @Property(tries = 150)
    void everyEntryIsReadBack(@ForAll("entries") List<DatedEntry> entries) {
        String feed = Diaries.feed(Releases.dates(entries));
        assertThat(feed.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        List<VEvent> read = Biweekly.parse(feed).first().getEvents();
        assertThat(read).hasSameSizeAs(entries);
        assertThat(read).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        for (int i = 0; i < read.size(); i++) {
            check(entries.get(i), read.get(i));
        }
    }

    private static void check(DatedEntry entry, VEvent read) {
        assertThat(DiariesTest.day(read)).isEqualTo(entry.day());
        assertThat(read.getDateEnd().getValue().getTime()
                        - read.getDateStart().getValue().getTime())
                .isBetween(82_800_000L, 90_000_000L);
        assertThat(read.getSummary().getValue()).startsWith(DiaryText.line(entry.title()));
        entry.reasons()
                .forEach(reason ->
                        assertThat(read.getDescription().getValue()).contains(DiaryText.clean(reason.text())));
        assertThat(read.getTransparency().isTransparent()).isTrue();
        assertThat(read.getAlarms().isEmpty())
                .isEqualTo(entry.remindDaysBefore().isEmpty()
                        || entry.standing() == DatedEntry.Standing.DONE
                        || entry.standing() == DatedEntry.Standing.NO_LONGER_DUE);
        read.getAlarms()
                .forEach(alarm -> assertThat(entry.remindDaysBefore()).contains((int) DiariesTest.daysBefore(alarm)));
    }

    @Provide
    Arbitrary<List<DatedEntry>> entries() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2090, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        texts(),
                        texts(),
                        days,
                        Arbitraries.of(DatedEntry.Standing.class),
                        Arbitraries.integers().between(0, 400).list().ofMaxSize(3),
                        texts().map(text -> new Reason(text, List.of(), List.of()))
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(Sensitivity.class))
                .as(DatedEntry::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(DatedEntry::uid);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars(",;:\\\"\r\n nN\t\u00e9\u4e2d^'=")
                        .ofMaxLength(60),
                Arbitraries.of("\ud83d\ude00", "END:VEVENT", "\r\n", " ", "a")
                        .list()
                        .ofMaxSize(40)
                        .map(parts -> String.join("", parts)));
    }
}
