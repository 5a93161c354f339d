package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * Something about how a partnership is made up and works, such as who its partners are.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what it is about, in plain English, not null
 * @param states  what is so, in plain English and without persons, at least one, unmodifiable, not null
 * @param knownFrom  the day from which it was published, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record Arrangement(String id, String title, List<String> states, LocalDate knownFrom, List<Citation> cites) {

    /** Copies the lists. */
    public Arrangement {
        states = List.copyOf(states);
        cites = List.copyOf(cites);
    }
}
