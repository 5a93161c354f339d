package org.schooloversight.core.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.style.InvalidValueException;

/** Finds out which year a table is about when nobody says so. */
final class ResultYears {

    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)\\d{4}[-_/]?(\\d{2}|\\d{4})(?!\\d)(?![-_/]\\d{2}(?!\\d))");
    private static final Pattern EARLIER = Pattern.compile("_([0-9]{2})");
    private static final int CENTURY = 2000;

    /** A year, and how it was found, in words. */
    record Found(AcademicYear year, String how) {}

    private final TableFile file;
    private final ResultTable table;
    private final MeasureCatalogue catalogue;

    ResultYears(TableFile file, ResultTable table, MeasureCatalogue catalogue) {
        this.file = file;
        this.table = table;
        this.catalogue = catalogue;
    }

    Optional<Found> find() {
        return fromColumns()
                .or(this::fromName)
                .or(() -> table.knownYears().stream()
                        .filter(this::hasRowsOf)
                        .findFirst()
                        .map(known -> new Found(known.year(), "its national rows are those of " + known.source())));
    }

    /** A table repeats the figures of the years before it, so that it is about the first published year after those. */
    Optional<Found> fromColumns() {
        return table.results().stream()
                .flatMap(result -> earlier(result).map(year -> next(result, year)))
                .max(AcademicYear::compareTo)
                .map(year -> new Found(year, "from its columns of earlier years"));
    }

    private Stream<AcademicYear> earlier(NamedResult result) {
        String name = Names.key(result.names().value());
        return file.columns().header().stream()
                .map(Names::key)
                .filter(header -> header.startsWith(name))
                .map(header -> EARLIER.matcher(header.substring(name.length())))
                .filter(suffix -> suffix.matches())
                .map(suffix -> AcademicYear.starting(CENTURY + Integer.parseInt(suffix.group(1)) - 1));
    }

    private AcademicYear next(NamedResult result, AcademicYear year) {
        return catalogue.measure(result.measure()).map(Measure::series).orElse(List.of()).stream()
                .filter(entry -> entry.firstPublished().isPresent())
                .map(SeriesYear::year)
                .filter(each -> each.compareTo(year) > 0)
                .findFirst()
                .orElse(year.plusYears(1));
    }

    private Optional<Found> fromName() {
        Set<AcademicYear> years = new TreeSet<>();
        IN_NAME.matcher(file.file()).results().map(MatchResult::group).forEach(text -> {
            try {
                years.add(AcademicYear.parse(text));
            } catch (InvalidValueException anotherNumber) {
                // not two years that follow each other, such as a date
                return;
            }
        });
        return years.size() == 1
                ? Optional.of(new Found(years.iterator().next(), "from the name of the file"))
                : Optional.empty();
    }

    private boolean hasRowsOf(ResultTable.KnownYear known) {
        return known.rows().stream().allMatch(row -> file.lines().stream().anyMatch(line -> isRow(line, row)));
    }

    private boolean isRow(CsvText.Line line, Map<String, String> expected) {
        Row row = new Row(file, line);
        return table.nationalLa().contains(row.text("la"))
                && expected.entrySet().stream().allMatch(entry -> same(row, entry.getKey(), entry.getValue()));
    }

    private boolean same(Row row, String name, String expected) {
        String found = file.column(name)
                .or(() -> file.columns().find(name))
                .map(row::at)
                .orElse("");
        if (Figures.isNumber(expected) && Figures.isNumber(found)) {
            return new BigDecimal(found).compareTo(new BigDecimal(expected)) == 0;
        }
        return found.equals(expected);
    }
}
