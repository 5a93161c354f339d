package org.schooloversight.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.Text;

/** Finds out what a file of results is: which table, year and status, which columns it has and when it came out. */
final class ResultFile {

    private final TableFile file;
    private final MeasureCatalogue catalogue;
    private final ResultsReader.Stated stated;

    ResultFile(TableFile file, MeasureCatalogue catalogue, ResultsReader.Stated stated) {
        this.file = file;
        this.catalogue = catalogue;
        this.stated = stated;
    }

    /** Finds the published table whose columns the file has; a file with none, and none mapped, is refused. */
    Optional<ResultTable> layout(List<ResultTable> tables, List<MappedResult> mapped) {
        List<ResultTable> found = tables.stream()
                .filter(table -> table.results().stream().anyMatch(this::hasColumn)
                        || table.notComparable().keySet().stream().anyMatch(this::hasColumn))
                .toList();
        if (found.size() > 1) {
            file.refuse(
                    "the file has columns of several tables: "
                            + Text.list(found.stream().map(ResultTable::title).toList(), "and"),
                    "the columns of one published table, or a column mapping of one's own");
        }
        if (found.isEmpty() && mapped.stream().noneMatch(each -> hasColumn(each.result()))) {
            file.refuse("there is no column of figures that is known", accepted(tables));
        }
        return file.isRefused() ? Optional.empty() : found.stream().findFirst();
    }

    /** Finds the columns of figures, of the table and mapped; a table of which the year is not known is refused. */
    List<ResultColumn> columns(Optional<ResultTable> layout, List<MappedResult> mapped) {
        List<MappedResult> all = new ArrayList<>();
        mapped.stream().filter(each -> hasColumn(each.result())).forEach(all::add);
        if (layout.isPresent()) {
            noteNotComparable(layout.get());
            year(layout.get()).ifPresent(year -> all.addAll(published(layout.get(), year)));
        }
        return all.stream().flatMap(each -> column(each).stream()).toList();
    }

    private List<MappedResult> published(ResultTable table, AcademicYear year) {
        ResultStatus status = status(table, year);
        return table.results().stream()
                .filter(this::hasColumn)
                .map(result -> new MappedResult(result, year, status))
                .toList();
    }

    private boolean hasColumn(NamedResult result) {
        return hasColumn(result.names().value());
    }

    private boolean hasColumn(String name) {
        return file.columns().find(name).isPresent();
    }

    private static String accepted(List<ResultTable> tables) {
        List<String> names = tables.stream()
                .flatMap(table -> table.results().stream())
                .filter(result -> result.group().value().equals("all"))
                .map(result -> result.names().value())
                .toList();
        return "a table with a column " + Text.list(names, "or") + ", or a column mapping of one's own";
    }

    private void noteNotComparable(ResultTable table) {
        table.notComparable().forEach((name, because) -> {
            if (hasColumn(name)) {
                file.note("the column " + name + " is not read: " + because);
            }
        });
    }

    private Optional<AcademicYear> year(ResultTable table) {
        ResultYears years = new ResultYears(file, table, catalogue);
        Optional<ResultYears.Found> found = stated.year()
                .map(year -> new ResultYears.Found(year, "as the caller states"))
                .or(years::find);
        if (found.isEmpty()) {
            file.refuse(
                    "nothing tells which year the table is about",
                    "a year that the caller states, or a file name with it, such as results_2018-19.csv");
            return Optional.empty();
        }
        file.note("year: " + found.get().year() + ", " + found.get().how());
        stated.year().flatMap(year -> years.fromColumns()).ifPresent(other -> {
            if (!other.year().equals(found.get().year())) {
                file.note("the columns of earlier years would make it " + other.year());
            }
        });
        return found.map(ResultYears.Found::year);
    }

    private ResultStatus status(ResultTable table, AcademicYear year) {
        Vocabulary<ResultStatus> words = file.words().vocabulary("result-status", ResultStatus.class);
        Optional<ResultStatus> named = Stream.of(file.file().split("[^A-Za-z]+"))
                .flatMap(word -> words.find(word).stream())
                .findFirst();
        ResultStatus status = stated.status().or(() -> named).orElseGet(() -> mostSettled(table, year));
        String how = stated.status().isPresent()
                ? "as the caller states"
                : named.isPresent()
                        ? "from the name of the file"
                        : "the most settled that is documented, as nothing says otherwise";
        file.note("status: " + status.name().toLowerCase(Locale.ROOT) + ", " + how);
        return status;
    }

    /** Finds the most settled status with a documented day; without one, figures are taken to be final. */
    private ResultStatus mostSettled(ResultTable table, AcademicYear year) {
        return table.results().stream()
                .filter(this::hasColumn)
                .flatMap(result -> catalogue.measure(result.measure()).stream())
                .flatMap(measure -> measure.series().stream())
                .filter(each -> each.year().equals(year))
                .flatMap(each -> each.published().keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse(ResultStatus.FINAL);
    }

    private Optional<ResultColumn> column(MappedResult meaning) {
        ResultNames names = meaning.result().names();
        Optional<Measure> measure = catalogue.measure(meaning.result().measure());
        if (measure.isEmpty()) {
            file.note("the column " + names.value() + " is not read: the catalogue has no measure '"
                    + meaning.result().measure() + "'");
            return Optional.empty();
        }
        Stream.concat(
                        Stream.of(names.value()),
                        Stream.of(names.lower(), names.upper(), names.cohort()).flatMap(Optional::stream))
                .filter(file.columns()::isTwice)
                .forEach(name -> file.refuse("two columns have the name '" + name + "'", "each name once"));
        return file.columns()
                .find(names.value())
                .map(value -> new ResultColumn(
                        new FigureColumns(
                                value,
                                find(names.lower()),
                                find(names.upper()),
                                find(names.cohort()),
                                measure.get().unit()),
                        meaning,
                        publication(meaning)));
    }

    private OptionalInt find(Optional<String> name) {
        return name.flatMap(file.columns()::find).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private Publication publication(MappedResult meaning) {
        if (stated.published().isPresent()) {
            return new Publication(stated.published().get(), Publication.Basis.STATED);
        }
        return catalogue
                .publishedOn(meaning.result().measure(), meaning.year(), meaning.status())
                .map(day -> new Publication(day, Publication.Basis.SERIES))
                .orElseGet(() -> assumed(meaning));
    }

    private Publication assumed(MappedResult meaning) {
        Publication late = new Publication(meaning.year().plusYears(1).lastDay(), Publication.Basis.ASSUMED);
        file.note("publication of " + meaning.result().measure() + " for " + meaning.year()
                + " is not documented; it is assumed to be public by " + late.on());
        return late;
    }
}
