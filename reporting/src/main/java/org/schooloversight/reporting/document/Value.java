package org.schooloversight.reporting.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.schooloversight.core.style.EnglishDates;

/** What a cell of a table holds. */
public sealed interface Value {

    /**
     * Writes the value for a reader.
     *
     * @return the words, not null
     */
    String words();

    /**
     * A text.
     *
     * @param text  the text, not null
     */
    record Words(String text) implements Value {
        @Override
        public String words() {
            return text;
        }
    }

    /**
     * A number with its unit.
     *
     * @param value  the number, with the decimals it is to be written with, not null
     * @param unit  the unit, not null
     */
    record Amount(BigDecimal value, Unit unit) implements Value {
        @Override
        public String words() {
            return unit.words(value);
        }
    }

    /**
     * A day.
     *
     * @param day  the day, not null
     */
    record Day(LocalDate day) implements Value {
        @Override
        public String words() {
            return EnglishDates.full(day);
        }
    }

    /**
     * No value, and why.
     *
     * @param why  the kind of reason, not null
     * @param words  the reason, a short phrase for the cell such as {@code not published}, not null
     */
    record Absent(Absence why, String words) implements Value {}
}
