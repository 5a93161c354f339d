package org.schooloversight.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends the program's work when nothing more can be written, which a {@link java.io.PrintWriter} would pass over. */
final class FailingStream extends FilterOutputStream {

    private final String name;
    private boolean failed;

    FailingStream(OutputStream out, String name) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        attempt(out::close);
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) {
        if (failed) {
            return;
        }
        try {
            attempt.run();
        } catch (IOException failure) {
            failed = true;
            throw Destination.isReaderGone(failure)
                    ? new ReaderGone()
                    : new Failure("cannot write " + name + ": " + failure.getMessage());
        }
    }
}
