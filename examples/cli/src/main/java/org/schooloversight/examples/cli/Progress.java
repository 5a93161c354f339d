package org.schooloversight.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal, and only there, that long work goes on; nothing of it is left when the work is done. */
final class Progress {

    /**
     * Names the streams that are terminals, such as {@code out,err}. The launcher sets it, because Java cannot tell; where nothing
     * does, there is no bar.
     */
    static final String TERMINALS = "oversight.terminals";

    /** From this many bytes a file is worth a sign of life. */
    private static final long LARGE_FILE = 1_000_000;
    /** From this many schools the assessing is worth a bar. */
    private static final int MANY_SCHOOLS = 2_000;

    private static final int MILLISECONDS = 200;

    private final boolean errIsTerminal;
    private final boolean outIsTerminal;

    Progress() {
        String terminals = System.getProperty(TERMINALS, "");
        errIsTerminal = terminals.contains("err");
        outIsTerminal = terminals.contains("out");
    }

    /** Reads a file. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads a file, with a sign of life if it is large. */
    <T> T reading(Path path, Reading<T> reading) throws IOException {
        if (!errIsTerminal || !Files.isRegularFile(path) || Files.size(path) < LARGE_FILE) {
            return reading.read();
        }
        try (ProgressBar bar =
                builder("Reading " + path.getFileName(), -1).hideEta().build()) {
            T read = reading.read();
            bar.refresh();
            return read;
        }
    }

    /** Returns the items with a bar that follows them, if they are many and the answers do not go to the same terminal. */
    <T> Iterable<T> following(List<T> items, boolean toFile) {
        boolean visible = errIsTerminal && (toFile || !outIsTerminal) && items.size() >= MANY_SCHOOLS;
        return visible ? ProgressBar.wrap(items, builder("Assessing", items.size())) : items;
    }

    /** Returns the items with a bar that follows them, if they are so many; the answers go to files. */
    <T> Iterable<T> following(String task, List<T> items, int many) {
        return errIsTerminal && items.size() >= many ? ProgressBar.wrap(items, builder(task, items.size())) : items;
    }

    private static ProgressBarBuilder builder(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .clearDisplayOnFinish();
    }
}
