package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import picocli.CommandLine.Option;

/** The options that say how days are counted: calendars, the day of the law, and readings of open points. */
final class LawOptions {

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "The term dates of the school (docs/formats.md). Repeatable: files are layers, such as the "
                    + "authority's and the school's; the one that no other extends is the school's.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The day of the question, as yyyy-mm-dd. No command reads a clock.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--set",
            paramLabel = "READING=VALUE",
            converter = Setting.Converter.class,
            description = "Reads an open point of the law in another way. Repeatable. "
                    + "A name that is not known lists those that are.")
    List<Setting> settings = new ArrayList<>();

    @Option(
            names = "--checks",
            paramLabel = "FILE",
            description =
                    "What the authority itself compared with the law (docs/checking-the-law.md): answers that use it "
                            + "say so.")
    @Nullable
    Path checks;

    /** Returns the calendars that come with the program, of no school. */
    static Calendars bundled() {
        return Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
    }

    static DutyCatalogue catalogue(Calendars calendars) {
        return DutyCatalogues.bundled(calendars.kinds());
    }

    /** Returns the duties and clocks, with the marks of the authority's own checks if it named any. */
    DutyCatalogue catalogue(Calendars calendars, Messages messages) {
        DutyCatalogue catalogue = catalogue(calendars);
        return checks == null ? catalogue : LawCheckFiles.marked(catalogue, calendars, checks, messages);
    }

    /** Returns every file that was named. */
    Stream<Path> named() {
        return Stream.concat(files.stream(), Stream.ofNullable(checks));
    }

    /** Makes ready what answers, with the calendar of the school if one was named. */
    DutyScheduler scheduler(DutyCatalogue catalogue, Calendars general, Messages messages) {
        DutySettings readings = Setting.all(
                settings,
                DutySettings.defaults(catalogue),
                (soFar, each) -> soFar.withText(catalogue, each.name(), each.value()));
        Calendars calendars =
                files.isEmpty() ? general : general.at(CalendarFiles.read(files, general.bankHolidays(), messages));
        return DutyScheduler.of(catalogue, readings, CalendarBook.of(calendars));
    }
}
