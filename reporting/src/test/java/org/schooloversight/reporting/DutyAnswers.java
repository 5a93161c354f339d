package org.schooloversight.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.RecordId;
import org.schooloversight.reporting.model.DutyList;

/** Answers about duties, to be reported; the cases and the school year are made up. */
public final class DutyAnswers {

    private static final Calendars GENERAL = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    public static final DutyCatalogue CATALOGUE = DutyCatalogues.bundled(GENERAL.kinds());

    private static final String YEAR = """
            {"id": "illustrative", "title": "Illustrative year", "source": "made up", "knownUntil": "2027-08-31",
             "system": "three",
             "closures": [{"from": "2026-11-09", "to": "2026-11-10", "reason": "no heating"}],
             "terms": [
              {"name": "Autumn 1", "from": "2026-09-02", "to": "2026-10-23"},
              {"name": "Autumn 2", "from": "2026-11-02", "to": "2026-12-18"},
              {"name": "Spring 1", "from": "2027-01-04", "to": "2027-02-12"},
              {"name": "Spring 2", "from": "2027-02-22", "to": "2027-03-25"},
              {"name": "Summer 1", "from": "2027-04-12", "to": "2027-05-28"},
              {"name": "Summer 2", "from": "2027-06-07", "to": "2027-07-21"}]}
            """;

    private static final DutyScheduler SCHEDULER =
            DutyScheduler.of(CATALOGUE, DutySettings.defaults(CATALOGUE), CalendarBook.of(GENERAL.at(school())));

    private DutyAnswers() {}

    private static SchoolCalendar school() {
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "made-up.json", new ByteArrayInputStream(YEAR.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return SchoolCalendar.of(List.of(layer), layer.id(), GENERAL.bankHolidays());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static ClockAnswer answer(String clock, LocalDate day, String... exceptions) {
        return SCHEDULER.answer(
                ClockId.of(clock),
                Occasion.on(day),
                Set.of(exceptions).stream().map(ExceptionId::of).collect(java.util.stream.Collectors.toSet()),
                day);
    }

    /** An answer of every kind, by what is particular about it. */
    public static Map<String, ClockAnswer> answers() {
        LocalDate monday = LocalDate.of(2026, 9, 7); // Monday
        Map<String, ClockAnswer> answers = new LinkedHashMap<>();
        answers.put("certain", answer("ehc-final-plan", monday));
        answers.put("passed over", answer("excl-governors-50", LocalDate.of(2026, 10, 21))); // Wednesday
        answers.put("open point", answer("excl-day6-permanent", LocalDate.of(2026, 10, 21))); // Wednesday
        answers.put("guidance", answer("ehc-school-consultation", monday));
        answers.put("right", answer("send-tribunal-appeal-window", monday));
        answers.put("minimum", answer("sao-notice", monday));
        answers.put("beginning", answer("s19-health-15-days", monday));
        answers.put("no number of days", answer("ehc-personal-budget", monday));
        answers.put("past the calendar", answer("excl-governors-50", LocalDate.of(2027, 7, 1))); // Thursday
        answers.put("past the bank holidays", answer("ehc-review-advice-before", LocalDate.of(2028, 1, 10))); // Monday
        answers.put("projected", answer("tribunal-order-cease", LocalDate.of(2028, 4, 3))); // Monday
        answers.put("disapplied", answer("ehc-final-plan", monday, "absent-four-weeks"));
        answers.put("not in force", answer("ehc-final-plan", LocalDate.of(2010, 9, 7))); // Tuesday
        return answers;
    }

    private static CaseRecord happened(String id, String subject, String event, LocalDate on) {
        return new CaseRecord.Happened(
                RecordId.of(id),
                CaseReference.of(subject),
                on,
                Optional.empty(),
                EventId.of(event),
                on,
                Optional.of(Urn.of(900001)));
    }

    /** A school year with cases: one met late, one overdue, one with an exception, one refused. */
    public static DutySchedule schedule() {
        LocalDate request = LocalDate.of(2026, 9, 7); // Monday
        CaseLog log = CaseLog.of(List.of(
                happened("r1", "case-1", "ehc-request-received", request),
                happened("r2", "case-1", "ehc-assessment-agreed", LocalDate.of(2026, 11, 2)), // Monday
                happened("r3", "case-2", "ehc-request-received", request),
                new CaseRecord.Excepted(
                        RecordId.of("r4"),
                        CaseReference.of("case-2"),
                        request,
                        Optional.empty(),
                        ExceptionId.of("absent-four-weeks"),
                        Optional.empty()),
                happened("r5", "case-3", "ehc-school-consulted", request)));
        return SCHEDULER.schedule(AcademicYear.starting(2026), log, AsOf.on(LocalDate.of(2027, 2, 1))); // Monday
    }

    public static DutySchedule nothing() {
        return SCHEDULER.schedule(CaseLog.empty(), AsOf.on(LocalDate.of(2027, 2, 1))); // Monday
    }

    public static DutyList duties() {
        return DutyList.of(CATALOGUE, CATALOGUE.duties(), Optional.empty(), DutySettings.defaults(CATALOGUE));
    }
}
