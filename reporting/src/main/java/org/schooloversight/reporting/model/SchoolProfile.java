package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;

/**
 * The establishments of an authority by kind and by who answers for them, and how the numbers stand beside those that documents state.
 *
 * @param on  the day they are open on, empty if only stated numbers were given, not null
 * @param rows  the numbers of each kind that has any, in order, unmodifiable, not null
 * @param checks  every stated number that can be compared, those that agree too, in the order stated, unmodifiable, not null
 */
public record SchoolProfile(Optional<LocalDate> on, List<KindCounts> rows, List<CountCheck> checks) {

    /** Copies the lists. */
    public SchoolProfile {
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    /**
     * Counts the schools of a register that are open on a day.
     *
     * @param schools  the schools, open or not, each once, not null
     * @param on  the day, not null
     * @param stated  what documents state, not null
     * @return the profile, not null
     */
    public static SchoolProfile of(List<School> schools, LocalDate on, List<StatedCount> stated) {
        List<KindCounts> rows = SchoolCounts.ofRegister(schools, on);
        return new SchoolProfile(Optional.of(on), rows, new CountChecks(stated).against(rows));
    }

    /**
     * Sets out what documents state, without a register.
     *
     * @param stated  what they state; of two numbers for the same the first is set out, not null
     * @return the profile, not null
     */
    public static SchoolProfile ofStated(List<StatedCount> stated) {
        return new SchoolProfile(Optional.empty(), SchoolCounts.ofStated(stated), new CountChecks(stated).ofStated());
    }

    /**
     * Adds up what somebody answers for.
     *
     * @param maintenance  who, not null
     * @return the number
     */
    public long total(Maintenance maintenance) {
        return rows.stream().mapToLong(row -> row.of(maintenance).orElse(0L)).sum();
    }

    /**
     * Adds all up.
     *
     * @return the number
     */
    public long total() {
        return rows.stream().mapToLong(KindCounts::total).sum();
    }

    /**
     * Finds the comparisons that do not agree.
     *
     * @return the comparisons, in the order stated, unmodifiable, not null
     */
    public List<CountCheck> differences() {
        return checks.stream()
                .filter(check -> check.counted().isPresent() && !check.agrees())
                .toList();
    }
}
