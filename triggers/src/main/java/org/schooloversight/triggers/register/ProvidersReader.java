package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;
import org.schooloversight.triggers.visits.Provider;
import org.schooloversight.triggers.visits.ProviderId;

/**
 * Reads who visits schools: a format of our own, with the columns {@code id}, {@code kind}, {@code school_kinds}, {@code best_for},
 * {@code schools}, {@code groups}, {@code days}, {@code days_1} to {@code days_6} and {@code last_day}. Several values in a field are
 * separated by semicolons. An id is never a name.
 *
 * <p>{@code days} are those of every half term that has no number of its own. A row is refused if any of its values is bad: a conflict
 * that could not be read must not be taken for none.
 */
public final class ProvidersReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "providers",
            List.of("id", "kind", "school-kinds", "schools", "groups"),
            "providers of visits in the format of this library");
    private static final int HALF_TERMS = 6;
    private static final int MOST_DAYS = 99;

    private final ColumnMapping mapping;

    private ProvidersReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static ProvidersReader of(ColumnMapping mapping) {
        return new ProvidersReader(mapping);
    }

    /**
     * Reads providers.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the providers in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<Provider>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<Provider> providers = new ArrayList<>();
        Set<ProviderId> seen = new HashSet<>();
        for (CsvRow row : rows.rows()) {
            Optional<Provider> provider = provider(row);
            if (provider.isPresent() && !seen.add(provider.get().id())) {
                row.refuse("id", "the id stands in an earlier row too", "each id once");
            } else {
                provider.ifPresent(providers::add);
            }
        }
        return rows.result(List.copyOf(providers));
    }

    private static Optional<Provider> provider(CsvRow row) {
        Optional<ProviderId> id = one(row, "id", ProviderId::of);
        Optional<ProviderKind> kind = one(row, "kind", text -> constant(ProviderKind.class, text));
        Set<SchoolKind> kinds = several(row, "school-kinds", text -> constant(SchoolKind.class, text));
        if (kinds.isEmpty() && !row.isRefused()) {
            row.refuse("school-kinds", "the value is missing", "kinds of school, such as primary;special");
        }
        Set<NeedId> bestFor = several(row, "best-for", NeedId::of);
        Set<Urn> schools = several(row, "schools", Urn::parse);
        Set<String> groups = several(row, "groups", Function.identity());
        List<Integer> days = days(row);
        Optional<LocalDate> lastDay = row.day("last-day");
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new Provider(
                        id.orElseThrow(), kind.orElseThrow(), kinds, bestFor, schools, groups, days, lastDay));
    }

    private static List<Integer> days(CsvRow row) {
        Optional<Integer> each = number(row, "days");
        List<Optional<Integer>> days = IntStream.rangeClosed(1, HALF_TERMS)
                .mapToObj(halfTerm -> number(row, "days-" + halfTerm).or(() -> each))
                .toList();
        if (days.stream().allMatch(Optional::isEmpty) && !row.isRefused()) {
            row.refuse("days", "the value is missing", "a whole number here, or one for each half term");
        }
        return days.stream().map(number -> number.orElse(0)).toList();
    }

    private static Optional<Integer> number(CsvRow row, String field) {
        Optional<String> text = row.text(field);
        Optional<Integer> number = text.filter(each -> each.matches("\\d{1,2}")).map(Integer::valueOf);
        if (text.isPresent() && number.isEmpty()) {
            row.refuse(field, "it is not a number of days", "a whole number from 0 to " + MOST_DAYS);
        }
        return number;
    }

    private static <T> Optional<T> one(CsvRow row, String field, Function<String, T> parse) {
        Optional<String> text = row.text(field);
        if (text.isEmpty()) {
            row.refuse(field, "the value is missing", "one value");
        }
        return text.flatMap(each -> parsed(row, field, each, parse));
    }

    private static <T> Set<T> several(CsvRow row, String field, Function<String, T> parse) {
        return row.text(field).stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> parsed(row, field, each, parse).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> parsed(CsvRow row, String field, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException invalid) {
            row.refuse(field, invalid);
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return JsonIn.constant(type, text.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
