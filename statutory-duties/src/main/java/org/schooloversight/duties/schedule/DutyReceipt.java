package org.schooloversight.duties.schedule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;

/**
 * What an answer about dates rests on. The same receipt gives the same answer.
 *
 * @param asked  what was asked: the clock, the day whose law applies and exceptions, or the days of a schedule, not null
 * @param library  the version of this library, not null
 * @param catalogueSha256  the SHA-256 of the catalogue, in lower case hexadecimal, not null
 * @param calendars  the bank holidays and the general calendar with the days up to which they are known, and how many schools have
 *     their own, unmodifiable, not null
 * @param calendarsSha256  the SHA-256 of all of these calendars and of the kinds of day, in lower case hexadecimal, not null
 * @param given  the SHA-256 of the days that were given, in lower case hexadecimal, not null
 * @param readings  the option taken at each open point that matters, by id, unmodifiable, not null
 */
public record DutyReceipt(
        String asked,
        String library,
        String catalogueSha256,
        List<String> calendars,
        String calendarsSha256,
        String given,
        Map<ReadingId, OptionId> readings) {

    /** Copies the parts. */
    public DutyReceipt {
        calendars = List.copyOf(calendars);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }
}
