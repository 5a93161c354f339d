package org.schooloversight.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.register.ProvidersReader;
import org.schooloversight.triggers.visits.Provider;

/**
 * Refuses providers whose conflicts or needs name nothing that is known. A conflict that is misspelt keeps nobody from a visit, and would
 * be lost without a word.
 *
 * @param schools  the numbers of the schools of the register, and of those that they were or become
 * @param groups  the numbers and names of trusts and federations that a school of the register is in, at any time
 * @param needs  the triggers and concerns of the programme
 */
record ProviderChecks(Set<Urn> schools, Set<String> groups, Set<String> needs) {

    private static final CsvRows.Format FORMAT = new CsvRows.Format("providers", List.of(), "providers of visits");

    static ProviderChecks of(Register register, SupportPolicy policy) {
        Set<Urn> schools = new TreeSet<>();
        Set<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        register.schools().forEach(school -> {
            schools.add(school.urn());
            school.links().forEach(link -> schools.add(link.to()));
            school.groups().forEach(group -> {
                groups.add(group.name());
                group.groupUid().ifPresent(groups::add);
            });
        });
        Set<String> needs = new TreeSet<>();
        policy.triggers().forEach(each -> needs.add(each.id().value()));
        policy.concerns().forEach(each -> needs.add(each.value()));
        return new ProviderChecks(schools, groups, needs);
    }

    /** Reads a file twice: for the providers, and for the places of what is wrong with them. */
    InputFiles.Reader<List<Provider>> reader(ColumnMapping mapping) {
        return (file, in) -> {
            byte[] bytes = in.readAllBytes();
            RowsRead<List<Provider>> read = ProvidersReader.of(mapping).read(file, new ByteArrayInputStream(bytes));
            return read.value().isEmpty() ? read : checked(read, rows(file, bytes, mapping));
        };
    }

    private static CsvRows rows(String file, byte[] bytes, ColumnMapping mapping) throws IOException {
        return CsvRows.read(file, new ByteArrayInputStream(bytes), mapping, FORMAT);
    }

    private RowsRead<List<Provider>> checked(RowsRead<List<Provider>> read, CsvRows rows) {
        Map<String, CsvRow> byId = new HashMap<>();
        rows.rows().forEach(row -> row.text("id").ifPresent(id -> byId.putIfAbsent(id, row)));
        List<Provider> known = read.value().stream()
                .filter(each ->
                        isKnown(each, Objects.requireNonNull(byId.get(each.id().value()))))
                .toList();
        int refused = read.value().size() - known.size();
        RowTally tally = read.tally();
        List<Problem> problems = Stream.concat(read.problems().stream(), rows.result(known).problems().stream())
                .distinct()
                .toList();
        return new RowsRead<>(
                read.file(),
                known,
                new RowTally(tally.kept() - refused, tally.setAside(), tally.refused() + refused),
                problems,
                read.notes());
    }

    private boolean isKnown(Provider provider, CsvRow row) {
        provider.schools().stream()
                .filter(each -> !schools.contains(each))
                .forEach(each -> refuse(
                        row,
                        "schools",
                        "the register does not have URN " + each + Nearest.hint(each.toString(), schools),
                        "numbers of schools of the register, or of those that they were or become"));
        provider.groups().stream()
                .filter(each -> !groups.contains(each))
                .forEach(each -> refuse(
                        row,
                        "groups",
                        "no school of the register is in '" + Text.shorten(each) + "'"
                                + Nearest.hint(each, lower(groups)),
                        "trusts and federations of the register or of --groups, by number or name"));
        provider.bestFor().stream()
                .filter(each -> !needs.contains(each.value()))
                .forEach(each -> refuse(
                        row,
                        "best-for",
                        "the programme has no trigger or concern '" + each + "'" + Nearest.hint(each.value(), needs),
                        Text.list(needs, "or")));
        return !row.isRefused();
    }

    private static Collection<String> lower(Collection<String> names) {
        return names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    private static void refuse(CsvRow row, String field, String message, String accepted) {
        row.refuse(field, new InvalidValueException(message + "; accepted: " + accepted));
    }
}
