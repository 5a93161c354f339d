package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.style.InvalidValueException;

/** What a council took down about its cases. The order of the records does not matter. Immutable. */
public final class CaseLog {

    private static final CaseLog EMPTY = new CaseLog(List.of());

    private final List<CaseRecord> records;

    private CaseLog(List<CaseRecord> records) {
        this.records = List.copyOf(records);
    }

    /**
     * Obtains the log without records.
     *
     * @return the log, not null
     */
    public static CaseLog empty() {
        return EMPTY;
    }

    /**
     * Obtains a log.
     *
     * @param records  the records, not null
     * @return the log, not null
     * @throws InvalidValueException if two records have the same id
     */
    public static CaseLog of(Collection<? extends CaseRecord> records) {
        Set<RecordId> ids = new HashSet<>();
        for (CaseRecord each : records) {
            if (!ids.add(each.id())) {
                throw new InvalidValueException("two records have the id '" + each.id() + "'; accepted: each id once");
            }
        }
        return new CaseLog(List.copyOf(records));
    }

    /**
     * Gets all records, those that were corrected among them.
     *
     * @return the records, unmodifiable, not null
     */
    public List<CaseRecord> records() {
        return records;
    }

    /** Returns what stood in each case by the end of a day: what was recorded by then and not corrected by then. */
    Map<CaseReference, List<CaseRecord>> standing(LocalDate knownBy) {
        Set<RecordId> corrected = new HashSet<>();
        for (CaseRecord each : records) {
            if (!each.recordedOn().isAfter(knownBy)) {
                each.corrects().ifPresent(corrected::add);
            }
        }
        Map<CaseReference, List<CaseRecord>> cases = new TreeMap<>();
        for (CaseRecord each : records) {
            boolean stands = !each.recordedOn().isAfter(knownBy)
                    && !(each instanceof CaseRecord.Withdrawn)
                    && !corrected.contains(each.id());
            if (stands) {
                cases.computeIfAbsent(each.subject(), subject -> new ArrayList<>(4))
                        .add(each);
            }
        }
        return cases;
    }

    @Override
    public String toString() {
        return records.size() + " records";
    }
}
