package org.schooloversight.duties.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.school.Urn;

/**
 * The calendars that clocks count by: those of a school where there are any, else the general ones.
 *
 * @param general  the calendars for cases of no school in particular and for schools without their own, not null
 * @param ofSchools  the calendars of schools that have their own, unmodifiable, not null
 */
public record CalendarBook(Calendars general, Map<Urn, SchoolCalendar> ofSchools) {

    /** Copies the calendars of schools. */
    public CalendarBook {
        ofSchools = Collections.unmodifiableMap(new LinkedHashMap<>(ofSchools));
    }

    /**
     * Obtains a book of general calendars alone.
     *
     * @param general  the calendars, not null
     * @return the book, not null
     */
    public static CalendarBook of(Calendars general) {
        return new CalendarBook(general, Map.of());
    }
}
