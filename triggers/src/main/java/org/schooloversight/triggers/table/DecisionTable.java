package org.schooloversight.triggers.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.law.Citation;

/**
 * A table that gives one value for every combination of the values of its inputs. Every row says which values it accepts.
 *
 * @param title  what it decides, in plain English, not null
 * @param hit  how its rows are read together, not null
 * @param inputs  the variables that some row asks for, unmodifiable, not null
 * @param output  the variable that it gives a value to, not null
 * @param rows  the rows in order, at least one, none that an earlier one covers, unmodifiable, not null
 * @param cites  the clauses it states, unmodifiable, not null
 */
public record DecisionTable(
        String title, Hit hit, List<Variable> inputs, Variable output, List<Row> rows, List<Citation> cites) {

    /** Copies the lists. */
    public DecisionTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
        cites = List.copyOf(cites);
    }

    /** How rows are read together. One row accepts every combination at least. */
    public enum Hit {
        /** The first row that accepts the combination gives the value. */
        FIRST,
        /** One row alone accepts it. */
        UNIQUE,
        /** Every row that accepts it gives the same value. */
        ANY
    }

    /**
     * A variable with a value from a closed list.
     *
     * @param id  the id: lower case letters, digits and low lines, first a letter, not null
     * @param title  what it is, in plain English, not null
     * @param type  the name of the list of values, in the form of the id; variables with the same name have the same values, not null
     * @param values  the values, unmodifiable, not null
     */
    public record Variable(String id, String title, String type, List<Value> values) {
        /** Copies the values. */
        public Variable {
            values = List.copyOf(values);
        }
    }

    /**
     * A value of a variable.
     *
     * @param id  the value: {@link TierTables#NONE} or lower case letters and digits in words joined by hyphens, not null
     * @param title  its name for a reader, not null
     */
    public record Value(String id, String title) {}

    /**
     * A row: it accepts a combination if it accepts the value of each variable.
     *
     * @param accepted  the values accepted, by the id of the variable; one that is left out may have any, unmodifiable, not null
     * @param output  the value it gives, not null
     * @param because  why, in plain English, a whole sentence, not null
     * @param cites  the clauses it applies, unmodifiable, not null
     */
    public record Row(Map<String, Set<String>> accepted, String output, String because, List<Citation> cites) {
        /** Copies the parts, in their order. */
        public Row {
            Map<String, Set<String>> copy = new LinkedHashMap<>();
            accepted.forEach((id, values) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
            accepted = Collections.unmodifiableMap(copy);
            cites = List.copyOf(cites);
        }
    }
}
