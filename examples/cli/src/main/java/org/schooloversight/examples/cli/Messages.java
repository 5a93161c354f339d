package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;

/** Tells the person at the terminal what was read, what was assumed and what was wrong. */
final class Messages {

    private final PrintWriter err;
    private final int limit;
    private boolean briefly;
    private boolean needsAll;
    private boolean problems;

    Messages(PrintWriter err, int limit) {
        this.err = err;
        this.limit = limit;
    }

    /** Reports problems only from now on, because the files are known to be well. */
    void beBrief() {
        briefly = true;
    }

    /** Stops from now on at a file that cannot be used at all: what it tells would read as if it had not been. */
    void needEveryFile() {
        needsAll = true;
    }

    /** Words a number of things. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Reports a file, and hands on what it held. */
    <T> T of(RowsRead<T> read) {
        if (!briefly) {
            err.println(read.file() + ": " + read.tally());
            read.notes().forEach(note -> err.println("  note: " + note));
        }
        int shown = 0;
        for (Problem problem : read.problems()) {
            if (shown++ == limit) {
                err.println("  and " + count(read.problems().size() - limit, "more problem")
                        + " in this file; --max-problems " + read.problems().size() + " shows them all");
                break;
            }
            problem(problem);
        }
        problems |= !read.problems().isEmpty();
        err.flush();
        if (needsAll && read.problems().stream().anyMatch(each -> each.effect() == Problem.Effect.INPUT_REFUSED)) {
            throw new Failure("without " + read.file() + " there is no answer: what it tells would be missing");
        }
        return read.value();
    }

    void problem(Problem problem) {
        err.println("  problem: " + problem);
        problems = true;
    }

    void note(String text) {
        err.println(text);
        err.flush();
    }

    /** Tells what is as well left unsaid where the files are known to be well. */
    void aside(String text) {
        if (!briefly) {
            note(text);
        }
    }

    void trouble(String text) {
        note(text);
        problems = true;
    }

    boolean hadProblems() {
        return problems;
    }

    /** Returns the status of a command whose answers have no problems of their own. */
    int status() {
        return problems ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }
}
