package org.schooloversight.examples.cli;

/** Says that nothing could be done, in words for the person at the terminal. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
