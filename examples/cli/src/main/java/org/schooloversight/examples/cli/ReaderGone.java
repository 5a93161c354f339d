package org.schooloversight.examples.cli;

/** Says that nobody reads the answers any more, such as after {@code | head}. There is nobody to tell. */
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
