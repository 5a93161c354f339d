package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.deadline.ResolvedRule;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockVersion;

/** A clock made ready under the readings taken, with the calendars that it counts by. */
final class CompiledClock {

    private final Clock clock;
    private final int place;
    private final List<Face> faces;

    private CompiledClock(Clock clock, int place, List<Face> faces) {
        this.clock = clock;
        this.place = place;
        this.faces = faces;
    }

    static CompiledClock of(Clock clock, int place, DutySettings settings, Calendars calendars) {
        return new CompiledClock(
                clock,
                place,
                clock.versions().versions().stream()
                        .map(version -> Face.of(version, settings, calendars))
                        .toList());
    }

    Clock clock() {
        return clock;
    }

    /** Returns the place of the clock in its catalogue, in the order of the ids. */
    int place() {
        return place;
    }

    /** Returns the rule in force on a day, null if there is none. */
    @Nullable
    Face on(LocalDate day) {
        for (Face face : faces) {
            if (face.period.contains(day)) {
                return face;
            }
        }
        return null;
    }

    /** Whose clock it is. */
    record Place(Optional<CaseReference> subject, Optional<Urn> school) {
        static final Place NONE = new Place(Optional.empty(), Optional.empty());
    }

    /** The rule of a clock for one period of the law. */
    static final class Face {

        private final EffectivePeriod period;
        private final ClockVersion version;
        private final Provision provision;
        private final ResolvedRule rule;
        private final Set<EventId> otherEvents;

        private Face(EffectivePeriod period, ClockVersion version, Provision provision, Calendars calendars) {
            this.period = period;
            this.version = version;
            this.provision = provision;
            this.rule = provision.rule().resolve(calendars);
            this.otherEvents = provision.rule().otherEvents();
        }

        private static Face of(Timeline.Version<ClockVersion> version, DutySettings settings, Calendars calendars) {
            return new Face(version.period(), version.value(), version.value().under(settings.readings()), calendars);
        }

        ClockVersion version() {
            return version;
        }

        Provision provision() {
            return provision;
        }

        ResolvedRule rule() {
            return rule;
        }

        Set<EventId> otherEvents() {
            return otherEvents;
        }

        DaySpan day(Occasion occasion) {
            return rule.day(occasion);
        }

        /** Says where the clock stands at the end of a day. */
        DutyOccurrence occurrence(
                Clock clock, Place place, Occasion occasion, DaySpan day, States.Course course, LocalDate asOf) {
            OccurrenceState state = States.of(
                    provision.bound(),
                    provision.hasDate() ? day : null,
                    !clock.met().isEmpty(),
                    course,
                    asOf);
            return new DutyOccurrence(
                    clock,
                    provision,
                    place.subject(),
                    place.school(),
                    occasion,
                    day,
                    state,
                    state == OccurrenceState.STOPPED ? course.stoppedOn() : course.metOn(),
                    course.exception());
        }
    }
}
