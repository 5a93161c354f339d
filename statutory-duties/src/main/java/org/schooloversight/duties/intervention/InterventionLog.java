package org.schooloversight.duties.intervention;

import java.util.Comparator;
import java.util.List;

/**
 * What was done about one school. Immutable; the order in which records are given makes no difference.
 *
 * <p>A log that was given and has no record of something says that it was not done. That no log was given says nothing.
 */
public final class InterventionLog {

    private static final InterventionLog NOT_GIVEN = new InterventionLog(false, List.of());

    private final boolean given;
    private final List<InterventionRecord> records;

    private InterventionLog(boolean given, List<InterventionRecord> records) {
        this.given = given;
        this.records = records.stream()
                .distinct()
                .sorted(Comparator.comparing(InterventionRecord::on).thenComparing(InterventionRecord::toString))
                .toList();
    }

    /**
     * Obtains the log of a school that holds all that was done, which may be nothing.
     *
     * @param records  the records in any order, not null
     * @return the log, not null
     */
    public static InterventionLog of(List<? extends InterventionRecord> records) {
        return new InterventionLog(true, List.copyOf(records));
    }

    /**
     * Obtains what stands for a log where none was given.
     *
     * @return the log, not null
     */
    public static InterventionLog notGiven() {
        return NOT_GIVEN;
    }

    /**
     * Tells whether a log was given.
     *
     * @return false if nothing can be said from the absence of a record
     */
    public boolean isGiven() {
        return given;
    }

    /**
     * Gets the records, earliest first.
     *
     * @return the records, unmodifiable, not null
     */
    public List<InterventionRecord> records() {
        return records;
    }
}
