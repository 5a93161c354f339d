package org.schooloversight.duties.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.intervention.InterventionLog;
import org.schooloversight.duties.intervention.InterventionRecord;
import org.schooloversight.duties.intervention.RecordedNotice;

/**
 * What was done about the schools of a council, by school. Immutable.
 *
 * <p>It holds all that was done: of a school that it does not name it says that nothing was.
 */
public final class InterventionRecords {

    private final Map<Urn, List<InterventionRecord>> records;
    private final Map<Urn, List<RecordedNotice>> notices;

    InterventionRecords(Map<Urn, List<InterventionRecord>> records, Map<Urn, List<RecordedNotice>> notices) {
        this.records = copy(records);
        this.notices = copy(notices);
    }

    private static <T> Map<Urn, List<T>> copy(Map<Urn, List<T>> lists) {
        Map<Urn, List<T>> copy = new TreeMap<>();
        lists.forEach((urn, list) -> copy.put(urn, List.copyOf(list)));
        return copy;
    }

    /**
     * Gets the schools that something was done about.
     *
     * @return their numbers, in order, a copy, not null
     */
    public Set<Urn> schools() {
        return new TreeSet<>(records.keySet());
    }

    /**
     * Gets what was done about a school.
     *
     * @param school  the number of the school, not null
     * @return the log, which says that nothing was done if there is no record, not null
     */
    public InterventionLog log(Urn school) {
        return InterventionLog.of(records.getOrDefault(school, List.of()));
    }

    /**
     * Gets the warning notices that a school was known to have been given.
     *
     * @param school  the number of the school, not null
     * @param asOf  the day of the question and the day by which things were known, not null
     * @return the notices, in the order of the file, unmodifiable, not null
     */
    public List<RecordedNotice> notices(Urn school, AsOf asOf) {
        return notices.getOrDefault(school, List.of()).stream()
                .filter(each -> each.isKnown(asOf))
                .toList();
    }
}
