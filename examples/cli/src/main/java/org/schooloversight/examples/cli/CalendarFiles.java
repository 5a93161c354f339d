package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads the files of a school's calendar, each of which is a layer. */
final class CalendarFiles {

    private CalendarFiles() {}

    /** Reads every file, and tells every problem of each. */
    static List<TermCalendar> layers(List<Path> files, Messages messages) {
        List<TermCalendar> layers = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = InputFiles.open(file)) {
                Loaded<TermCalendar> loaded = TermCalendarReader.read(InputFiles.name(file), in);
                loaded.problems().forEach(messages::problem);
                loaded.value().ifPresent(layers::add);
            } catch (IOException unreadable) {
                throw InputFiles.cannotRead(file, unreadable);
            }
        }
        return layers;
    }

    /** Reads the one calendar that all files make together. */
    static SchoolCalendar read(List<Path> files, BankHolidays bankHolidays, Messages messages) {
        List<TermCalendar> layers = layers(files, messages);
        if (layers.size() < files.size()) {
            throw new Failure("the calendar was not used, because of the problems above");
        }
        List<TermCalendar> nearest = nearest(layers);
        if (nearest.size() > 1) {
            throw new Failure(
                    "--calendar: it is not clear which calendar is the school's, because nothing given extends "
                            + Text.list(nearest.stream().map(TermCalendar::id).toList(), "or")
                            + "; accepted: layers of one school, each but the last extended by another");
        }
        try {
            // layers that go in a circle have no nearest; any of them then tells of the circle
            TermCalendar first = nearest.isEmpty() ? layers.get(0) : nearest.get(0);
            SchoolCalendar calendar = SchoolCalendar.of(layers, first.id(), bankHolidays);
            if (calendar.layers().size() < layers.size()) {
                List<TermCalendar> apart = new ArrayList<>(layers);
                apart.removeAll(calendar.layers());
                throw new Failure("--calendar: " + first.id() + " does not extend "
                        + Text.list(apart.stream().map(TermCalendar::id).toList(), "or")
                        + "; accepted: layers of one school");
            }
            return calendar;
        } catch (InvalidValueException invalid) {
            throw new Failure("--calendar: " + invalid.getMessage());
        }
    }

    /** Returns the layers that no other extends. */
    static List<TermCalendar> nearest(List<TermCalendar> layers) {
        Set<TermCalendarId> extended =
                layers.stream().flatMap(each -> each.parent().stream()).collect(Collectors.toSet());
        return layers.stream().filter(each -> !extended.contains(each.id())).toList();
    }
}
