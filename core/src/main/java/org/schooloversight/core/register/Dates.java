package org.schooloversight.core.register;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** The ways in which files write a day. */
final class Dates {

    private static final LocalDate EXAMPLE = LocalDate.of(2019, 1, 23); // Wednesday

    /** A form has one length, so that no year has five digits or a sign. */
    private record Form(int length, DateTimeFormatter formatter) {}

    private final List<Form> forms;
    private final Set<LocalDate> unknown;

    Dates(List<String> patterns, Set<LocalDate> unknown) {
        this.forms = patterns.stream()
                .map(pattern -> new Form(
                        pattern.length(),
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)))
                .toList();
        this.unknown = unknown;
    }

    /** Checks if a day stands for "not known". */
    boolean isUnknown(LocalDate day) {
        return unknown.contains(day);
    }

    /**
     * Obtains a day from text.
     *
     * @throws InvalidValueException if the text is in none of the forms, or there is no such day
     */
    LocalDate parse(String text) {
        for (Form form : forms) {
            ParsePosition at = new ParsePosition(0);
            boolean fits = form.length() == text.length() && form.formatter().parseUnresolved(text, at) != null;
            if (fits && at.getIndex() == text.length()) {
                return resolve(form.formatter(), text);
            }
        }
        throw invalid("not a date: '", text);
    }

    /**
     * Obtains a day from text that may not be a placeholder.
     *
     * @throws InvalidValueException if the text is in none of the forms, there is no such day, or it stands for "not known"
     */
    LocalDate parseKnown(String text) {
        LocalDate day = parse(text);
        if (isUnknown(day)) {
            throw invalid("a placeholder for a day that is not known: '", text);
        }
        return day;
    }

    private LocalDate resolve(DateTimeFormatter form, String text) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeException noSuchDay) {
            throw invalid("no such day: '", text);
        }
    }

    private InvalidValueException invalid(String what, String text) {
        List<String> examples =
                forms.stream().map(form -> form.formatter().format(EXAMPLE)).toList();
        return new InvalidValueException(
                what + Text.shorten(text) + "'; accepted: a day such as " + Text.list(examples, "or"));
    }
}
