package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.LaCode;

/**
 * Reads the statistical neighbours of authorities: a format of our own, with the columns {@code la}, {@code neighbour} and, where it
 * is stated, {@code source}. Each row names one neighbour.
 */
public final class NeighboursReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "neighbours", List.of("area", "neighbour"), "statistical neighbours in the format of this library");

    private record Group(String source, Map<LaCode, Integer> lines) {}

    private final ColumnMapping mapping;

    private NeighboursReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static NeighboursReader of(ColumnMapping mapping) {
        return new NeighboursReader(mapping);
    }

    /**
     * Reads neighbours.
     *
     * @param file  the name of the input, for problems and as the source, not null
     * @param in  the input, not closed here, not null
     * @return the neighbours of each authority, both in the order of the file, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<StatisticalNeighbours>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        Map<LaCode, Group> groups = new LinkedHashMap<>();
        table.forEachRow(row -> read(row, table.file(), groups));
        List<StatisticalNeighbours> all = new ArrayList<>();
        groups.forEach((la, group) ->
                all.add(new StatisticalNeighbours(la, List.copyOf(group.lines().keySet()), group.source())));
        return table.read(List.copyOf(all));
    }

    private static void read(Row row, String file, Map<LaCode, Group> groups) {
        Optional<LaCode> la = row.require("area", LaCode::parse);
        Optional<LaCode> neighbour = row.require("neighbour", LaCode::parse);
        if (la.isPresent() && la.equals(neighbour)) {
            row.refuse("neighbour", "an authority is not its own neighbour", "the code of another authority");
        }
        if (row.isRefused()) {
            return;
        }
        String source =
                row.optional("source").map(stated -> stated + " (" + file + ")").orElse(file);
        Group group = groups.computeIfAbsent(la.orElseThrow(), key -> new Group(source, new LinkedHashMap<>()));
        Integer first = group.lines().putIfAbsent(neighbour.orElseThrow(), row.number());
        if (first != null) {
            row.refuse("neighbour", "the neighbour stands on line " + first + " already", "each neighbour once");
        }
    }
}
