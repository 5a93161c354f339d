package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;

/**
 * How many schools of each kind are in each tier, may be in several, or are outside the programme.
 *
 * @param columns  the names of the columns: tiers in the order of the policy, then {@code undecided} and {@code outside}, unmodifiable,
 *     not null
 * @param rows  the counts of each kind of school, in the order of the columns, unmodifiable, not null
 */
public record TierTally(List<String> columns, Map<String, List<Long>> rows) {

    private static final String UNDECIDED = "undecided";
    private static final String OUTSIDE = "outside";

    /** Copies the parts. */
    public TierTally {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /**
     * Gets the number of schools counted.
     *
     * @return the number
     */
    public long schools() {
        return rows.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Counts assessments one at a time, keeping none of them. */
    public static final class Counter {

        private final List<TierId> tiers;
        private final Map<Maintenance, Map<SchoolKind, Map<String, Long>>> counts = new EnumMap<>(Maintenance.class);

        /**
         * Creates a counter.
         *
         * @param tiers  the tiers of the policy, in its order, not null
         */
        public Counter(List<TierId> tiers) {
            this.tiers = List.copyOf(tiers);
        }

        /**
         * Counts an assessment.
         *
         * @param assessment  the assessment, not null
         */
        public void add(Assessment assessment) {
            counts.computeIfAbsent(assessment.school().type().maintenance(), who -> new EnumMap<>(SchoolKind.class))
                    .computeIfAbsent(assessment.school().kind(), kind -> new LinkedHashMap<>())
                    .merge(column(assessment.outcome()), 1L, Long::sum);
        }

        private static String column(TierOutcome outcome) {
            if (outcome instanceof TierOutcome.Placed placed) {
                return placed.tier().value();
            }
            return outcome instanceof TierOutcome.Outside ? OUTSIDE : UNDECIDED;
        }

        /**
         * Obtains the counts so far.
         *
         * @return the tally, not null
         */
        public TierTally tally() {
            return tally(this::isUsed);
        }

        /**
         * Obtains the counts so far, with a column for each tier of the policy, whether or not it holds a school.
         *
         * @return the tally, not null
         */
        public TierTally ofEveryTier() {
            return tally(column -> true);
        }

        private TierTally tally(Predicate<String> shown) {
            List<String> columns = new ArrayList<>();
            tiers.stream().map(TierId::value).filter(shown).forEach(columns::add);
            columns.add(UNDECIDED);
            columns.add(OUTSIDE);
            Map<String, List<Long>> rows = new LinkedHashMap<>();
            counts.forEach((who, kinds) -> kinds.forEach((kind, row) -> rows.put(
                    title(who, kind),
                    columns.stream().map(column -> row.getOrDefault(column, 0L)).toList())));
            return new TierTally(columns, rows);
        }

        private boolean isUsed(String column) {
            return counts.values().stream()
                    .flatMap(kinds -> kinds.values().stream())
                    .anyMatch(row -> row.containsKey(column));
        }

        private static String title(Maintenance who, SchoolKind kind) {
            return switch (who) {
                case MAINTAINED -> "maintained " + kind.words();
                case ACADEMY -> "academy " + kind.words();
                case OTHER -> kind == SchoolKind.OTHER ? kind.words() : "other " + kind.words();
            };
        }
    }
}
