package org.schooloversight.examples.cookbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;

/** Finds the day by which governors must consider an exclusion, at one made-up school, and prints every step. */
public final class FindADeadline {

    private static final String TERMS = """
            {"id": "made-up-school", "title": "A made-up school", "source": "made up", "knownUntil": "2027-08-31",
             "terms": [{"name": "Autumn 1", "from": "2026-09-02", "to": "2026-10-23"},
                       {"name": "Autumn 2", "from": "2026-11-02", "to": "2026-12-18"},
                       {"name": "Spring 1", "from": "2027-01-04", "to": "2027-02-12"},
                       {"name": "Spring 2", "from": "2027-02-22", "to": "2027-03-25"},
                       {"name": "Summer 1", "from": "2027-04-12", "to": "2027-05-28"},
                       {"name": "Summer 2", "from": "2027-06-07", "to": "2027-07-21"}],
             "inset": ["2026-11-27"]}
            """;

    private FindADeadline() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     * @throws IOException if the terms cannot be read, which does not happen
     */
    public static void main(String[] args) throws IOException {
        InputStream file = new ByteArrayInputStream(TERMS.getBytes(StandardCharsets.UTF_8));
        // README
        Calendars national = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
        DutyCatalogue catalogue = DutyCatalogues.bundled(national.kinds());
        TermCalendar terms = TermCalendarReader.read("terms.json", file).orElseThrow();
        SchoolCalendar school = SchoolCalendar.of(List.of(terms), terms.id(), national.bankHolidays());
        DutyScheduler scheduler =
                DutyScheduler.of(catalogue, DutySettings.defaults(catalogue), CalendarBook.of(national.at(school)));

        LocalDate notified = LocalDate.of(2026, 11, 12); // Thursday
        ClockAnswer answer =
                scheduler.answer(ClockId.of("excl-governors-15"), Occasion.on(notified), Set.of(), notified);
        if (answer instanceof ClockAnswer.Runs runs) {
            System.out.println(runs.deadline().day()); // 2026-12-04, a Friday: one INSET day is passed over
            runs.deadline().steps().forEach(System.out::println);
            runs.deadline().provision().cites().forEach(System.out::println);
        }
        // README
    }
}
