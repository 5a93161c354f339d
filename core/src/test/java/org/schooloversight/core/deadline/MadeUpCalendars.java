package org.schooloversight.core.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;

/** Calendars for tests. None was published by anybody. */
public final class MadeUpCalendars {

    /** A year of three terms, complete until 31 August 2027, without INSET days. */
    static final String ILLUSTRATIVE = """
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

    private static final Calendars WITHOUT_SCHOOL = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    private MadeUpCalendars() {}

    /** Returns calendars without a school. */
    public static Calendars withoutSchool() {
        return WITHOUT_SCHOOL;
    }

    /** Returns calendars with the illustrative year. */
    public static Calendars illustrative() {
        return of(ILLUSTRATIVE);
    }

    static Calendars of(String... layers) {
        List<TermCalendar> read =
                java.util.Arrays.stream(layers).map(MadeUpCalendars::layer).toList();
        return WITHOUT_SCHOOL.at(
                SchoolCalendar.of(read, read.get(read.size() - 1).id(), WITHOUT_SCHOOL.bankHolidays()));
    }

    static TermCalendar layer(String json) {
        try {
            return TermCalendarReader.read(
                            "made-up.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
