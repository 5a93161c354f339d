package org.schooloversight.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;

/**
 * A published table of results, as {@code result-tables.json} describes it.
 *
 * @param title  the name in a sentence, not null
 * @param schools  the record types of schools, empty if the table has none, not null
 * @param authorities  the record types of totals of authorities, not null
 * @param nations  the label of each record type of national totals, not null
 * @param compareWith  the record types of national totals that are about the same kinds of schools as totals of authorities, not null
 * @param nationalLa  what stands for a national total in place of an authority, not null
 * @param results  the columns that are read, not null
 * @param notComparable  columns that are not read although they seem to be such a measure, and why, not null
 * @param knownYears  the years that their national totals give away, not null
 */
record ResultTable(
        String title,
        List<String> schools,
        List<String> authorities,
        Map<String, String> nations,
        List<String> compareWith,
        List<String> nationalLa,
        List<NamedResult> results,
        Map<String, String> notComparable,
        List<KnownYear> knownYears) {

    /** A year and the national totals that were published for it, each by column name. */
    record KnownYear(AcademicYear year, String source, List<Map<String, String>> rows) {}

    private record Group(PupilGroupId id, String suffix, Optional<String> cohort) {}

    static List<ResultTable> bundled() {
        return DataFile.bundled("result-tables.json", document -> {
            document.optionalText("about");
            List<ResultTable> tables =
                    document.objects("tables").stream().map(ResultTable::table).toList();
            document.done();
            return tables;
        });
    }

    private static ResultTable table(JsonIn object) {
        object.text("id");
        List<Group> groups =
                object.objects("groups").stream().map(ResultTable::group).toList();
        ResultTable table = new ResultTable(
                object.text("title"),
                object.values("schools", Function.identity()),
                object.values("authorities", Function.identity()),
                object.has("nations")
                        ? object.object("nations").map(ResultTable::texts).orElse(Map.of())
                        : Map.of(),
                object.values("compare-with", Function.identity()),
                object.values("national-la", Function.identity()),
                object.objects("measures").stream()
                        .flatMap(measure -> results(measure, groups).stream())
                        .toList(),
                notComparable(object.optionalObjects("not-comparable")),
                object.optionalObjects("known-years").stream()
                        .map(ResultTable::knownYear)
                        .toList());
        object.done();
        return table;
    }

    private static Group group(JsonIn object) {
        Group group = new Group(
                object.value("group", PupilGroupId::of, PupilGroupId.of("unreadable")),
                object.value("suffix", Function.identity(), ""),
                object.optionalText("cohort"));
        object.done();
        return group;
    }

    private static List<NamedResult> results(JsonIn object, List<Group> groups) {
        MeasureId measure = object.value("measure", MeasureId::of, MeasureId.of("unreadable"));
        String column = object.text("column");
        Optional<String> lower = object.optionalText("lower");
        Optional<String> upper = object.optionalText("upper");
        Optional<String> cohort = object.optionalText("cohort");
        object.done();
        List<NamedResult> results = new ArrayList<>();
        for (Group group : groups) {
            Function<String, String> name = text -> text.replace("{group}", group.suffix());
            ResultNames names = new ResultNames(
                    name.apply(column),
                    lower.map(name),
                    upper.map(name),
                    cohort.map(name).or(group::cohort));
            results.add(new NamedResult(names, measure, group.id()));
        }
        return results;
    }

    private static Map<String, String> notComparable(List<JsonIn> objects) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (JsonIn object : objects) {
            reasons.put(object.text("column"), object.text("because"));
            object.done();
        }
        return reasons;
    }

    private static KnownYear knownYear(JsonIn object) {
        KnownYear year = new KnownYear(
                object.value("year", AcademicYear::parse, AcademicYear.starting(2000)),
                object.text("source"),
                object.objects("rows").stream().map(ResultTable::texts).toList());
        object.done();
        return year;
    }

    private static Map<String, String> texts(JsonIn object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.members().forEach((name, value) -> texts.put(name, value.asText()));
        return texts;
    }
}
