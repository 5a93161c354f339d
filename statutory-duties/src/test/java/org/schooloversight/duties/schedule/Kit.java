package org.schooloversight.duties.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.ExceptionId;
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
    public static final SchoolCalendar SCHOOL = school(ILLUSTRATIVE);

    private static final DutyScheduler DEFAULTS = scheduler();

    private Kit() {}

    /** Returns a scheduler with the defaults and the made-up school year. */
    public static DutyScheduler scheduler() {
        return scheduler(DutySettings.defaults(CATALOGUE));
    }

    /** Returns a scheduler with the made-up school year. */
    public static DutyScheduler scheduler(DutySettings settings) {
        return DutyScheduler.of(CATALOGUE, settings, CalendarBook.of(CALENDARS.at(SCHOOL)));
    }

    /** Returns the answer of a clock with the defaults and the made-up school year. */
    public static ClockAnswer answer(String clock, String from, String... exceptions) {
        LocalDate day = LocalDate.parse(from);
        return DEFAULTS.answer(
                ClockId.of(clock),
                Occasion.on(day),
                Arrays.stream(exceptions).map(ExceptionId::of).collect(Collectors.toSet()),
                day);
    }

    /** Returns the day that a clock gives, or what is known of it, as text. */
    public static String day(String clock, String from) {
        return dayOf(answer(clock, from));
    }

    /** Returns the day that a clock gives under one other reading, as text. */
    public static String dayUnder(String reading, String option, String clock, String from) {
        LocalDate day = LocalDate.parse(from);
        return dayOf(scheduler(DutySettings.defaults(CATALOGUE).withText(CATALOGUE, reading, option))
                .answer(ClockId.of(clock), Occasion.on(day), Set.of(), day));
    }

    /** Returns the day that a clock gives with other events, as text. Events come in pairs of id and day. */
    public static String dayWith(String clock, String from, String... events) {
        LocalDate day = LocalDate.parse(from);
        Map<EventId, LocalDate> others = new LinkedHashMap<>();
        for (int i = 0; i < events.length; i += 2) {
            others.put(EventId.of(events[i]), LocalDate.parse(events[i + 1]));
        }
        return dayOf(DEFAULTS.answer(ClockId.of(clock), new Occasion(day, others, List.of()), Set.of(), day));
    }

    /** Returns the version of the rule of a clock that is in force on a day. */
    public static ClockVersion version(String clock, String on) {
        return CATALOGUE
                .clock(ClockId.of(clock))
                .orElseThrow()
                .versions()
                .on(LocalDate.parse(on))
                .orElseThrow();
    }

    private static String dayOf(ClockAnswer answer) {
        return answer instanceof ClockAnswer.Runs runs ? runs.deadline().day().toString() : answer.toString();
    }

    /** Returns a school calendar of one layer. */
    public static SchoolCalendar school(String json) {
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "made-up.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return SchoolCalendar.of(List.of(layer), layer.id(), CALENDARS.bankHolidays());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
