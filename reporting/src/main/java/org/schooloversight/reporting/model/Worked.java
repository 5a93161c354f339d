package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Value;

/**
 * A value that was read or worked out, or why there is none, with what is behind it.
 *
 * @param <T>  the type of the value
 * @param value  the value, empty if there is none, not null
 * @param absent  why there is none, empty if there is one, not null
 * @param reasons  what is behind it, unmodifiable, not null
 */
public record Worked<T>(Optional<T> value, Optional<Value.Absent> absent, List<Reason> reasons) {

    /** Copies the list. */
    public Worked {
        reasons = List.copyOf(reasons);
    }

    static <T> Worked<T> of(T value, List<Reason> reasons) {
        return new Worked<>(Optional.of(value), Optional.empty(), reasons);
    }

    static <T> Worked<T> none(Absence why, String words, List<Reason> reasons) {
        return new Worked<>(Optional.empty(), Optional.of(new Value.Absent(why, words)), reasons);
    }

    /** Obtains the same lack of a value for something that rests on it. */
    <U> Worked<U> lacking() {
        return new Worked<>(Optional.empty(), absent, reasons);
    }

    /**
     * Tells whether there is a value.
     *
     * @return true if there is
     */
    public boolean isKnown() {
        return value.isPresent();
    }
}
