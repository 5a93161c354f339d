package org.schooloversight.duties.intervention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;

/**
 * What may or must be done about a school that is eligible for intervention.
 *
 * @param id  the id, not null
 * @param title  what is done, in a few words that start with a verb, not null
 * @param holder  who may or must, not null
 * @param versions  how it stood over time, not null
 */
public record Power(PowerId id, String title, Intervener holder, Timeline<Version> versions) {

    /** Whether it may or must be done. */
    public enum Force {
        /** It must. */
        MUST,
        /** It may. */
        MAY
    }

    /** What has to be done before or with the use of a power. */
    public enum Step {
        /** Give notice. */
        NOTICE,
        /** Have consent. */
        CONSENT,
        /** Consult. */
        CONSULT,
        /** Give a copy. */
        COPY
    }

    /**
     * How the power stood at a time.
     *
     * @param force  whether it may or must be used, not null
     * @param routes  the routes it follows from, empty if a school need not be eligible, unmodifiable, not null
     * @param window  how long it can be used once the period for complying is over, empty for as long as the school is eligible, not null
     * @param windowRoutes  the routes that the window is for, unmodifiable, not null
     * @param closers  what closes it, unmodifiable, not null
     * @param conditions  what has to be done before or with it, unmodifiable, not null
     * @param saving  which orders the law of an earlier time still holds for, empty if none, not null
     * @param note  what a reader must know, empty if nothing, not null
     * @param cites  where it stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Version(
            Force force,
            Set<RouteId> routes,
            Optional<Limit> window,
            Set<RouteId> windowRoutes,
            List<Closer> closers,
            List<Condition> conditions,
            Optional<Saving> saving,
            String note,
            List<Citation> cites,
            Check check) {

        /** Copies the parts. */
        public Version {
            routes = Collections.unmodifiableSet(new TreeSet<>(routes));
            windowRoutes = Collections.unmodifiableSet(new TreeSet<>(windowRoutes));
            closers = List.copyOf(closers);
            conditions = List.copyOf(conditions);
            cites = List.copyOf(cites);
        }
    }

    /**
     * What closes a power, and what opens it again.
     *
     * @param event  what closes it, not null
     * @param reopenedBy  what opens it again, empty if nothing, not null
     * @param words  why it is closed, a whole sentence, not null
     * @param cites  where that stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Closer(
            InterventionEvent event,
            Optional<InterventionEvent> reopenedBy,
            String words,
            List<Citation> cites,
            Check check) {

        /** Copies the citations. */
        public Closer {
            cites = List.copyOf(cites);
        }
    }

    /**
     * What has to be done before or with the use of a power.
     *
     * @param step  what, not null
     * @param words  what and by or with whom, not null
     * @param schools  the schools it is for, not null
     * @param cites  where it stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Condition(Step step, String words, SchoolFilter schools, List<Citation> cites, Check check) {

        /** Copies the citations. */
        public Condition {
            cites = List.copyOf(cites);
        }
    }

    /**
     * Orders for which the law of the day they were made still holds.
     *
     * @param event  how the order was made, not null
     * @param made  the days on which it was made, not null
     * @param words  what holds of it, a whole sentence, not null
     * @param cites  where that stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Saving(
            InterventionEvent event, EffectivePeriod made, String words, List<Citation> cites, Check check) {

        /** Copies the citations. */
        public Saving {
            cites = List.copyOf(cites);
        }
    }
}
