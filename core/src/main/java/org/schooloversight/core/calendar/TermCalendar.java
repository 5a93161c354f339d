package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One layer of a school calendar: what the nation, an authority, a trust or a school states of its terms.
 *
 * @param id  the id, not null
 * @param title  the title for a reader, not null
 * @param source  where its dates come from, not null
 * @param knownUntil  the last day, inclusive, up to which the layer is complete, not null
 * @param terms  the blocks of teaching, in order and without overlap, unmodifiable, not null
 * @param inset  the days on which staff are trained and pupils stay at home, unmodifiable, in order, not null
 * @param closures  the days on which the school is shut, unmodifiable, not null
 * @param parent  the layer that this one adds to, empty if none, not null
 * @param system  how blocks make terms, empty if the layer does not say, not null
 */
public record TermCalendar(
        TermCalendarId id,
        String title,
        String source,
        LocalDate knownUntil,
        List<TermBlock> terms,
        Set<LocalDate> inset,
        List<Closure> closures,
        Optional<TermCalendarId> parent,
        Optional<TermSystem> system) {

    /** Copies the parts. */
    public TermCalendar {
        terms = List.copyOf(terms);
        inset = Collections.unmodifiableSet(new TreeSet<>(inset));
        closures = List.copyOf(closures);
    }

    @Override
    public String toString() {
        return title + " (known until " + knownUntil + ")";
    }
}
