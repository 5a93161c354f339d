package org.schooloversight.duties.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;

/** What tests of the schedule share: the catalogue, and a made-up school year. */
public final class Kit {

    /** The calendars without a school. */
    public static final Calendars CALENDARS = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    /** The catalogue that comes with the library. */
    public static final DutyCatalogue CATALOGUE = DutyCatalogues.bundled(CALENDARS.kinds());

    private static final String ILLUSTRATIVE = """
            {"id": "illustrative", "title": "Illustrative year", "source": "made up", "knownUntil": "2027-08-31",
             "system": "three",
             "terms": [
              {"name": "Autumn 1", "from": "2026-09-02", "to": "2026-10-23"},
              {"name": "Autumn 2", "from": "2026-11-02", "to": "2026-12-18"},
              {"name": "Spring 1", "from": "2027-01-04", "to": "2027-02-12"},
              {"name": "Spring 2", "from": "2027-02-22", "to": "2027-03-25"},
              {"name": "Summer 1", "from": "2027-04-12", "to": "2027-05-28"},
              {"name": "Summer 2", "from": "2027-06-07", "to": "2027-07-21"}]}
            """;

    /** A school year that nobody published. */
    public static final SchoolCalendar SCHOOL = school();

    private Kit() {}

    /** Returns a scheduler with the defaults and the made-up school year. */
    public static DutyScheduler scheduler() {
        return scheduler(DutySettings.defaults(CATALOGUE));
    }

    /** Returns a scheduler with the made-up school year. */
    public static DutyScheduler scheduler(DutySettings settings) {
        return DutyScheduler.of(CATALOGUE, settings, CalendarBook.of(CALENDARS.at(SCHOOL)));
    }

    private static SchoolCalendar school() {
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "made-up.json", new ByteArrayInputStream(ILLUSTRATIVE.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return SchoolCalendar.of(java.util.List.of(layer), layer.id(), CALENDARS.bankHolidays());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
