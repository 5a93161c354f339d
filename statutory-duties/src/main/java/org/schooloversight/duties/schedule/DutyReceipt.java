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
 * @param library  the version of this library, not null
 * @param catalogueSha256  the SHA-256 of the catalogue, in lower case hexadecimal, not null
 * @param calendars  each calendar with the day up to which it is known, unmodifiable, not null
 * @param calendarsSha256  the SHA-256 of the calendars, in lower case hexadecimal, not null
 * @param given  the SHA-256 of the days that were given, in lower case hexadecimal, not null
 * @param readings  the option taken at each open point that matters, by id, unmodifiable, not null
 */
public record DutyReceipt(
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
