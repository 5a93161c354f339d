package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.schedule.CaseReference;

/** Something that was done about a school. References are opaque and name nobody. */
public sealed interface InterventionRecord {

    /**
     * Gets the reference of the notice, suspension or other matter that this belongs to.
     *
     * @return the reference, not null
     */
    CaseReference reference();

    /**
     * Gets the day on which it was done.
     *
     * @return the day, not null
     */
    LocalDate on();

    /**
     * Gets the day on which it was recorded: before, nobody who asks knows of it.
     *
     * @return the day, not before that on which it was done, not null
     */
    LocalDate recordedOn();

    /**
     * A warning notice was given.
     *
     * @param reference  the reference, not null
     * @param kind  what it is about, not null
     * @param by  who gave it, not null
     * @param on  the day on which it was given, not null
     * @param complianceEnds  the last day for complying, empty if not recorded, not null
     * @param recordedOn  the day on which this was recorded, not null
     */
    record NoticeGiven(
            CaseReference reference,
            NoticeKind kind,
            Intervener by,
            LocalDate on,
            Optional<LocalDate> complianceEnds,
            LocalDate recordedOn)
            implements InterventionRecord {

        /**
         * Checks the days.
         *
         * @throws InvalidValueException if a day is before the notice
         */
        public NoticeGiven {
            InterventionRecord.order(on, recordedOn, "recorded");
            complianceEnds.ifPresent(end -> InterventionRecord.order(on, end, "last day for complying"));
        }
    }

    /**
     * An event happened.
     *
     * @param reference  the reference of the notice or other matter that it belongs to, not null
     * @param event  the event, not null
     * @param on  the day, not null
     * @param recordedOn  the day on which this was recorded, not null
     */
    record Happened(CaseReference reference, InterventionEvent event, LocalDate on, LocalDate recordedOn)
            implements InterventionRecord {

        /**
         * Checks the days.
         *
         * @throws InvalidValueException if it was recorded before it happened
         */
        public Happened {
            InterventionRecord.order(on, recordedOn, "recorded");
        }
    }

    private static void order(LocalDate first, LocalDate second, String what) {
        if (second.isBefore(first)) {
            throw new InvalidValueException(
                    "invalid day, " + what + ": " + second + "; accepted: a day not before " + first);
        }
    }
}
