package org.schooloversight.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.duties.schedule.RecordId;

/** Makes up cases, and schedules them under one calendar or another. */
public final class DutyCases {

    public static final Urn SCHOOL = Urn.of(110000);

    private static final Calendars GENERAL = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    private DutyCases() {}

    private static String term(String closures) {
        return """
                {"id": "made-up", "title": "Made-up year", "source": "made up", "knownUntil": "2027-08-31",
                 "system": "three", "closures": [%s],
                 "terms": [
                  {"name": "Autumn 1", "from": "2026-09-02", "to": "2026-10-23"},
                  {"name": "Autumn 2", "from": "2026-11-02", "to": "2026-12-18"},
                  {"name": "Spring 1", "from": "2027-01-04", "to": "2027-02-12"},
                  {"name": "Spring 2", "from": "2027-02-22", "to": "2027-03-25"},
                  {"name": "Summer 1", "from": "2027-04-12", "to": "2027-05-28"},
                  {"name": "Summer 2", "from": "2027-06-07", "to": "2027-07-21"}]}
                """.replace("%s", closures);
    }

    public static DutyScheduler scheduler() {
        return scheduler(term(""));
    }

    /** Closes the schools for the second week of November 2026. */
    public static DutyScheduler closedForAWeek() {
        return scheduler(term("{\"from\": \"2026-11-09\", \"to\": \"2026-11-13\", \"reason\": \"no heating\"}"));
    }

    private static DutyScheduler scheduler(String json) {
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "made-up.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            SchoolCalendar school = SchoolCalendar.of(List.of(layer), layer.id(), GENERAL.bankHolidays());
            return DutyScheduler.of(
                    DutyAnswers.CATALOGUE,
                    DutySettings.defaults(DutyAnswers.CATALOGUE),
                    CalendarBook.of(GENERAL.at(school)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static CaseRecord happened(String id, String subject, String event, LocalDate on) {
        return new CaseRecord.Happened(
                RecordId.of(id),
                CaseReference.of(subject),
                on,
                Optional.empty(),
                EventId.of(event),
                on,
                Optional.of(SCHOOL));
    }

    public static CaseRecord suspended(String id, String subject, String clock, LocalDate from, LocalDate to) {
        return new CaseRecord.Suspended(
                RecordId.of(id),
                CaseReference.of(subject),
                from,
                Optional.empty(),
                ClockId.of(clock),
                new Suspension(from, Optional.of(to)));
    }

    public static CaseRecord excepted(String id, String subject, String exception, LocalDate on) {
        return new CaseRecord.Excepted(
                RecordId.of(id),
                CaseReference.of(subject),
                on,
                Optional.empty(),
                ExceptionId.of(exception),
                Optional.empty());
    }
}
