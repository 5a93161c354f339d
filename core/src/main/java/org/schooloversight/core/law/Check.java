package org.schooloversight.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.style.EnglishDates;

/**
 * Whether a rule, date or figure was compared with its source, and when.
 *
 * <p>What was not checked is still used, and every answer that used it says so.
 *
 * @param checkedOn  the day of the check, empty if there was none, not null
 * @param basis  what it was compared with or, unchecked, where it comes from, not null
 */
public record Check(Optional<LocalDate> checkedOn, String basis) {

    /**
     * Obtains the mark of something that was compared with its source.
     *
     * @param on  the day of the check, not null
     * @param basis  what it was compared with, not null
     * @return the mark, not null
     */
    public static Check checked(LocalDate on, String basis) {
        return new Check(Optional.of(on), basis);
    }

    /**
     * Obtains the mark of something that was not checked.
     *
     * @param basis  where it comes from, not null
     * @return the mark, not null
     */
    public static Check unchecked(String basis) {
        return new Check(Optional.empty(), basis);
    }

    /**
     * Tells whether there was a check.
     *
     * @return true if there was
     */
    public boolean isChecked() {
        return checkedOn.isPresent();
    }

    /**
     * Says whether there was a check, when and against what.
     *
     * @return the words, not null
     */
    public String words() {
        return checkedOn
                        .map(day -> "checked on " + EnglishDates.day(day) + ": ")
                        .orElse("not checked: ")
                + basis;
    }

    @Override
    public String toString() {
        return checkedOn.map(day -> "checked on " + day + ": ").orElse("not checked: ") + basis;
    }
}
