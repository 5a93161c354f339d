package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.reporting.build.ToldYear.FALLEN;
import static org.schooloversight.reporting.build.ToldYear.MEETING;
import static org.schooloversight.reporting.build.ToldYear.fallen;
import static org.schooloversight.reporting.build.ToldYear.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;

class SupportYearDiaryTest {

    @Test
    void aDiaryHasEachDayUnderAnIdThatDoesNotMoveWithTheTerms() {
        Calendars moved = OwedYears.terms(
                "2019-09-05/2019-10-18", // Thursday, Friday
                "2019-10-28/2019-12-18", // Monday, Wednesday
                "2020-01-07/2020-02-13", // Tuesday, Thursday
                "2020-02-25/2020-04-02", // Tuesday, Thursday
                "2020-04-21/2020-05-21", // Tuesday, Thursday
                "2020-06-02/2020-07-20"); // Tuesday, Monday
        Report other = report(fallen(), moved, LocalDate.of(2020, 3, 9), List.of(MEETING)); // Monday
        assertThat(FALLEN.dates()).extracting(DatedEntry::uid).doesNotHaveDuplicates();
        assertThat(other.dates())
                .extracting(DatedEntry::uid)
                .containsAll(FALLEN.dates().stream()
                        .map(DatedEntry::uid)
                        .filter(each -> each.contains("strategy-group"))
                        .toList());
        DatedEntry met = entry(FALLEN, "support/123456/strategy-group/2019-20/1");
        assertThat(met.standing()).isEqualTo(DatedEntry.Standing.DONE);
        assertThat(met.day()).isEqualTo(LocalDate.of(2020, 2, 14)); // Friday
        assertThat(met.remindDaysBefore()).containsExactly(14);
        assertThat(entry(other, met.uid()).day()).isEqualTo(LocalDate.of(2020, 2, 13)); // Thursday
        assertThat(met.title())
                .isEqualTo("Strategy group meeting, chaired by a senior local authority officer: Quillfeather Primary"
                        + " (123456)");
        assertThat(entry(FALLEN, "support/123456/visit/2019-20/1").standing()).isEqualTo(DatedEntry.Standing.CERTAIN);
    }

    @Test
    void whatIsNoLongerOwedIsInNoDiaryAndTheRestIsInTheOrderOfDays() {
        // a head who came years before, whose visit was over before the year
        Report report = report(
                fallen().event(RecordedEvent.HEAD_APPOINTED, "2015-09-01"),
                OwedYears.TERMS,
                LocalDate.of(2020, 3, 9), // Monday
                List.of(MEETING));
        assertThat(report.dates()).isSortedAccordingTo(Comparator.comparing(DatedEntry::day));
        assertThat(report.dates()).extracting(DatedEntry::day).noneMatch(OwedYears.YEAR.firstDay()::isAfter);
        assertThat(report.dates())
                .extracting(DatedEntry::uid)
                .doesNotContain("support/123456/annual-review/2019-20/1")
                .contains("support/123456/visit/2019-20/1");
    }

    private static DatedEntry entry(Report report, String uid) {
        return report.dates().stream()
                .filter(each -> each.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + uid + " in "
                        + report.dates().stream().map(DatedEntry::uid).toList()));
    }
}
