package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.reporting.model.Explained;

/** Duties as reports need them. */
final class DutyData {

    private final AcademicYear year;
    private final AsOf asOf;
    private final DutyCatalogue catalogue;
    private final DutySchedule schedule;
    private final List<Explained> explained;

    /**
     * Works out what is due.
     *
     * @param question  the day of the question about schools, which is that about duties too if it is in the year
     */
    DutyData(ReportOptions.Duties options, LocalDate question, Messages messages) {
        AcademicYear ofQuestion = AcademicYear.of(question);
        AcademicYear namedYear = options.year;
        year = namedYear == null ? options.asOf == null ? ofQuestion : AcademicYear.of(options.asOf) : namedYear;
        LocalDate namedDay = options.asOf;
        asOf = AsOf.on(namedDay != null ? namedDay : year.equals(ofQuestion) ? question : year.firstDay());
        Calendars calendars = LawOptions.bundled();
        catalogue = LawOptions.catalogue(calendars);
        LawOptions law = new LawOptions();
        law.files = options.calendars;
        CaseLog log = options.cases == null ? CaseLog.empty() : CaseFiles.read(options.cases, catalogue, messages);
        DutyScheduler scheduler = law.scheduler(catalogue, calendars, messages);
        schedule = scheduler.schedule(year, log, asOf);
        explained = Explained.of(schedule.occurrences(), scheduler::explain);
    }

    AcademicYear year() {
        return year;
    }

    AsOf asOf() {
        return asOf;
    }

    DutyCatalogue catalogue() {
        return catalogue;
    }

    DutySchedule schedule() {
        return schedule;
    }

    List<Explained> explained() {
        return explained;
    }
}
