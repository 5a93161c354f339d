package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.register.SupportRecordsReader;
import picocli.CommandLine.Option;

/** The files that tell what support schools had, and when their terms are. */
final class SupportFiles {

    @Option(
            names = "--support-records",
            paramLabel = "FILE",
            description = "Visits, meetings, plans and days of support that schools had (docs/formats.md). Repeatable.")
    List<Path> records = new ArrayList<>();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description =
                    "The term dates (docs/formats.md). Repeatable: files are layers. Without them no day is given "
                            + "that goes by terms.")
    List<Path> calendars = new ArrayList<>();

    /** Returns the files that were named. */
    Stream<Path> named() {
        return Stream.concat(records.stream(), calendars.stream());
    }

    /** Takes those of the sample council where none is named. */
    void orSample() {
        if (records.isEmpty() && calendars.isEmpty()) {
            records.add(SampleCouncil.file("support-records.csv"));
            calendars.add(SampleCouncil.file("term-dates.json"));
        }
    }

    /** Reads the calendars that days are counted by. */
    Calendars calendars(Messages messages) {
        Calendars general = LawOptions.bundled();
        if (calendars.isEmpty()) {
            messages.note("No term dates were named (--calendar), so no day that goes by terms is known.");
            return general;
        }
        return general.at(CalendarFiles.read(calendars, general.bankHolidays(), messages));
    }

    /** Reads the records, by school; one of a school that the register does not have is a problem. */
    Map<Urn, List<SupportRecord>> records(InputFiles files, KnownSchools known, Messages messages) {
        InputFiles.Reader<List<SupportRecord>> reader = known.only(
                SupportRecordsReader.of(files.mapping(messages))::read,
                SupportRecord::urn,
                SupportRecord::provenance,
                each -> "the record " + each.id());
        if (records.isEmpty()) {
            messages.note(
                    "No records of support were named (--support-records), so nothing is known to have been done.");
        }
        return records.stream()
                .flatMap(file -> files.read(file, reader, messages).stream())
                .collect(Collectors.groupingBy(SupportRecord::urn));
    }
}
