package org.schooloversight.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.register.ResultsReader;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file of results as the command line names it: {@code [YEAR[/STATUS][@PUBLISHED]=]FILE}.
 *
 * @param path  the file
 * @param year  the academic year it is about, if stated
 * @param status  how settled it is, if stated
 * @param published  the day it was published, if stated
 */
record ResultsFile(
        Path path, Optional<AcademicYear> year, Optional<ResultStatus> status, Optional<LocalDate> published) {

    private static final Pattern STATED =
            Pattern.compile("(\\d{4}[-/_]?\\d{2,4})(?:/(provisional|revised|final))?(?:@(\\d{4}-\\d{2}-\\d{2}))?=(.+)");

    private static final Pattern BADLY_STATED = Pattern.compile("\\d{4}[^=.]*=.*");

    ResultsReader reader(ResultsReader plain) {
        ResultsReader reader = year.map(plain::withYear).orElse(plain);
        ResultsReader withStatus = status.map(reader::withStatus).orElse(reader);
        return published.map(withStatus::withPublished).orElse(withStatus);
    }

    /** Reads the words of the command line. */
    static final class Converter implements ITypeConverter<ResultsFile> {
        @Override
        public ResultsFile convert(String words) {
            Matcher stated = STATED.matcher(words);
            if (!stated.matches()) {
                if (BADLY_STATED.matcher(words).matches() && !Files.exists(Path.of(words))) {
                    throw new TypeConversionException("'" + Text.shorten(words)
                            + "' is not understood; accepted: FILE, 2018-19=FILE, 2018-19/provisional=FILE or"
                            + " 2018-19/provisional@2019-10-17=FILE; a status is provisional, revised or final");
                }
                return new ResultsFile(Path.of(words), Optional.empty(), Optional.empty(), Optional.empty());
            }
            try {
                return new ResultsFile(
                        Path.of(stated.group(4)),
                        Optional.of(AcademicYear.parse(stated.group(1))),
                        Optional.ofNullable(stated.group(2))
                                .map(status -> ResultStatus.valueOf(status.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(stated.group(3)).map(LocalDate::parse));
            } catch (InvalidValueException | DateTimeParseException invalid) {
                throw new TypeConversionException(
                        invalid instanceof DateTimeParseException
                                ? "'" + stated.group(3) + "' is not a day of the calendar"
                                : String.valueOf(invalid.getMessage()));
            }
        }
    }
}
