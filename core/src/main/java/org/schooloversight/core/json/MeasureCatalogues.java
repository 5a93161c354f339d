package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads {@link MeasureCatalogue}s. */
public final class MeasureCatalogues {

    private MeasureCatalogues() {}

    /**
     * Obtains the catalogue that comes with this library: the measures that its readers know.
     *
     * @return the catalogue, not null
     */
    public static MeasureCatalogue bundled() {
        return DataFile.bundled("measures.json", MeasureCatalogues::catalogue);
    }

    /**
     * Reads a catalogue of a council's own.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the catalogue or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<MeasureCatalogue> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, MeasureCatalogues::catalogue);
    }

    static MeasureCatalogue catalogue(JsonIn document) {
        document.optionalText("$schema");
        Cites cites = Cites.of(document);
        Map<PupilGroupId, String> groups = new LinkedHashMap<>();
        for (JsonIn group : document.objects("groups")) {
            PupilGroupId id = group.value("id", PupilGroupId::of, PupilGroupId.of("unreadable"));
            if (groups.put(id, group.text("title")) != null) {
                group.problem("id", "the group '" + id + "' is listed twice", "each id once");
            }
            group.done();
        }
        Map<String, List<SeriesYear>> series = new LinkedHashMap<>();
        for (JsonIn each : document.objects("series")) {
            String id = each.text("id");
            if (series.put(id, years(each)) != null) {
                each.problem("id", "the series '" + Text.shorten(id) + "' is listed twice", "each id once");
            }
            each.done();
        }
        List<Measure> measures = new ArrayList<>();
        for (JsonIn each : document.objects("measures")) {
            String seriesId = each.text("series");
            if (!series.containsKey(seriesId)) {
                each.problem(
                        "series", "unknown series" + Nearest.hint(seriesId, series.keySet()), series.keySet() + "");
            }
            measures.add(new Measure(
                    each.value("id", MeasureId::of, MeasureId.of("unreadable")),
                    each.text("title"),
                    each.choice("unit", Measure.Unit.class),
                    each.choice("worse", Measure.Worse.class),
                    each.has("endAge") ? OptionalInt.of(each.wholeNumber("endAge", 1, 25)) : OptionalInt.empty(),
                    series.getOrDefault(seriesId, List.of()),
                    cites.in(each),
                    Cites.check(each)));
            each.done();
        }
        document.done();
        try {
            return MeasureCatalogue.of(measures, groups);
        } catch (InvalidValueException twice) {
            document.problem("measures", String.valueOf(twice.getMessage()), "each id once");
            return MeasureCatalogue.of(List.of(), groups);
        }
    }

    private static List<SeriesYear> years(JsonIn series) {
        Set<AcademicYear> seen = new HashSet<>();
        List<SeriesYear> years = new ArrayList<>();
        for (JsonIn each : series.objects("years")) {
            SeriesYear entry = year(each);
            if (!seen.add(entry.year())) {
                each.problem("year", "the year " + entry.year() + " is listed twice", "each year once");
            }
            years.add(entry);
        }
        return years;
    }

    private static SeriesYear year(JsonIn each) {
        Map<ResultStatus, LocalDate> published = new EnumMap<>(ResultStatus.class);
        each.object("published").ifPresent(days -> {
            for (ResultStatus status : ResultStatus.values()) {
                days.optionalDate(status.name().toLowerCase(Locale.ROOT)).ifPresent(day -> published.put(status, day));
            }
            days.done();
        });
        SeriesYear year = new SeriesYear(
                each.value("year", AcademicYear::parse, AcademicYear.starting(1970)),
                published,
                Cites.check(each),
                each.optionalText("break"));
        each.done();
        return year;
    }
}
