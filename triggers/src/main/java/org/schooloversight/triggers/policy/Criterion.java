package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.ReadingId;

/**
 * What evidence must show for a trigger to fire: a closed grammar, written in policy files.
 *
 * <p>A criterion fires, is clear, is not known, or does not apply to the school. What does not apply is left out of account.
 */
public sealed interface Criterion {
    /**
     * Does what is to be done for this case.
     *
     * @param <R>  the type of the result
     * @param cases  what to do for each case, not null
     * @return the result, not null
     */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each case.
     *
     * @param <R>  the type of the result
     */
    interface Cases<R> {

        /**
         * Handles {@link AllOf}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R allOf(AllOf each);

        /**
         * Handles {@link AnyOf}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R anyOf(AnyOf each);

        /**
         * Handles {@link FirstKnown}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R firstKnown(FirstKnown each);

        /**
         * Handles {@link Scoped}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R scoped(Scoped each);

        /**
         * Handles {@link ByReading}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R byReading(ByReading each);

        /**
         * Handles {@link ResultPattern}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R resultPattern(ResultPattern each);

        /**
         * Handles {@link Judged}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R judged(Judged each);

        /**
         * Handles {@link UngradedInspection}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R ungradedInspection(UngradedInspection each);

        /**
         * Handles {@link EventWithin}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R eventWithin(EventWithin each);
    }

    /**
     * Fires if every part that applies fires.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record AllOf(List<Criterion> parts) implements Criterion {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /**
     * Fires if any part fires.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record AnyOf(List<Criterion> parts) implements Criterion {
        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * Is what the first part says that is known: a later part settles what the earlier ones leave open.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record FirstKnown(List<Criterion> parts) implements Criterion {
        /** Copies the parts. */
        public FirstKnown {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.firstKnown(this);
        }
    }

    /**
     * Applies to some schools only.
     *
     * @param scope  the schools, not null
     * @param test  what is asked of them, not null
     */
    record Scoped(SchoolScope scope, Criterion test) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scoped(this);
        }
    }

    /**
     * Depends on how an open point is read.
     *
     * @param reading  the open point, not null
     * @param options  the criterion under each option, unmodifiable, not null
     */
    record ByReading(ReadingId reading, Map<OptionId, Criterion> options) implements Criterion {
        /** Copies the options. */
        public ByReading {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.byReading(this);
        }
    }

    /**
     * Fires if a published figure meets a test in each of the latest years, for any of some groups of pupils.
     *
     * @param measure  the measure, not null
     * @param groups  the groups of pupils, not null
     * @param years  the number of years, from 1
     * @param gaps  what the years are when some were never published, not null
     * @param test  the test, not null
     */
    record ResultPattern(
            MeasureId measure, Choice<List<PupilGroupId>> groups, int years, Choice<Gaps> gaps, ResultTest test)
            implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resultPattern(this);
        }
    }

    /** What "the latest years" are when some years were never published. */
    enum Gaps {
        /** The latest years that have published figures, however far apart. */
        SKIPPED,
        /** Years that follow each other: a gap breaks the pattern. */
        BREAK
    }

    /**
     * Fires if the latest current judgement of an officer is adverse enough.
     *
     * @param concern  the concern, not null
     * @param atLeast  the least adverse level that fires, not null
     * @param whenNone  the state if there is no current judgement, not null
     */
    record Judged(ConcernId concern, JudgementLevel atLeast, FindingState whenNone) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /**
     * Fires if the latest ungraded inspection since the last graded one had a certain outcome.
     *
     * @param outcomes  the outcomes, at least one, unmodifiable, not null
     */
    record UngradedInspection(Set<UngradedOutcome> outcomes) implements Criterion {
        /** Copies the outcomes. */
        public UngradedInspection {
            outcomes = Set.copyOf(outcomes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ungradedInspection(this);
        }
    }

    /**
     * Fires if an event of a kind happened not long ago.
     *
     * @param event  the kind of event, not null
     * @param months  the parameter that holds how many months ago it may have been, not null
     * @param whenNone  the state if there is no such event, not null
     */
    record EventWithin(EventKind event, ParameterId months, FindingState whenNone) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.eventWithin(this);
        }
    }
}
