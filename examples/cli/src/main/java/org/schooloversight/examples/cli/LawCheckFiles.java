package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckStanding;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntries;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.register.LawChecksReader;

/** The law that comes with the program, and what an authority itself compared with its sources. */
final class LawCheckFiles {

    private LawCheckFiles() {}

    static LawEntries entries(DutyCatalogue catalogue, Calendars calendars) {
        return LawEntries.of(catalogue, InterventionLaws.bundled(catalogue, calendars.kinds()));
    }

    static LawEntries entries() {
        Calendars calendars = LawOptions.bundled();
        return entries(DutyCatalogues.bundled(calendars.kinds()), calendars);
    }

    /** Reads a file of checks; with a day of the question, one of a later day is refused. */
    static LawChecks read(Path file, LawEntries entries, @Nullable LocalDate asOf, Messages messages) {
        LawChecksReader reader = LawChecksReader.of(ColumnMapping.bundled(), entries);
        return new InputFiles()
                .read(file, (name, in) -> asOf == null ? reader.read(name, in) : reader.read(name, in, asOf), messages);
    }

    /** Marks the catalogue with the checks of a file, and says what came of them. */
    static DutyCatalogue marked(DutyCatalogue catalogue, Calendars calendars, Path file, Messages messages) {
        LawEntries entries = entries(catalogue, calendars);
        LawChecks checks = read(file, entries, null, messages);
        CheckReview review = checks.review(entries);
        messages.note("  the authority's checks: " + told(review));
        if (review.count(CheckStanding.LAPSED) > 0) {
            messages.trouble("  a check that has lapsed is not used; 'oversight law verify " + InputFiles.name(file)
                    + "' lists them");
        }
        return checks.applyTo(catalogue);
    }

    static String told(CheckReview review) {
        List<String> counts = new ArrayList<>();
        for (CheckStanding each : CheckStanding.values()) {
            counts.add(review.count(each) + " " + each.words());
        }
        return String.join(", ", counts);
    }
}
