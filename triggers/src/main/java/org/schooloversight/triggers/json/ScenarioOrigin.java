package org.schooloversight.triggers.json;

import java.time.LocalDate;
import java.util.function.Function;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/**
 * Where a scenario stands, and when it is asked about. Its school has a number made of its line.
 *
 * @param file  the file
 * @param line  the line
 * @param asOf  the dates of the question
 * @param days  what reads a day
 */
record ScenarioOrigin(String file, int line, AsOf asOf, Function<String, LocalDate> days) {

    private static final int FIRST_URN = 9_000_000;
    private static final int FIRST_EARLIER_URN = 8_000_000;
    private static final int MOST = 1_000_000;

    Urn urn() {
        return Urn.of(FIRST_URN + line % MOST);
    }

    /** Returns the number that the school had before. */
    Urn earlierUrn() {
        return Urn.of(FIRST_EARLIER_URN + line % MOST);
    }

    LocalDate day(String text) {
        return days.apply(text);
    }

    /** Returns from when a thing of a day is known: what a scenario gives is known, unless it says otherwise. */
    LocalDate knownFrom(LocalDate day) {
        return day.isAfter(asOf.knownBy()) ? asOf.knownBy() : day;
    }

    Provenance known(LocalDate day) {
        return provenance(new Publication(knownFrom(day), Publication.Basis.STATED));
    }

    Provenance provenance(Publication publication) {
        return new Provenance(file, line, publication);
    }
}
