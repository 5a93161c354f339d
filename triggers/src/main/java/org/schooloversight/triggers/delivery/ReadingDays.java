package org.schooloversight.triggers.delivery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;

/**
 * The days on which something is due as an open point is read in one way or another.
 *
 * @param reading  the open point, not null
 * @param taken  the option taken, not null
 * @param days  the day under each option, in the order of the policy; none where the year has no such occurrence, unmodifiable, not null
 */
public record ReadingDays(Reading reading, OptionId taken, Map<OptionId, DaySpan> days) {

    /** Copies the map. */
    public ReadingDays {
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    /**
     * Checks if another option would give another day, or none.
     *
     * @return true if it would
     */
    public boolean matters() {
        return days.size() < reading.options().size()
                || days.values().stream().distinct().count() > 1;
    }
}
