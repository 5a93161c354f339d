package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;

/** Layers of term calendars for tests, built up by parts. None was published by anybody. */
final class Layers {

    static final BankHolidays BANK_HOLIDAYS = BankHolidayTables.bundled();

    private final String id;
    private final List<TermBlock> terms = new ArrayList<>();
    private final Set<LocalDate> inset = new TreeSet<>();
    private final List<Closure> closures = new ArrayList<>();
    private LocalDate knownUntil = LocalDate.of(2027, 8, 31); // a Tuesday
    private Optional<TermCalendarId> parent = Optional.empty();
    private Optional<TermSystem> system = Optional.empty();

    private Layers(String id) {
        this.id = id;
    }

    static Layers layer(String id) {
        return new Layers(id);
    }

    /** Returns a year of six blocks from September 2026, without INSET days. */
    static Layers illustrative() {
        return layer("illustrative")
                .block("2026-09-02", "2026-10-23")
                .block("2026-11-02", "2026-12-18")
                .block("2027-01-04", "2027-02-12")
                .block("2027-02-22", "2027-03-25")
                .block("2027-04-12", "2027-05-28")
                .block("2027-06-07", "2027-07-21");
    }

    Layers block(String first, String last) {
        terms.add(new TermBlock("Block " + (terms.size() + 1), LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    Layers inset(String... days) {
        for (String day : days) {
            inset.add(LocalDate.parse(day));
        }
        return this;
    }

    Layers closed(String first, String last, String reason) {
        closures.add(new Closure(LocalDate.parse(first), LocalDate.parse(last), reason));
        return this;
    }

    Layers knownUntil(String day) {
        knownUntil = LocalDate.parse(day);
        return this;
    }

    Layers over(String other) {
        parent = Optional.of(TermCalendarId.of(other));
        return this;
    }

    Layers system(TermSystem wanted) {
        system = Optional.of(wanted);
        return this;
    }

    TermCalendar make() {
        return new TermCalendar(
                TermCalendarId.of(id), "Title of " + id, "made up", knownUntil, terms, inset, closures, parent, system);
    }

    /** Returns the calendar of the first layer and those that it adds to. */
    static SchoolCalendar school(Layers... layers) {
        List<TermCalendar> all =
                java.util.Arrays.stream(layers).map(Layers::make).toList();
        return SchoolCalendar.of(all, all.get(0).id(), BANK_HOLIDAYS);
    }

    static CountedDays schoolDays(Layers... layers) {
        return days("school-day", layers);
    }

    static CountedDays days(String kind, Layers... layers) {
        Calendars calendars = Calendars.of(DayKindTables.bundled(), BANK_HOLIDAYS);
        return (layers.length == 0 ? calendars : calendars.at(school(layers))).days(DayKindId.of(kind));
    }
}
