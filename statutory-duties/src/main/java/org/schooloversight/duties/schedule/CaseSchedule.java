package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.schedule.CaseRecord.Excepted;
import org.schooloversight.duties.schedule.CaseRecord.Happened;
import org.schooloversight.duties.schedule.CaseRecord.Suspended;

/** Works out the occurrences of one case. */
final class CaseSchedule {

    private static final Comparator<Happened> BY_DAY = Comparator.comparing(Happened::on)
            .thenComparing(happened -> happened.event().value())
            .thenComparing(Happened::id);

    private final List<Happened> happened = new ArrayList<>();
    private final List<Excepted> exceptions = new ArrayList<>();
    private final List<Suspended> suspensions = new ArrayList<>();
    private final LocalDate asOf;

    CaseSchedule(List<CaseRecord> records, LocalDate asOf) {
        this.asOf = asOf;
        for (CaseRecord each : records) {
            if (each instanceof Happened event) {
                happened.add(event);
            } else if (each instanceof Excepted exception) {
                exceptions.add(exception);
            } else if (each instanceof Suspended suspended) {
                suspensions.add(suspended);
            }
        }
        happened.sort(BY_DAY);
        exceptions.sort(Comparator.comparing(Excepted::id));
    }

    /** An event and a clock that it starts. */
    private record Start(CompiledClock clock, Happened event) {
        private static final Comparator<Start> BY_CLOCK =
                Comparator.comparingInt((Start each) -> each.clock.place()).thenComparing(each -> each.event.on());
    }

    /** Adds what the events of the case start. Each school's own calendars make their own clocks. */
    void addTo(List<DutyOccurrence> occurrences, SchoolClocks clocks) {
        List<Start> starts = new ArrayList<>();
        for (Happened event : happened) {
            for (CompiledClock clock : clocks.at(event.school()).startedBy(event.event())) {
                starts.add(new Start(clock, event));
            }
        }
        starts.sort(Start.BY_CLOCK);
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            boolean first =
                    i == 0 || starts.get(i - 1).clock().place() != start.clock().place();
            if (first || !starts.get(i - 1).event().on().equals(start.event().on())) {
                LocalDate previous = first ? null : starts.get(i - 1).event().on();
                DutyOccurrence occurrence = occurrence(start.clock(), start.event(), previous, next(starts, i));
                if (occurrence != null) {
                    occurrences.add(occurrence);
                }
            }
        }
    }

    /** Returns the next day on which the same clock starts anew. */
    private static @Nullable LocalDate next(List<Start> starts, int from) {
        LocalDate day = starts.get(from).event().on();
        for (int i = from + 1; i < starts.size(); i++) {
            Start later = starts.get(i);
            if (later.clock().place() != starts.get(from).clock().place()) {
                return null;
            }
            if (later.event().on().isAfter(day)) {
                return later.event().on();
            }
        }
        return null;
    }

    private @Nullable DutyOccurrence occurrence(
            CompiledClock compiled, Happened start, @Nullable LocalDate previous, @Nullable LocalDate next) {
        CompiledClock.Face face = compiled.on(start.on());
        if (face == null) {
            return null;
        }
        Clock clock = compiled.clock();
        Occasion occasion = new Occasion(start.on(), others(face, start.on(), next), suspensions(clock));
        DaySpan day = face.day(occasion);
        boolean backward = day.isBefore(start.on());
        LocalDate from = backward ? previous == null ? LocalDate.MIN : previous.plusDays(1) : start.on();
        LocalDate metOn = first(clock.met(), from, next);
        LocalDate stoppedOn = first(clock.stops(), start.on(), next);
        return face.occurrence(
                clock,
                new CompiledClock.Place(Optional.of(start.subject()), start.school()),
                occasion,
                day,
                new States.Course(start.on(), metOn, stoppedOn, exception(clock)),
                asOf);
    }

    /** Returns the day of the first of some events from a day on and before the clock starts anew, if it has come. */
    private @Nullable LocalDate first(Set<EventId> events, LocalDate from, @Nullable LocalDate before) {
        if (events.isEmpty()) {
            return null;
        }
        for (Happened each : happened) {
            if (each.on().isAfter(asOf) || (before != null && !each.on().isBefore(before))) {
                return null;
            }
            if (!each.on().isBefore(from) && events.contains(each.event())) {
                return each.on();
            }
        }
        return null;
    }

    /** Finds the other days that a rule counts from: the first from the start on, else the last before it. */
    private Map<EventId, LocalDate> others(CompiledClock.Face face, LocalDate start, @Nullable LocalDate next) {
        if (face.otherEvents().isEmpty()) {
            return Map.of();
        }
        Map<EventId, LocalDate> others = new HashMap<>();
        for (EventId wanted : face.otherEvents()) {
            LocalDate found = null;
            for (Happened each : happened) {
                boolean inTime = next == null || each.on().isBefore(next);
                if (each.event().equals(wanted) && inTime && (found == null || found.isBefore(start))) {
                    found = each.on();
                }
            }
            if (found != null) {
                others.put(wanted, found);
            }
        }
        return others;
    }

    private List<Suspension> suspensions(Clock clock) {
        return suspensions.isEmpty()
                ? List.of()
                : Suspension.joined(suspensions.stream()
                        .filter(each -> each.clock().equals(clock.id()))
                        .map(Suspended::suspension)
                        .toList());
    }

    private @Nullable ExceptionId exception(Clock clock) {
        for (Excepted each : exceptions) {
            boolean forClock = each.clock().map(clock.id()::equals).orElse(true);
            if (forClock && clock.exceptions().stream().map(LimitException::id).anyMatch(each.exception()::equals)) {
                return each.exception();
            }
        }
        return null;
    }

    /** The clocks of a school. */
    interface SchoolClocks {
        CompiledCatalogue at(Optional<Urn> school);
    }
}
