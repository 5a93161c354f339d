package org.schooloversight.core.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.style.InvalidValueException;

/** The measures and groups of pupils that evidence and policies may name. Immutable. */
public final class MeasureCatalogue {

    private final Map<MeasureId, Measure> measures;
    private final Map<PupilGroupId, String> groups;

    private MeasureCatalogue(Map<MeasureId, Measure> measures, Map<PupilGroupId, String> groups) {
        this.measures = measures;
        this.groups = groups;
    }

    /**
     * Obtains a catalogue.
     *
     * @param measures  the measures, each id once, not null
     * @param groups  the title of each group of pupils, to follow "for", not null
     * @return the catalogue, not null
     * @throws InvalidValueException if two measures have one id
     */
    public static MeasureCatalogue of(Collection<Measure> measures, Map<PupilGroupId, String> groups) {
        Map<MeasureId, Measure> byId = new LinkedHashMap<>();
        for (Measure measure : measures) {
            if (byId.put(measure.id(), measure) != null) {
                throw new InvalidValueException("two measures have the id '" + measure.id() + "'");
            }
        }
        return new MeasureCatalogue(byId, Collections.unmodifiableMap(new LinkedHashMap<>(groups)));
    }

    /**
     * Finds a measure.
     *
     * @param id  the id, not null
     * @return the measure, empty if there is none, not null
     */
    public Optional<Measure> measure(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    /**
     * Gets a measure.
     *
     * @param id  the id, not null
     * @return the measure, not null
     * @throws InvalidValueException if there is none
     */
    public Measure require(MeasureId id) {
        return measure(id)
                .orElseThrow(() ->
                        new InvalidValueException("unknown measure: '" + id + "'; accepted: " + measures.keySet()));
    }

    /**
     * Gets all measures, in the order of the catalogue.
     *
     * @return the measures, unmodifiable, not null
     */
    public List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    /**
     * Gets the ids of the groups of pupils, in the order of the catalogue.
     *
     * @return the ids, unmodifiable, not null
     */
    public Set<PupilGroupId> groups() {
        return groups.keySet();
    }

    /**
     * Gets the title of a group of pupils, to follow "for".
     *
     * @param group  the group, not null
     * @return the title, or the id if the catalogue has none, not null
     */
    public String groupTitle(PupilGroupId group) {
        return groups.getOrDefault(group, group.value());
    }

    /**
     * Finds the documented day on which figures were published.
     *
     * @param id  the measure, not null
     * @param year  the academic year, not null
     * @param status  the status of the figures, not null
     * @return the day, empty if it is not documented, not null
     */
    public Optional<LocalDate> publishedOn(MeasureId id, AcademicYear year, ResultStatus status) {
        return measure(id).stream()
                .flatMap(measure -> measure.series().stream())
                .filter(entry -> entry.year().equals(year))
                .findFirst()
                .map(entry -> entry.published().get(status));
    }
}
