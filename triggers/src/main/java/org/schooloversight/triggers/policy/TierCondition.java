package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;

/** What must hold for a school to be in a tier: a closed grammar over findings, grade and kind of school. */
public sealed interface TierCondition {
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
         * Handles {@link Always}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R always(Always each);

        /**
         * Handles {@link Never}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R never(Never each);

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
         * Handles {@link NoneOf}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R noneOf(NoneOf each);

        /**
         * Handles {@link ByReading}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R byReading(ByReading each);

        /**
         * Handles {@link Fired}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R fired(Fired each);

        /**
         * Handles {@link Grade}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R grade(Grade each);

        /**
         * Handles {@link SchoolIs}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R schoolIs(SchoolIs each);

        /**
         * Handles {@link Classified}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R classified(Classified each);

        /**
         * Handles {@link WasIn}.
         *
         * @param each  the case, not null
         * @return the result, not null
         */
        R wasIn(WasIn each);
    }

    /** Always holds: the last rule of a list. */
    record Always() implements TierCondition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.always(this);
        }
    }

    /** Never holds: a rule that a reading switches off. */
    record Never() implements TierCondition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.never(this);
        }
    }

    /**
     * Holds if every part holds.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record AllOf(List<TierCondition> parts) implements TierCondition {
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
     * Holds if any part holds.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record AnyOf(List<TierCondition> parts) implements TierCondition {
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
     * Holds if no part holds.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record NoneOf(List<TierCondition> parts) implements TierCondition {
        /** Copies the parts. */
        public NoneOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noneOf(this);
        }
    }

    /**
     * Depends on how an open point is read.
     *
     * @param reading  the open point, not null
     * @param options  the condition under each option, unmodifiable, not null
     */
    record ByReading(ReadingId reading, Map<OptionId, TierCondition> options) implements TierCondition {
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
     * Holds if enough of some triggers fired.
     *
     * @param triggers  the triggers, at least one, unmodifiable, not null
     * @param atLeast  how many must have fired, from 1
     * @param significant  true to count only those that an officer marked as significant
     * @param name  what the triggers are called together, such as {@code bespoke}, empty if they have no name, not null
     */
    record Fired(List<TriggerId> triggers, int atLeast, boolean significant, String name) implements TierCondition {
        /** Copies the triggers. */
        public Fired {
            triggers = List.copyOf(triggers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fired(this);
        }
    }

    /**
     * Holds if the school's latest overall grade is one of some.
     *
     * @param standings  the standings, at least one, unmodifiable, not null
     */
    record Grade(Set<GradeStanding> standings) implements TierCondition {
        /** Copies the standings. */
        public Grade {
            standings = Set.copyOf(standings);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.grade(this);
        }
    }

    /**
     * Holds for schools in a scope.
     *
     * @param scope  the scope, not null
     */
    record SchoolIs(SchoolScope scope) implements TierCondition {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.schoolIs(this);
        }
    }

    /**
     * Holds if the school has one of some values on a scale of the policy.
     *
     * @param scale  the scale, not null
     * @param values  the values, at least one, unmodifiable, not null
     */
    record Classified(ScaleId scale, Set<ScaleValue> values) implements TierCondition {
        /** Copies the values. */
        public Classified {
            values = Set.copyOf(values);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classified(this);
        }
    }

    /**
     * Holds if the programme had placed the school in one of some tiers, and it is still there by the record.
     *
     * @param tiers  the tiers, unmodifiable, not null
     * @param never  true if it holds also for a school that was in no tier
     */
    record WasIn(Set<TierId> tiers, boolean never) implements TierCondition {
        /** Copies the tiers. */
        public WasIn {
            tiers = Set.copyOf(tiers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wasIn(this);
        }
    }
}
