package org.schooloversight.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work in a second thread, one piece after the other in the order given, while the first goes on. */
final class SecondHand implements AutoCloseable {

    /** So many pieces may wait; more would only fill the memory. */
    private static final int MOST_WAITING = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> waiting = new ArrayDeque<>();

    /** Takes a piece of work; if one that was taken before has failed, so does this. */
    void then(Runnable work) {
        if (waiting.size() == MOST_WAITING) {
            await(waiting.remove());
        }
        waiting.add(thread.submit(work));
    }

    /** Waits until all is done. */
    @Override
    public void close() {
        try {
            while (!waiting.isEmpty()) {
                await(waiting.remove());
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }
}
