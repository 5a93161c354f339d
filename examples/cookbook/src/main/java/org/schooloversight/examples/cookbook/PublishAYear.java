package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.publishing.Diaries;
import org.schooloversight.publishing.HtmlPages;
import org.schooloversight.reporting.build.StatutoryYearReport;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.json.DisclosureTables;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.model.StatutoryYear;

/** Makes the report of what falls due in a school year, for the public, and prints the page and the diary. */
public final class PublishAYear {

    private PublishAYear() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        Calendars calendars = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
        DutyCatalogue catalogue = DutyCatalogues.bundled(calendars.kinds());
        DutyScheduler scheduler =
                DutyScheduler.of(catalogue, DutySettings.defaults(catalogue), CalendarBook.of(calendars));
        // README
        AcademicYear year = AcademicYear.starting(2026);
        AsOf asOf = AsOf.on(LocalDate.of(2026, 11, 2)); // Monday
        DutySchedule schedule = scheduler.schedule(year, CaseLog.empty(), asOf);

        StatutoryYear model = StatutoryYear.of(
                schedule, Explained.of(schedule.occurrences(), scheduler::explain), year.firstDay(), year.lastDay());
        Report report =
                StatutoryYearReport.report(model, List.of(14), new ReportHead("Westmarch (made up)", asOf, List.of()));
        Release release = Disclosure.by(DisclosureTables.bundled()).release(report, Audience.PUBLIC);
        System.out.println(HtmlPages.page(release, HtmlPages.Site.ALONE));
        System.out.println(Diaries.feed(release)); // with a reminder 14 days before each day
        // README
    }
}
