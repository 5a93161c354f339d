package org.schooloversight.core.problem;

import java.util.Comparator;

/**
 * Something wrong with an input: where, what was wrong, what is accepted, and what became of it.
 *
 * @param file  the name of the input as the caller gave it, not null
 * @param line  the line, counted from 1 at the top of the file, or 0 if it is about the whole input
 * @param column  the column, counted from 1: a character for JSON, a field for CSV; 0 if it is about the whole line
 * @param place  the name of the column or the path of the value, empty if there is none, not null
 * @param message  what was wrong, never with personal data in it, not null
 * @param accepted  what is accepted instead, not null
 * @param effect  what became of the row or value, not null
 */
public record Problem(String file, int line, int column, String place, String message, String accepted, Effect effect) {

    /** The order of a report: by file, then by place in it. */
    public static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** What became of the input that had the problem. */
    public enum Effect {
        /** The whole input was refused. */
        INPUT_REFUSED("the file was not used"),
        /** The row was refused; every other row stands. */
        ROW_REFUSED("the row was not used"),
        /** The row stands, with this value left out. */
        VALUE_LEFT_OUT("the row was used without this value"),
        /** Nothing was refused or left out. */
        NOTED("the file can be used as it is");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!place.isEmpty()) {
            text.append(' ').append(place);
        }
        return text.append(": ")
                .append(message)
                .append("; accepted: ")
                .append(accepted)
                .append(" (")
                .append(effect.words())
                .append(')')
                .toString();
    }
}
