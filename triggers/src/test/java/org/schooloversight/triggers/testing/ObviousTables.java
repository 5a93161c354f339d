package org.schooloversight.triggers.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.TierTables;

/** Reads decision tables in the obvious way. */
public final class ObviousTables {

    private ObviousTables() {}

    /** Returns what each table gives. */
    public static Map<String, String> decide(TierTables tables, Map<String, String> given) {
        Map<String, String> known = new TreeMap<>(given);
        Map<String, String> decided = new TreeMap<>();
        for (DecisionTable table : tables.tables()) {
            String value = value(table, known);
            if (table.output().values().stream().noneMatch(each -> each.id().equals(value))) {
                throw new AssertionError(table.output().id() + " has no value " + value);
            }
            known.put(table.output().id(), value);
            decided.put(table.output().id(), value);
        }
        return decided;
    }

    private static String value(DecisionTable table, Map<String, String> known) {
        List<String> found = table.rows().stream()
                .filter(row -> row.accepted().entrySet().stream()
                        .allMatch(each -> each.getValue().contains(known.get(each.getKey()))))
                .map(DecisionTable.Row::output)
                .toList();
        boolean read = switch (table.hit()) {
            case FIRST -> !found.isEmpty();
            case UNIQUE -> found.size() == 1;
            case ANY -> found.stream().distinct().count() == 1;
        };
        if (!read) {
            throw new AssertionError("the table of " + table.output().id() + ", to be read " + table.hit() + ", gives "
                    + found + " for " + known);
        }
        return found.get(0);
    }
}
