package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command in this process: its status, and what it wrote. */
record Run(int status, String out, String err) {

    static Run of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int status = Oversight.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(args);
        return new Run(status, out.toString(), err.toString());
    }

    /** Runs words that have no blanks in them. */
    static Run line(String words) {
        return of((Object[]) words.split(" ", -1));
    }

    List<String> answers() {
        return out.lines().toList();
    }
}
