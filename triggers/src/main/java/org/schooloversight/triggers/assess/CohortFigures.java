package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Sha256;

/** Gathers the figures of many schools for a snapshot. */
final class CohortFigures {

    /** A measure for a group of pupils. */
    private record Subject(MeasureId measure, PupilGroupId group) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            int order = measure.compareTo(other.measure);
            return order != 0 ? order : group.compareTo(other.group);
        }
    }

    private final Map<Subject, Map<AcademicYear, Map<Urn, BigDecimal>>> figures = new TreeMap<>();

    /** Adds the figures of a school that were public on the day. */
    void add(SchoolCase each, Set<Compared> compared) {
        Set<Subject> subjects = new TreeSet<>();
        for (Compared one : compared) {
            subjects.add(new Subject(one.measure(), one.group()));
            one.context().ifPresent(context -> subjects.add(new Subject(context, one.group())));
        }
        for (Subject subject : subjects) {
            Set<AcademicYear> years = new TreeSet<>();
            each.evidence().results(subject.measure(), subject.group()).forEach(result -> years.add(result.year()));
            for (AcademicYear year : years) {
                Figure.@Nullable Value value = PublishedFigure.find(each, subject.measure(), subject.group(), year)
                        .value();
                if (value != null) {
                    figures.computeIfAbsent(subject, none -> new TreeMap<>())
                            .computeIfAbsent(year, none -> new TreeMap<>())
                            .put(each.school().urn(), value.value());
                }
            }
        }
    }

    /** Returns the figures of the schools that have one, by year. */
    Map<AcademicYear, Map<Urn, BigDecimal>> of(MeasureId measure, PupilGroupId group) {
        return figures.getOrDefault(new Subject(measure, group), Map.of());
    }

    /** Digests all that is compared, whatever the order it was given in. */
    String sha256(AsOf asOf, Collection<School> schools) {
        Sha256 digest = new Sha256().add(asOf);
        schools.forEach(school -> digest.add(school.urn()).add(school.la()).add(school.kind()));
        figures.forEach((subject, years) -> years.forEach((year, values) -> {
            digest.add(subject).add(year);
            values.forEach((urn, value) ->
                    digest.add(urn).add(value.stripTrailingZeros().toPlainString()));
        }));
        return digest.hex();
    }
}
