package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the words of the command line mean; every refusal says what is accepted. */
final class Converters {

    private Converters() {}

    private static String name(AnswerFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Reads a URN. */
    static final class OfUrn implements ITypeConverter<Urn> {
        @Override
        public Urn convert(String text) {
            try {
                return Urn.parse(text);
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
        }
    }

    /** Reads the code of an authority. */
    static final class OfLaCode implements ITypeConverter<LaCode> {
        @Override
        public LaCode convert(String text) {
            try {
                return LaCode.parse(text);
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
        }
    }

    /** Reads a day. */
    static final class OfDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException invalid) {
                throw new TypeConversionException("'" + Text.shorten(text)
                        + "' is not a day; accepted: a day of the calendar as yyyy-mm-dd, such as 2020-03-02");
            }
        }
    }

    /** Reads the form of the answers. */
    static final class OfFormat implements ITypeConverter<AnswerFormat> {
        @Override
        public AnswerFormat convert(String text) {
            List<String> names =
                    Arrays.stream(AnswerFormat.values()).map(Converters::name).toList();
            return Arrays.stream(AnswerFormat.values())
                    .filter(each -> name(each).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + Text.shorten(text)
                            + "' is not a form of answers" + Nearest.hint(text, names) + "; accepted: "
                            + Text.list(names, "or")));
        }
    }

    /** Reads how many problems are shown. */
    static final class OfCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,9}")) {
                throw new TypeConversionException(
                        "'" + Text.shorten(text) + "' is not a count; accepted: a whole number from 0");
            }
            return Integer.valueOf(text);
        }
    }
}
