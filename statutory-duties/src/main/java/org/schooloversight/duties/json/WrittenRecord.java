package org.schooloversight.duties.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.style.InvalidValueException;

/** A record of a case as it is written down, the same whatever the format. No message repeats what stands in it. */
interface WrittenRecord {

    /** Gets the line on which it starts. */
    int line();

    /** Checks if a field is there, readable or not. */
    boolean has(String field);

    /** Gets the text of a field that is there, or refuses the record. */
    Optional<String> text(String field);

    /** Gets the day in a field that is there, or refuses the record. */
    Optional<LocalDate> day(String field);

    /** Refuses the record for a field. */
    void refuse(String field, String message, String accepted);

    boolean isRefused();

    /** A row of a CSV file. A blank field is not there. */
    record Csv(CsvRow row) implements WrittenRecord {
        @Override
        public int line() {
            return row.line();
        }

        @Override
        public boolean has(String field) {
            return row.text(field).isPresent();
        }

        @Override
        public Optional<String> text(String field) {
            return row.text(field);
        }

        @Override
        public Optional<LocalDate> day(String field) {
            return row.day(field);
        }

        @Override
        public void refuse(String field, String message, String accepted) {
            row.refuse(field, message, accepted);
        }

        @Override
        public boolean isRefused() {
            return row.isRefused();
        }
    }

    /** An object of a JSON document. */
    record Json(JsonIn object) implements WrittenRecord {
        @Override
        public int line() {
            return object.line();
        }

        @Override
        public boolean has(String field) {
            return object.has(field);
        }

        @Override
        public Optional<String> text(String field) {
            if (field.equals(CaseRecordIn.SCHOOL)) {
                return Optional.of(Integer.toString(object.wholeNumber(field, 10_000, 9_999_999)));
            }
            return object.required(field).flatMap(value -> value.parsed(Json::notBlank));
        }

        private static String notBlank(String text) {
            if (text.isBlank()) {
                throw new InvalidValueException("the text is blank; accepted: a text that is not blank");
            }
            return text;
        }

        @Override
        public Optional<LocalDate> day(String field) {
            return object.required(field).flatMap(value -> value.parsed(Json::parseDay));
        }

        private static LocalDate parseDay(String text) {
            try {
                // years before 0 and after 9999 are longer
                if (text.length() == "yyyy-mm-dd".length()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException noDay) {
                // said below, without the text
            }
            throw new InvalidValueException("the text is not a day; accepted: a date as yyyy-mm-dd");
        }

        @Override
        public void refuse(String field, String message, String accepted) {
            object.problem(field, message, accepted);
        }

        @Override
        public boolean isRefused() {
            return object.isRefused();
        }
    }
}
