package org.schooloversight.core.problem;

import java.util.List;

/**
 * What came of reading a file of rows: all good rows, and every problem.
 *
 * @param <T>  the type of what the rows hold
 * @param file  the name of the input, not null
 * @param value  what the good rows hold, not null
 * @param tally  how many rows there were, not null
 * @param problems  every problem, in the order of the file, unmodifiable, not null
 * @param notes  what was assumed or detected and is not a problem, such as the encoding, unmodifiable, not null
 */
public record RowsRead<T>(String file, T value, RowTally tally, List<Problem> problems, List<String> notes) {

    /** Copies the parts. */
    public RowsRead {
        problems = problems.stream().sorted(Problem.IN_ORDER).toList();
        notes = List.copyOf(notes);
    }
}
