package org.schooloversight.core.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.LaCode;

/** Figures about authorities and about England, by what they measure. Immutable. */
public final class AreaFigures {

    private record Key(Optional<LaCode> la, MeasureId measure, PupilGroupId group) {}

    private static final AreaFigures NONE = new AreaFigures(List.of());

    private final Map<Key, NavigableMap<AcademicYear, AreaFigure>> figures = new HashMap<>();
    private final List<AreaFigure> all;

    private AreaFigures(List<AreaFigure> all) {
        this.all = List.copyOf(all);
        for (AreaFigure each : all) {
            figures.computeIfAbsent(new Key(each.la(), each.measure(), each.group()), key -> new TreeMap<>())
                    .merge(each.year(), each, AreaFigures::later);
        }
    }

    /**
     * Obtains no figures.
     *
     * @return the figures, not null
     */
    public static AreaFigures none() {
        return NONE;
    }

    /**
     * Obtains figures. Of two about the same, the one published later stands; of two of one day, the first.
     *
     * @param all  the figures, not null
     * @return the figures, not null
     */
    public static AreaFigures of(List<AreaFigure> all) {
        return new AreaFigures(all);
    }

    private static AreaFigure later(AreaFigure first, AreaFigure second) {
        return publishedOn(second).isAfter(publishedOn(first)) ? second : first;
    }

    private static LocalDate publishedOn(AreaFigure figure) {
        return figure.provenance().publication().on();
    }

    /**
     * Obtains the figures that were public on a day, as they were then: one that replaced another later does not yet.
     *
     * @param day  the day, not null
     * @return the figures, not null
     */
    public AreaFigures knownBy(LocalDate day) {
        return new AreaFigures(all.stream()
                .filter(each -> each.provenance().publication().isKnownBy(day))
                .toList());
    }

    /**
     * Gets every figure, in the order given.
     *
     * @return the figures, unmodifiable, not null
     */
    public List<AreaFigure> all() {
        return all;
    }

    /**
     * Gets the figures of an area by year, earliest first.
     *
     * @param la  the authority, empty for England, not null
     * @param measure  the measure, not null
     * @param group  the pupils, not null
     * @return the figures, unmodifiable, empty if there are none, not null
     */
    public NavigableMap<AcademicYear, AreaFigure> series(Optional<LaCode> la, MeasureId measure, PupilGroupId group) {
        return Collections.unmodifiableNavigableMap(figures.getOrDefault(new Key(la, measure, group), new TreeMap<>()));
    }

    /**
     * Finds the figure of an area for a year.
     *
     * @param la  the authority, empty for England, not null
     * @param measure  the measure, not null
     * @param group  the pupils, not null
     * @param year  the year, not null
     * @return the figure, empty if there is none, not null
     */
    public Optional<AreaFigure> find(Optional<LaCode> la, MeasureId measure, PupilGroupId group, AcademicYear year) {
        return Optional.ofNullable(series(la, measure, group).get(year));
    }

    /**
     * Gets the figures of all authorities for a year.
     *
     * @param measure  the measure, not null
     * @param group  the pupils, not null
     * @param year  the year, not null
     * @return the figures by authority, in the order of the codes, unmodifiable, not null
     */
    public Map<LaCode, AreaFigure> ofAuthorities(MeasureId measure, PupilGroupId group, AcademicYear year) {
        List<LaCode> codes = new ArrayList<>();
        figures.keySet().stream()
                .filter(key -> key.measure().equals(measure) && key.group().equals(group))
                .forEach(key -> key.la().ifPresent(codes::add));
        codes.sort(Comparator.comparing(LaCode::toString));
        Map<LaCode, AreaFigure> found = new LinkedHashMap<>();
        codes.forEach(code -> find(Optional.of(code), measure, group, year).ifPresent(each -> found.put(code, each)));
        return Collections.unmodifiableMap(found);
    }
}
