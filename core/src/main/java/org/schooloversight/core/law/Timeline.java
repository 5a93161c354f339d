package org.schooloversight.core.law;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Versions of one thing over time: on any day at most one is in force. Immutable.
 *
 * @param <T>  the type of a version
 */
public final class Timeline<T> {

    private final ImmutableRangeMap<LocalDate, Version<T>> versions;

    private Timeline(ImmutableRangeMap<LocalDate, Version<T>> versions) {
        this.versions = versions;
    }

    /**
     * A version and its period.
     *
     * @param <T>  the type of the version
     * @param period  the days on which it is in force, not null
     * @param value  the version, not null
     */
    public record Version<T>(EffectivePeriod period, T value) {}

    /**
     * Obtains a timeline.
     *
     * @param <T>  the type of a version
     * @param versions  the versions in any order, not null
     * @return the timeline, not null
     * @throws InvalidValueException if two versions are in force on the same day; the message names both periods
     */
    public static <T> Timeline<T> of(List<Version<T>> versions) {
        List<Version<T>> sorted = versions.stream()
                .sorted(Comparator.comparing(version -> version.period().startInclusive()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            EffectivePeriod earlier = sorted.get(i - 1).period();
            EffectivePeriod later = sorted.get(i).period();
            if (earlier.contains(later.startInclusive())) {
                throw new InvalidValueException("two versions are in force on the same day: one " + earlier
                        + ", another " + later + "; accepted: periods that do not overlap");
            }
        }
        ImmutableRangeMap.Builder<LocalDate, Version<T>> map = ImmutableRangeMap.builder();
        sorted.forEach(version -> map.put(range(version.period()), version));
        return new Timeline<>(map.build());
    }

    /**
     * Finds the version in force on a day.
     *
     * @param day  the day, not null
     * @return the version, empty if there is none on that day, not null
     */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(versions.get(day)).map(Version::value);
    }

    /**
     * Gets all versions, earliest first.
     *
     * @return the versions, unmodifiable, not null
     */
    public List<Version<T>> versions() {
        return List.copyOf(versions.asMapOfRanges().values());
    }

    private static Range<LocalDate> range(EffectivePeriod period) {
        return period.endExclusive()
                .map(end -> Range.closedOpen(period.startInclusive(), end))
                .orElseGet(() -> Range.atLeast(period.startInclusive()));
    }
}
