package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;

/** What each column of a file of scenarios is about. */
final class ScenarioColumns {

    /** The columns whose names are always the same; a note is never looked at. */
    static final List<String> FIXED = List.of(
            "scenario",
            "note",
            "as of",
            "known by",
            "type",
            "phase",
            "low age",
            "high age",
            "pupils",
            "religious character",
            "opened",
            "closed",
            "inspections known",
            "inspections",
            "tier before",
            "in tier since",
            "officer decision",
            "expect tier",
            "expect fired",
            "expect clear",
            "expect not known");

    private static final List<String> FORMS =
            List.of("'figure MEASURE GROUP YEAR'", "'judged CONCERN'", "'event KIND'", "'rated SCALE'");

    /**
     * A column that holds the figures of one year.
     *
     * @param column  its place
     * @param measure  what is measured
     * @param group  whose figures they are
     * @param year  the year
     */
    record FigureColumn(int column, Measure measure, PupilGroupId group, AcademicYear year) {}

    private final SupportPolicy policy;
    private final MeasureCatalogue measures;
    private final Map<String, Integer> fixed = new HashMap<>();
    private final List<FigureColumn> figures = new ArrayList<>();
    private final Map<ConcernId, Integer> judged = new HashMap<>();
    private final Map<EventKind, Integer> events = new HashMap<>();
    private final Map<Classification, Integer> rated = new HashMap<>();

    private ScenarioColumns(SupportPolicy policy, MeasureCatalogue measures) {
        this.policy = policy;
        this.measures = measures;
    }

    /** Finds out what the columns are about; one that cannot be used is reported. */
    static ScenarioColumns of(CsvRows rows, SupportPolicy policy, MeasureCatalogue measures) {
        ScenarioColumns columns = new ScenarioColumns(policy, measures);
        Set<String> seen = new HashSet<>();
        List<String> header = rows.header();
        for (int i = 0; i < header.size(); i++) {
            String name = String.join(" ", ScenarioText.split(header.get(i).toLowerCase(Locale.ROOT), "\\s+"));
            try {
                if (!name.isEmpty() && !seen.add(name)) {
                    throw new InvalidValueException("the column stands twice; accepted: each column once");
                }
                columns.add(i, name);
            } catch (InvalidValueException invalid) {
                String[] parts = String.valueOf(invalid.getMessage()).split("; accepted: ", 2);
                rows.leaveOut(i, parts[0], parts.length == 2 ? parts[1] : "another column");
            }
        }
        for (String required : List.of("scenario", "type")) {
            if (!header.isEmpty() && columns.column(required).isEmpty()) {
                rows.refuse(
                        "there is no column '" + required + "'" + Nearest.hint(required, header),
                        "a file of scenarios, with the columns 'scenario' and 'type' at least");
            }
        }
        return columns;
    }

    private void add(int column, String name) {
        if (name.isEmpty()) {
            return;
        }
        if (FIXED.contains(name)) {
            fixed.put(name, column);
            return;
        }
        List<String> words = ScenarioText.split(name, " ");
        String rest = name.substring(words.get(0).length()).strip();
        switch (words.get(0)) {
            case "figure" -> figures.add(figure(column, words));
            case "judged" -> judged.put(ConcernId.of(known("concern", rest, policy.concerns())), column);
            case "event" -> events.put(EventKind.of(known("kind of event", rest, policy.events())), column);
            case "rated" -> rated.put(scale(rest), column);
            default ->
                throw new InvalidValueException("unknown column" + Nearest.hint(name, FIXED) + "; accepted: "
                        + Text.list(FIXED, "and") + ", and columns " + Text.list(FORMS, "and"));
        }
    }

    private FigureColumn figure(int column, List<String> words) {
        if (words.size() != 4) {
            throw new InvalidValueException(
                    "a column of figures does not name a measure, a group and a year; accepted: such as"
                            + " 'figure absence-persistent all 2018-19'");
        }
        List<MeasureId> ids = measures.measures().stream().map(Measure::id).toList();
        Measure measure = measures.require(MeasureId.of(known("measure", words.get(1), ids)));
        PupilGroupId group = PupilGroupId.of(known("group of pupils", words.get(2), measures.groups()));
        return new FigureColumn(column, measure, group, AcademicYear.parse(words.get(3)));
    }

    private Classification scale(String text) {
        List<Classification> scales = policy.classifications().stream()
                .filter(each -> each.basis() instanceof Classification.Basis.Rated)
                .toList();
        String name =
                known("scale", text, scales.stream().map(Classification::id).toList());
        return scales.stream()
                .filter(each -> each.id().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a name that the policy must ask about. */
    private static String known(String what, String text, Collection<?> ids) {
        List<String> names = ids.stream().map(Object::toString).toList();
        if (names.isEmpty()) {
            throw new InvalidValueException("the policy asks about no " + what + "; accepted: no such column");
        }
        return PolicyNames.oneOf(what, text, names);
    }

    Optional<Integer> column(String name) {
        return Optional.ofNullable(fixed.get(name));
    }

    List<FigureColumn> figures() {
        return figures;
    }

    Map<ConcernId, Integer> judged() {
        return judged;
    }

    Map<EventKind, Integer> events() {
        return events;
    }

    Map<Classification, Integer> rated() {
        return rated;
    }
}
