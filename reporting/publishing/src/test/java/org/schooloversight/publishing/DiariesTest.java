package org.schooloversight.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.DatedEntry.Standing;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Sensitivity;

class DiariesTest {

    /** A Monday. */
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static DatedEntry entry(Standing standing, Sensitivity sensitivity) {
        return new DatedEntry(
                "case-7",
                "Reply to the school",
                DAY,
                standing,
                List.of(14, 1, 0),
                List.of(Releases.REASON),
                sensitivity);
    }

    private static VEvent only(DatedEntry entry) {
        return read(Diaries.feed(Releases.dates(List.of(entry)))).getEvents().get(0);
    }

    private static ICalendar read(String feed) {
        return Biweekly.parse(feed).first();
    }

    @Test
    void aFeedIsWrittenAsTheStandardHasIt() {
        DatedEntry entry = new DatedEntry(
                "u", "Title", DAY, Standing.CERTAIN, List.of(7), List.of(Releases.REASON), Sensitivity.OPEN);
        String feed = Diaries.feed(Releases.dates(List.of(entry)));
        List<String> lines = List.of(feed.replaceAll("\r\n ", "").split("\r\n"));
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("DESCRIPTION:For "))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//School Oversight//Reports//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:A report\\, Northshire",
                        "X-WR-CALNAME:A report\\, Northshire",
                        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                        "X-PUBLISHED-TTL:P1D",
                        "BEGIN:VEVENT",
                        "UID:e2464aab50c37e871ee11f6adf16221109f176c0@school-oversight.invalid",
                        "DTSTAMP:20260907T000000Z",
                        "LAST-MODIFIED:20260907T000000Z",
                        "SEQUENCE:20703",
                        "DTSTART;VALUE=DATE:20270301",
                        "DTEND;VALUE=DATE:20270302",
                        "SUMMARY:Title",
                        "DESCRIPTION:The year before was higher.\\nClauses: A policy\\, paragraph 4\\n"
                                + "Evidence: results.csv\\, row 12\\nA report\\, Northshire\\, with what was known by Monday 7 September 2026.",
                        "CATEGORIES:A report",
                        "STATUS:CONFIRMED",
                        "CLASS:PUBLIC",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-P7D",
                        "DESCRIPTION:Title",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(lines.get(7))
                .startsWith("DESCRIPTION:For officers of the authority\\, as of Tuesday 1 September 2026\\, "
                        + "with what was known by Monday 7 September 2026.\\n")
                .endsWith("Nothing of it was checked.");
        assertThat(feed).endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "CERTAIN, CONFIRMED, Reply to the school",
        "NOT_KNOWN_YET, TENTATIVE, Reply to the school (not before this day; it may be later)",
        "DONE, CONFIRMED, Reply to the school (done)",
        "NO_LONGER_DUE, CANCELLED, Reply to the school (no longer due)"
    })
    void aDiaryShowsHowCertainADayIs(Standing standing, String status, String summary) {
        VEvent event = only(entry(standing, Sensitivity.OPEN));
        assertThat(event.getStatus().getValue()).isEqualTo(status);
        assertThat(event.getSummary().getValue()).isEqualTo(summary);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyWhatIsStillDueHasReminders(Standing standing) {
        boolean due = standing == Standing.CERTAIN || standing == Standing.NOT_KNOWN_YET;
        assertThat(only(entry(standing, Sensitivity.OPEN)).getAlarms())
                .extracting(DiariesTest::daysBefore)
                .isEqualTo(due ? List.of(14L, 1L, 0L) : List.of());
    }

    static long daysBefore(VAlarm alarm) {
        assertThat(alarm.getAction().isDisplay()).isTrue();
        Duration before = Duration.ofMillis(-alarm.getTrigger().getDuration().toMillis());
        assertThat(before.toHours() % 24).isZero();
        return before.toDays();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, PUBLIC", "ABOUT_A_SCHOOL, PRIVATE", "CASEWORK, PRIVATE"})
    void whatIsNotOpenIsPrivate(Sensitivity sensitivity, String is) {
        assertThat(only(entry(Standing.CERTAIN, sensitivity))
                        .getClassification()
                        .getValue())
                .isEqualTo(is);
    }

    @Test
    void anEntryThatMovesKeepsItsIdAndHasAHigherNumber() {
        DatedEntry entry = entry(Standing.CERTAIN, Sensitivity.OPEN);
        DatedEntry moved = new DatedEntry(
                entry.uid(),
                entry.title(),
                DAY.plusDays(9),
                Standing.NOT_KNOWN_YET,
                List.of(),
                List.of(),
                Sensitivity.OPEN);
        VEvent before = only(entry);
        VEvent after = read(Diaries.feed(Releases.of(Releases.report(AsOf.on(Releases.KNOWN.plusDays(1)))
                        .addDate(moved)
                        .build())))
                .getEvents()
                .get(0);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 1);
        assertThat(day(before)).isEqualTo(DAY);
        assertThat(day(after)).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void laterKnowledgeNeverHasALowerNumber() {
        List<Integer> numbers =
                List.of("0001-01-01", "1969-12-31", "1970-01-01", "1970-01-02", "2026-09-07", "9999-12-31").stream()
                        .map(day -> DiaryEvent.sequence(AsOf.on(LocalDate.parse(day))))
                        .toList();
        assertThat(numbers).containsExactly(0, 0, 0, 1, 20703, 2932896);
    }

    static LocalDate day(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        biweekly.util.DateTimeComponents raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @Test
    void anIdIsOfOneReportOneSchoolAndOneAuthority() {
        List<String> ids = List.of(
                        Releases.report(),
                        Releases.report().about(Urn.of(900001)),
                        Releases.report().about(Urn.of(900002)))
                .stream()
                .map(report -> DiaryId.of(report.build(), entry(Standing.CERTAIN, Sensitivity.OPEN)))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{40}@school-oversight\\.invalid"));
    }

    @Test
    void entriesThatAreEqualAreDrawnOnce() {
        DatedEntry entry = entry(Standing.CERTAIN, Sensitivity.OPEN);
        assertThat(read(Diaries.feed(Releases.dates(List.of(entry, entry)))).getEvents())
                .hasSize(1);
    }

    @Test
    void entriesThatDifferCannotShareAnId() {
        DatedEntry one = Releases.entry("same", "One", DAY);
        DatedEntry two = Releases.entry("same", "Two", DAY);
        assertThatThrownBy(() -> Diaries.feed(Releases.dates(List.of(one, two))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("two entries of the diary have the id 'same': 'One' and 'Two'");
    }

    @Test
    void hostileTextsStayTexts() {
        String title = "a,b;c\\d:\"e\"\r\nEND:VEVENT\nx\u0000\ud83d";
        VEvent event = only(Releases.entry(title, title, DAY));
        assertThat(event.getSummary().getValue()).isEqualTo("a,b;c\\d:\"e\" END:VEVENT x\ufffd\ufffd");
        assertThat(event.getAlarms().get(0).getDescription().getValue())
                .isEqualTo("a,b;c\\d:\"e\" END:VEVENT x\ufffd\ufffd");
    }

    @Test
    void categoriesAreNotSplitAtACommaOfTheTitle() {
        ICalendar feed = read(Diaries.feed(Releases.of(Releases.report(AsOf.on(DAY), "Duties, dates; and \\ more")
                .addDate(entry(Standing.CERTAIN, Sensitivity.OPEN))
                .build())));
        assertThat(feed.getEvents().get(0).getCategories().get(0).getValues())
                .containsExactly("Duties, dates; and \\ more");
        assertThat(feed.getNames().get(0).getValue()).isEqualTo("Duties, dates; and \\ more, Northshire");
    }

    @Test
    void aLineIsFoldedBetweenCharactersAtSeventyFiveOctets() {
        for (int i = 0; i < 80; i++) {
            String title = "x".repeat(i) + "\ud83d\ude00\u00e9\u4e2d".repeat(30);
            String feed = Diaries.feed(Releases.dates(List.of(Releases.entry("u", title, DAY))));
            assertThat(feed.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(read(feed).getEvents().get(0).getSummary().getValue()).isEqualTo(title);
        }
        assertThat(DiaryText.fold("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(DiaryText.fold("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
        assertThat(DiaryText.fold("x".repeat(74) + "\u00e9")).isEqualTo("x".repeat(74) + "\r\n \u00e9");
    }

    @Test
    void aFeedWithoutEntriesIsAnEmptyDiary() {
        ICalendar feed = read(Diaries.feed(Releases.dates(List.of())));
        assertThat(feed.getEvents()).isEmpty();
        assertThat(feed.getMethod().getValue()).isEqualTo("PUBLISH");
    }

    @Test
    void aLongFeedIsSoonDrawn() {
        List<DatedEntry> entries = IntStream.range(0, 5_000)
                .mapToObj(i -> Releases.entry("u" + i, "Title " + i, DAY.plusDays(i)))
                .toList();
        Diaries.feed(Releases.dates(entries));
        long start = System.nanoTime();
        String feed = Diaries.feed(Releases.dates(entries));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(feed.split("BEGIN:VEVENT", -1)).hasSize(5_001);
    }

    @Test
    void theKindOfReportIsPartOfTheId() {
        DatedEntry entry = entry(Standing.CERTAIN, Sensitivity.OPEN);
        assertThat(DiaryId.of(
                        Releases.report(AsOf.on(DAY), "T", ReportId.of("duties"))
                                .build(),
                        entry))
                .isNotEqualTo(DiaryId.of(Releases.report().build(), entry))
                .isNotEqualTo(DiaryId.of(
                        Releases.report(AsOf.on(DAY), "T", ReportId.of("cost-of-duties"))
                                .build(),
                        entry));
    }
}
