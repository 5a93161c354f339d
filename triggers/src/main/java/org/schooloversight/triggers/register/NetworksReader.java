package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.NetworkId;
import org.schooloversight.triggers.partnership.NetworkLink;

/**
 * Reads which schools are in which networks: a format of our own, with the columns {@code network}, {@code kind}, {@code urn}, {@code from}
 * and {@code last_day}. The network is an id.
 */
public final class NetworksReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "networks",
            List.of("network", "kind", "urn"),
            "places of schools in networks in the format of this library");

    private final ColumnMapping mapping;

    private NetworksReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static NetworksReader of(ColumnMapping mapping) {
        return new NetworksReader(mapping);
    }

    /**
     * Reads places in networks.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the places in networks in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<NetworkLink>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<NetworkLink> read = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        Map<NetworkId, NetworkLink.Kind> kinds = new HashMap<>();
        for (CsvRow each : rows.rows()) {
            RowIn row = new RowIn(file, each);
            Optional<NetworkLink> link = one(row);
            link.filter(one -> kinds.putIfAbsent(one.network(), one.kind()) != null
                            && kinds.get(one.network()) != one.kind())
                    .ifPresent(one -> row.refuse(
                            "kind",
                            new InvalidValueException(
                                    "an earlier row gives the network another kind; accepted: one kind")));
            link.filter(one -> row.isFirst(
                            seen,
                            List.of(one.network(), one.urn(), one.from()),
                            "urn",
                            "each place of a school in a network once"))
                    .ifPresent(read::add);
        }
        return rows.result(List.copyOf(read));
    }

    private static Optional<NetworkLink> one(RowIn row) {
        Optional<NetworkId> network = row.require("network", NetworkId::of);
        Optional<NetworkLink.Kind> kind = row.choice("kind", NetworkLink.Kind.class);
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<LocalDate> from = row.optionalDay("from");
        Optional<LocalDate> end = row.endExclusive("last-day", from);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new NetworkLink(
                        network.orElseThrow(),
                        kind.orElseThrow(),
                        urn.orElseThrow(),
                        from,
                        end,
                        row.provenance(from.orElse(LocalDate.MIN))));
    }
}
