package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.reporting.document.Audience;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the words of the command line mean; every refusal says what is accepted. */
final class Converters {

    private Converters() {}

    /** Names a constant as ids are written. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** Reads one of some constants by its name as ids are written. */
    abstract static class OfOneOf<E extends Enum<E>> implements ITypeConverter<E> {

        private final String what;
        private final List<E> constants;

        OfOneOf(String what, List<E> constants) {
            this.what = what;
            this.constants = List.copyOf(constants);
        }

        @Override
        public E convert(String text) {
            List<String> names = constants.stream().map(Converters::name).toList();
            return constants.stream()
                    .filter(each -> name(each).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + Text.shorten(text) + "' is not " + what
                            + Nearest.hint(text, names) + "; accepted: " + Text.list(names, "or")));
        }
    }

    /** Reads the form of the answers. */
    static final class OfFormat extends OfOneOf<AnswerFormat> {
        OfFormat() {
            super("a form of answers", List.of(AnswerFormat.values()));
        }
    }

    /** Reads the form of answers that are no table. */
    static final class OfTextOrJson extends OfOneOf<AnswerFormat> {
        OfTextOrJson() {
            super("a form of these answers", List.of(AnswerFormat.TEXT, AnswerFormat.JSON));
        }
    }

    /** Reads what a partnership tells. */
    static final class OfTold extends OfOneOf<PartnershipCommand.Told> {
        OfTold() {
            super("a report of a partnership", List.of(PartnershipCommand.Told.values()));
        }
    }

    /** Reads the kind of a duty. */
    static final class OfDutyKind extends OfOneOf<DutyKind> {
        OfDutyKind() {
            super("a kind of duty", List.of(DutyKind.values()));
        }
    }

    /** Reads the name of a report. */
    static final class OfReport extends OfOneOf<ReportKind> {
        OfReport() {
            super("a report", List.of(ReportKind.values()));
        }
    }

    /** Reads the form of a report. */
    static final class OfReportFormat extends OfOneOf<ReportFormat> {
        OfReportFormat() {
            super("a form of reports", List.of(ReportFormat.values()));
        }
    }

    /** Reads the audience of a report. */
    static final class OfAudience extends OfOneOf<Audience> {
        OfAudience() {
            super("an audience", List.of(Audience.values()));
        }
    }

    /** Reads a school year. */
    static final class OfYear implements ITypeConverter<AcademicYear> {
        @Override
        public AcademicYear convert(String text) {
            try {
                return AcademicYear.parse(text);
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
        }
    }

    /** Reads days on which a clock stands still: {@code FROM}, or {@code FROM..TO}. */
    static final class OfSuspension implements ITypeConverter<Suspension> {
        @Override
        public Suspension convert(String text) {
            OfDay day = new OfDay();
            int dots = text.indexOf("..");
            try {
                return dots < 0
                        ? new Suspension(day.convert(text), Optional.empty())
                        : new Suspension(
                                day.convert(text.substring(0, dots)),
                                Optional.of(day.convert(text.substring(dots + 2))));
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
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
