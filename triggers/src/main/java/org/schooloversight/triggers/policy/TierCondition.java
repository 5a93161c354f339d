package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;

/** What must hold for a school to be in a tier: a closed grammar over findings, grade and kind of school. */
public sealed interface TierCondition {

    /** Always holds: the last rule of a list. */
    record Always() implements TierCondition {}

    /** Never holds: a rule that a reading switches off. */
    record Never() implements TierCondition {}

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
    }

    /**
     * Holds for schools in a scope.
     *
     * @param scope  the scope, not null
     */
    record SchoolIs(SchoolScope scope) implements TierCondition {}
}
