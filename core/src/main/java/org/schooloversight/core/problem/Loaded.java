package org.schooloversight.core.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading something that is used whole or not at all, such as a policy.
 *
 * @param <T>  the type of what was read
 * @param value  what was read, empty if there was any problem, not null
 * @param problems  every problem, in the order of the input, unmodifiable, not null
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {

    /** Copies the problems. */
    public Loaded {
        problems = problems.stream().distinct().sorted(Problem.IN_ORDER).toList();
    }

    /**
     * Gets the value, or fails with every problem in the message.
     *
     * @return the value, not null
     * @throws IllegalStateException if there were problems
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
