package org.schooloversight.reporting.render;

import java.util.List;
import java.util.Optional;

/**
 * A part of a text with a heading.
 *
 * @param id  a name for programs
 * @param title  the heading
 * @param intro  what comes first, in sentences, empty if nothing does
 * @param table  a table that shows it at a glance
 * @param numbered  whether the statements have an order that matters
 * @param statements  what is said
 */
record Section(
        String id,
        String title,
        String intro,
        Optional<TextTable> table,
        boolean numbered,
        List<Statement> statements) {

    Section {
        statements = List.copyOf(statements);
    }

    static Section of(String id, String title, String intro, List<Statement> statements) {
        return new Section(id, title, intro, Optional.empty(), false, statements);
    }

    static Section numbered(String id, String title, String intro, List<Statement> statements) {
        return new Section(id, title, intro, Optional.empty(), true, statements);
    }

    Section with(TextTable newTable) {
        return new Section(id, title, intro, Optional.of(newTable), numbered, statements);
    }
}
