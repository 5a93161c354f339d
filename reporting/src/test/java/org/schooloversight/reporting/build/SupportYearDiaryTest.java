package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.reporting.build.ToldYear.FALLEN;
import static org.schooloversight.reporting.build.ToldYear.MEETING;
import static org.schooloversight.reporting.build.ToldYear.fallen;
import static org.schooloversight.reporting.build.ToldYear.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
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
        assertThat(entry(FALLEN, "support/123456/annual-review/2019-20/1").standing())
                .isEqualTo(DatedEntry.Standing.NO_LONGER_DUE);
        assertThat(entry(FALLEN, "support/123456/visit/2019-20/1").standing()).isEqualTo(DatedEntry.Standing.CERTAIN);
    }

    private static DatedEntry entry(Report report, String uid) {
        return report.dates().stream()
                .filter(each -> each.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + uid + " in "
                        + report.dates().stream().map(DatedEntry::uid).toList()));
    }
}
