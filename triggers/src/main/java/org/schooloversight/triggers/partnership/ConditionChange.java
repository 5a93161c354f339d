package org.schooloversight.triggers.partnership;

import java.util.Optional;

/**
 * How the rating of a condition changed between two days.
 *
 * @param condition  the condition, not null
 * @param before  the rating that stood on the first day, empty if there was none, not null
 * @param after  the rating that stood on the second day, empty if there was none, not null
 * @param direction  which way it went, not null
 */
public record ConditionChange(
        SystemCondition condition,
        Optional<ConditionRating> before,
        Optional<ConditionRating> after,
        Direction direction) {

    /** Which way a rating went. */
    public enum Direction {
        /** It is better. */
        BETTER,
        /** It is the same. */
        SAME,
        /** It is worse. */
        WORSE,
        /** One of the ratings is missing. */
        NOT_COMPARABLE
    }

    static ConditionChange of(
            SystemCondition condition, Optional<ConditionRating> before, Optional<ConditionRating> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new ConditionChange(condition, before, after, Direction.NOT_COMPARABLE);
        }
        int order = after.get().level().compareTo(before.get().level());
        Direction direction = order > 0 ? Direction.BETTER : order < 0 ? Direction.WORSE : Direction.SAME;
        return new ConditionChange(condition, before, after, direction);
    }
}
