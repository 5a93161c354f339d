package org.schooloversight.examples.cli;

/** The statuses that commands end with. */
final class ExitCode {

    static final int ALL_WELL = 0;
    /** Some rows had problems; the rest was done. */
    static final int SOME_PROBLEMS = 1;

    static final int NOTHING_DONE = 2;

    private ExitCode() {}
}
