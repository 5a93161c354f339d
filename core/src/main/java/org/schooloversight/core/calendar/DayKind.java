package org.schooloversight.core.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;

/**
 * A kind of day that an instrument counts, such as "working day": each instrument has its own meaning of it.
 *
 * @param id  the id, not null
 * @param one  the words for one such day, not null
 * @param many  the words for several, not null
 * @param never  the days of the week that are never of the kind, unmodifiable, not null
 * @param publicHolidays  true if Christmas Day, Good Friday and bank holidays are of the kind too
 * @param leftOut  the spans of every year that are not of the kind, unmodifiable, not null
 * @param schoolTime  what the terms of the school have to do with it, not null
 * @param cites  where the meaning stands, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record DayKind(
        DayKindId id,
        String one,
        String many,
        Set<DayOfWeek> never,
        boolean publicHolidays,
        List<YearlySpan> leftOut,
        SchoolTime schoolTime,
        List<Citation> cites,
        Check check) {

    /** Copies the parts. */
    public DayKind {
        never = Collections.unmodifiableSet(new TreeSet<>(never));
        leftOut = List.copyOf(leftOut);
        cites = List.copyOf(cites);
    }

    /**
     * Checks if the kind depends on the school.
     *
     * @return true if the terms of a school have to do with it
     */
    public boolean isOfASchool() {
        return !(schoolTime instanceof SchoolTime.Ignored);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
