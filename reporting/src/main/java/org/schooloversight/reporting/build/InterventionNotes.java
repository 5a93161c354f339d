package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.duties.intervention.InterventionAnswer;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what was not checked and what else a reader must know, by what it is about. */
final class InterventionNotes {

    private static final String ALL = "The answer as a whole";

    private InterventionNotes() {}

    static List<Block> blocks(SchoolIntervention school) {
        Map<String, Set<String>> open = notes(school.answer().published());
        Map<String, Set<String>> more = notes(school.answer().whole());
        school.notices().forEach(each -> {
            String about = Phrases.title(each.notice().draft().kind().words()) + ", what it states and copies of it";
            more.computeIfAbsent(about, key -> new LinkedHashSet<>())
                    .addAll(each.check().notices());
        });
        school.suspensions()
                .forEach(
                        each -> more.computeIfAbsent("Suspension of the delegated budget", key -> new LinkedHashSet<>())
                                .addAll(each.notices()));
        open.forEach((about, notes) ->
                more.getOrDefault(about, new LinkedHashSet<>()).removeAll(notes));
        List<Row> rows = new ArrayList<>(rows(open));
        rows(more).forEach(row -> rows.add(row.inConfidence()));
        return List.of(SupportPieces.open(
                "notes",
                "By route and power of the law of the day, and by what was done",
                List.of(Column.ofWords("about", "About"), Column.ofWords("note", "To know")),
                rows));
    }

    private static Map<String, Set<String>> notes(InterventionAnswer answer) {
        Map<String, Set<String>> notes = new LinkedHashMap<>();
        Set<String> rest = new LinkedHashSet<>(answer.notices());
        answer.routes().forEach(each -> {
            notes.computeIfAbsent(each.title(), key -> new LinkedHashSet<>()).addAll(each.notices());
            each.notices().forEach(rest::remove);
        });
        answer.powers().forEach(each -> {
            notes.computeIfAbsent(each.title() + " (" + each.holder().words() + ")", key -> new LinkedHashSet<>())
                    .addAll(each.notices());
            each.notices().forEach(rest::remove);
        });
        notes.put(ALL, rest);
        return notes;
    }

    private static List<Row> rows(Map<String, Set<String>> notes) {
        return notes.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> Row.of(List.of(Cell.of(each.getKey()), Cell.of(String.join(" ", each.getValue())))))
                .toList();
    }
}
