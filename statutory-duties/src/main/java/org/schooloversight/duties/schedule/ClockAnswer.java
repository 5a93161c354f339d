package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.LimitException;

/** What a clock says of an occasion. */
public sealed interface ClockAnswer {

    /**
     * Gets the clock.
     *
     * @return the clock, not null
     */
    Clock clock();

    /**
     * Gets what the answer rests on.
     *
     * @return the receipt, not null
     */
    DutyReceipt receipt();

    /**
     * The clock runs.
     *
     * @param clock  the clock, not null
     * @param version  the rule in force, not null
     * @param deadline  the day with every step, not null
     * @param readings  what the open points make of it, unmodifiable, not null
     * @param ifProjected  the day if bank holidays fall as projected, empty if they do not matter or do not settle it, not null
     * @param receipt  what the answer rests on, not null
     */
    record Runs(
            Clock clock,
            ClockVersion version,
            Deadline deadline,
            List<ReadingDays> readings,
            Optional<LocalDate> ifProjected,
            DutyReceipt receipt)
            implements ClockAnswer {

        /** Copies the list. */
        public Runs {
            readings = List.copyOf(readings);
        }
    }

    /**
     * An exception takes the limit away: there is no day, and none takes its place.
     *
     * @param clock  the clock, not null
     * @param version  the rule in force, not null
     * @param exception  the exception, not null
     * @param receipt  what the answer rests on, not null
     */
    record Disapplied(Clock clock, ClockVersion version, LimitException exception, DutyReceipt receipt)
            implements ClockAnswer {}

    /**
     * The clock had no rule in force on the day.
     *
     * @param clock  the clock, not null
     * @param on  the day, not null
     * @param periods  when it has a rule, unmodifiable, not null
     * @param receipt  what the answer rests on, not null
     */
    record NotInForce(Clock clock, LocalDate on, List<EffectivePeriod> periods, DutyReceipt receipt)
            implements ClockAnswer {

        /** Copies the list. */
        public NotInForce {
            periods = List.copyOf(periods);
        }
    }

    /**
     * The days that an open point leads to.
     *
     * @param reading  the open point, not null
     * @param taken  the option taken, not null
     * @param days  the day under each option, in the order of the catalogue, unmodifiable, not null
     */
    record ReadingDays(Reading reading, OptionId taken, Map<OptionId, DaySpan> days) {

        /** Copies the map. */
        public ReadingDays {
            days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
        }

        /**
         * Checks if another option would give another day.
         *
         * @return true if it would
         */
        public boolean matters() {
            return days.values().stream().distinct().count() > 1;
        }
    }
}
