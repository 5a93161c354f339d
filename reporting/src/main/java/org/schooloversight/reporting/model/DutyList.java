package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.EventType;
import org.schooloversight.duties.schedule.DutySettings;

/**
 * Duties with the clocks that time them.
 *
 * @param duties  the duties, in order, unmodifiable, not null
 */
public record DutyList(List<Listed> duties) {

    /** Copies the list. */
    public DutyList {
        duties = List.copyOf(duties);
    }

    /**
     * A duty.
     *
     * @param duty  the duty, not null
     * @param limits  the clocks that time it, unmodifiable, not null
     * @param next  the duties that take its place, unmodifiable, not null
     */
    public record Listed(Duty duty, List<Limit> limits, List<Duty> next) {

        /** Copies the lists. */
        public Listed {
            limits = List.copyOf(limits);
            next = List.copyOf(next);
        }
    }

    /**
     * A clock, with one of its rules.
     *
     * @param clock  the clock, not null
     * @param version  its rule with what it rests on, not null
     * @param rule  how the day follows under the readings taken, not null
     * @param starts  the events that start it, unmodifiable, empty if it recurs, not null
     */
    public record Limit(Clock clock, ClockVersion version, DeadlineRule rule, List<EventType> starts) {

        /** Copies the list. */
        public Limit {
            starts = List.copyOf(starts);
        }
    }

    /**
     * Obtains a list.
     *
     * @param catalogue  the catalogue, not null
     * @param duties  the duties of it that are listed, not null
     * @param on  the day whose law is listed, empty for the latest; clocks without a rule on that day are left out, not null
     * @param settings  how open points are read, not null
     * @return the list, not null
     */
    public static DutyList of(
            DutyCatalogue catalogue, Collection<Duty> duties, Optional<LocalDate> on, DutySettings settings) {
        List<Listed> listed = new ArrayList<>();
        for (Duty duty : duties) {
            List<Limit> limits = new ArrayList<>();
            for (Clock clock : catalogue.clocks(duty.id())) {
                version(clock, on)
                        .ifPresent(version -> limits.add(new Limit(
                                clock,
                                version,
                                version.rule().under(settings.readings()),
                                clock.starts().stream()
                                        .flatMap(event -> catalogue.event(event).stream())
                                        .toList())));
            }
            listed.add(new Listed(
                    duty,
                    limits,
                    duty.replacedBy().stream()
                            .flatMap(id -> catalogue.duty(id).stream())
                            .toList()));
        }
        return new DutyList(listed);
    }

    private static Optional<ClockVersion> version(Clock clock, Optional<LocalDate> on) {
        List<Timeline.Version<ClockVersion>> versions = clock.versions().versions();
        return on.isPresent()
                ? clock.versions().on(on.get())
                : Optional.of(versions.get(versions.size() - 1).value());
    }
}
