package org.schooloversight.core.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of one file, by header. */
final class Columns {

    private final List<String> header;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    Columns(List<String> header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            String name = Names.key(header.get(i));
            if (byName.putIfAbsent(name, i) != null) {
                twice.add(name);
            }
        }
    }

    int count() {
        return header.size();
    }

    List<String> header() {
        return header;
    }

    /** Gets the name of a column, empty if the header ends before it. */
    String name(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** Finds the column of a name, ignoring case. */
    Optional<Integer> find(String name) {
        return Optional.ofNullable(byName.get(Names.key(name)));
    }

    /** Checks if several columns have a name, so that it cannot be known which is meant. */
    boolean isTwice(String name) {
        return !name.isEmpty() && twice.contains(Names.key(name));
    }
}
