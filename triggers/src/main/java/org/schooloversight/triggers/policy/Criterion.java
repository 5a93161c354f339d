package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
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
    <R> R match(CriterionCases<R> cases);

    /**
     * Gets the criteria that this one is made of.
     *
     * @return the parts, empty if it asks for evidence itself, unmodifiable, not null
     */
    default List<Criterion> parts() {
        return List.of();
    }

    /**
     * Gets this criterion and all that it is made of, at any depth.
     *
     * @return the criteria, this one first, not null
     */
    default Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Criterion::all));
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
        public <R> R match(CriterionCases<R> cases) {
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
        public <R> R match(CriterionCases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * Fires if no part fires, and some part applies.
     *
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record NoneOf(List<Criterion> parts) implements Criterion {
        /** Copies the parts. */
        public NoneOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.noneOf(this);
        }
    }

    /**
     * Fires if enough of its parts fire.
     *
     * @param atLeast  how many must fire, from 1 to the number of parts
     * @param parts  the parts, at least one, unmodifiable, not null
     */
    record AtLeast(int atLeast, List<Criterion> parts) implements Criterion {
        /** Copies the parts. */
        public AtLeast {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.atLeast(this);
        }
    }

    /**
     * Takes a side where the test is not known, because the policy says so.
     *
     * @param test  what is asked, not null
     * @param whenNotKnown  what it counts as if it is not known: fired or clear, not null
     */
    record Assuming(Criterion test, FindingState whenNotKnown) implements Criterion {

        @Override
        public List<Criterion> parts() {
            return List.of(test);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.assuming(this);
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
        public <R> R match(CriterionCases<R> cases) {
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
        public List<Criterion> parts() {
            return List.of(test);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.scoped(this);
        }
    }

    /**
     * Applies only where a condition on the evidence fires, such as enough pupils. Where it is clear the test does not apply, which
     * is not the same as passed.
     *
     * @param condition  what makes the test apply, not null
     * @param test  what is asked then, not null
     */
    record Given(Criterion condition, Criterion test) implements Criterion {

        @Override
        public List<Criterion> parts() {
            return List.of(condition, test);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.given(this);
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
        public List<Criterion> parts() {
            return List.copyOf(options.values());
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.byReading(this);
        }
    }

    /**
     * Fires if a published figure meets a test in enough of the latest years, for any of some groups of pupils.
     *
     * @param measure  the measure, not null
     * @param groups  the groups of pupils, not null
     * @param years  the number of years, from 1
     * @param atLeast  in how many of them the test must be met, from 1 to the number of years
     * @param gaps  what the years are when some were never published, not null
     * @param test  the test, not null
     */
    record ResultPattern(
            MeasureId measure,
            Choice<List<PupilGroupId>> groups,
            int years,
            int atLeast,
            Choice<Gaps> gaps,
            ResultTest test)
            implements Criterion {

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.resultPattern(this);
        }
    }

    /**
     * Fires if a test of several figures is met in enough of the latest years. Within it, the latest year is each of them in turn.
     *
     * @param measure  the measure whose published years are meant, not null
     * @param years  the number of years, from 1
     * @param atLeast  in how many of them the test must be met, from 1 to the number of years
     * @param gaps  what the years are when some were never published, not null
     * @param test  what is asked of each year, not null
     */
    record OverYears(MeasureId measure, int years, int atLeast, Choice<Gaps> gaps, Criterion test)
            implements Criterion {

        @Override
        public List<Criterion> parts() {
            return List.of(test);
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.overYears(this);
        }
    }

    /**
     * Fires if the number of pupils at the school, as the register has it, meets a test.
     *
     * @param comparison  how the number is compared, not null
     * @param threshold  the parameter that holds the threshold, not null
     */
    record Pupils(ResultTest.Comparison comparison, ParameterId threshold) implements Criterion {

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.pupils(this);
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
        public <R> R match(CriterionCases<R> cases) {
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
        public <R> R match(CriterionCases<R> cases) {
            return cases.ungradedInspection(this);
        }
    }

    /**
     * Fires if enough of the school's latest inspections had a certain outcome. Inspections without a grade and monitoring visits
     * are passed over.
     *
     * @param first  the first inspection looked at, counted from the latest, which is 1
     * @param last  the last inspection looked at, not less than the first
     * @param atLeast  how many of them must have had the outcome, from 1
     * @param outcome  the outcome, not null
     * @param months  the parameter that holds how many months ago they may have been, empty if any time, not null
     */
    record InspectionPattern(int first, int last, int atLeast, InspectionOutcome outcome, Optional<ParameterId> months)
            implements Criterion {

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.inspectionPattern(this);
        }
    }

    /**
     * Fires if enough events of some kinds happened not long ago.
     *
     * @param events  the kinds of event, at least one, unmodifiable, not null
     * @param since  how long ago they may have been, not null
     * @param atLeast  how many there must be, from 1
     * @param whenNone  the state if none is recorded, not null
     */
    record EventWithin(Set<EventKind> events, Since since, int atLeast, FindingState whenNone) implements Criterion {
        /** Copies the kinds. */
        public EventWithin {
            events = Collections.unmodifiableSet(new TreeSet<>(events));
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.eventWithin(this);
        }
    }

    /** Since when events count. */
    sealed interface Since {
        /**
         * A number of months before the day of the question.
         *
         * @param months  the parameter that holds the number, not null
         */
        record Months(ParameterId months) implements Since {}

        /**
         * The day after one of the school's latest inspections that gave grades.
         *
         * @param nth  which, counted from the latest, which is 1
         */
        record Inspection(int nth) implements Since {}
    }

    /**
     * Fires if the programme had placed the school in one of some tiers, and it is still there by the record.
     *
     * @param tiers  the tiers, at least one, unmodifiable, not null
     * @param months  the parameter that holds how many months it must have been there, empty if any time, not null
     * @param whenNone  the state if no tier is recorded, not null
     */
    record InTier(Set<TierId> tiers, Optional<ParameterId> months, FindingState whenNone) implements Criterion {
        /** Copies the tiers. */
        public InTier {
            tiers = Collections.unmodifiableSet(new TreeSet<>(tiers));
        }

        @Override
        public <R> R match(CriterionCases<R> cases) {
            return cases.inTier(this);
        }
    }
}
