package org.schooloversight.reporting.render;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.law.Citation;

/**
 * Something that is said, with what it consists of.
 *
 * @param id  what it is about, empty if that has no id
 * @param text  the words; those of a list end with a colon
 * @param parts  the list under it
 * @param table  a table under it
 * @param cites  the clauses that state it
 */
record Statement(String id, String text, List<Statement> parts, Optional<TextTable> table, List<Citation> cites) {

    Statement {
        parts = List.copyOf(parts);
        cites = List.copyOf(cites);
    }

    /** Makes a statement without anything under it. */
    static Statement of(String text) {
        return list(text, List.of());
    }

    static Statement list(String text, List<Statement> parts) {
        return new Statement("", text, parts, Optional.empty(), List.of());
    }

    /** Makes a whole sentence of what comes before a clause, and of the clause. */
    static Statement sentence(String before, Statement clause) {
        String text = before + clause.text;
        return new Statement(
                clause.id, text.endsWith(":") ? text : Lines.sentence(text), clause.parts, clause.table, clause.cites);
    }

    Statement about(Object newId, List<Citation> newCites) {
        return new Statement(newId.toString(), text, parts, table, newCites);
    }

    Statement with(TextTable newTable) {
        return new Statement(id, text, parts, Optional.of(newTable), cites);
    }
}
