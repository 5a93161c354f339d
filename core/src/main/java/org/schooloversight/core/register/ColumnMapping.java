package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;

/**
 * Which column of a file stands for which field of a reader. Immutable.
 *
 * <p>The bundled mapping knows the published files. A mapping of one's own adds to it, so that other cuts of the same data can be read:
 *
 * <pre>{@code
 * { "register": { "urn": ["School URN"], "status": ["status_2022"] },
 *   "result-columns": [ { "column": "read_2019", "lower": "read_2019_low", "upper": "read_2019_high", "cohort": "pupils_2019",
 *       "measure": "ks2-reading-progress", "group": "all", "year": "2018-19", "status": "final" } ] }
 * }</pre>
 *
 * <p>The sections are {@code register}, {@code links}, {@code groups}, {@code inspections}, {@code results}, {@code judgements} and
 * {@code events}; {@code docs/formats.md} lists the fields of each. Names are matched ignoring case and spaces at the ends.
 */
public final class ColumnMapping {

    private final Map<String, Map<String, List<String>>> sections;
    private final List<MappedResult> results;
    private final Words words;

    private ColumnMapping(Map<String, Map<String, List<String>>> sections, List<MappedResult> results, Words words) {
        this.sections = sections;
        this.results = List.copyOf(results);
        this.words = words;
    }

    /**
     * Obtains the mapping that comes with this library: the columns of the published files and of our own formats.
     *
     * @return the mapping, not null
     */
    public static ColumnMapping bundled() {
        return DataFile.bundled("columns.json", document -> {
            document.optionalText("about");
            Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
            document.object("sections")
                    .map(JsonIn::members)
                    .orElse(Map.of())
                    .forEach((name, section) -> sections.put(name, names(section)));
            document.done();
            return new ColumnMapping(sections, List.of(), Words.bundled());
        });
    }

    /**
     * Reads a mapping that adds to the bundled one. Where both name a column that a file has, the one read here is used.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, JSON in UTF-8, not closed here, not null
     * @return the bundled mapping with these columns, or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<ColumnMapping> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, bundled()::with);
    }

    /**
     * Gets the names under which key judgements and areas of a report card are published.
     *
     * @return the names, unmodifiable, not null
     */
    public List<String> inspectionAreas() {
        return List.copyOf(names("inspections", "area"));
    }

    /** Gets the names that a column for a field may have, the first choice first. */
    List<String> names(String section, String field) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(field, List.of());
    }

    /** Gets the fields of a reader. */
    List<String> fields(String section) {
        return List.copyOf(sections.getOrDefault(section, Map.of()).keySet());
    }

    /** Gets the columns of results that the mapping itself describes. */
    List<MappedResult> results() {
        return results;
    }

    /** Gets the words that stand in the columns. */
    Words words() {
        return words;
    }

    private ColumnMapping with(JsonIn document) {
        document.optionalText("about");
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>(sections);
        for (String section : sections.keySet()) {
            if (document.has(section)) {
                document.object(section).ifPresent(added -> all.put(section, with(section, added)));
            }
        }
        List<MappedResult> mapped = document.optionalObjects("result-columns").stream()
                .map(ColumnMapping::mappedResult)
                .toList();
        document.done();
        return new ColumnMapping(all, mapped, words);
    }

    private Map<String, List<String>> with(String section, JsonIn added) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String field : fields(section)) {
            List<String> names = new ArrayList<>(added.values(field, Function.identity()));
            names.addAll(names(section, field));
            all.put(field, names);
        }
        added.done();
        return all;
    }

    private static Map<String, List<String>> names(JsonIn section) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        section.members().keySet().forEach(field -> names.put(field, section.values(field, Function.identity())));
        return names;
    }

    private static MappedResult mappedResult(JsonIn each) {
        ResultNames names = new ResultNames(
                each.text("column"),
                each.optionalText("lower"),
                each.optionalText("upper"),
                each.optionalText("cohort"));
        NamedResult named = new NamedResult(
                names,
                each.value("measure", MeasureId::of, MeasureId.of("unreadable")),
                each.value("group", PupilGroupId::of, PupilGroupId.of("unreadable")));
        MappedResult result = new MappedResult(
                named,
                each.value("year", AcademicYear::parse, AcademicYear.starting(2000)),
                each.choice("status", ResultStatus.class));
        each.done();
        return result;
    }
}
