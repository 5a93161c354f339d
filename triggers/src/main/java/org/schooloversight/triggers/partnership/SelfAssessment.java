package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;

/** How a partnership rates itself against conditions, over time. Immutable. */
public final class SelfAssessment {

    private static final Comparator<ConditionRating> IN_ORDER = Comparator.comparing(ConditionRating::on)
            .thenComparing(ConditionRating::level)
            .thenComparing(ConditionRating::toString);

    private final List<SystemCondition> conditions;
    private final List<ConditionRating> ratings;

    private SelfAssessment(List<SystemCondition> conditions, Collection<ConditionRating> ratings) {
        this.conditions = List.copyOf(conditions);
        this.ratings = ratings.stream().sorted(IN_ORDER).toList();
    }

    /**
     * Obtains a self-assessment.
     *
     * @param conditions  the conditions, in order, not null
     * @param ratings  the ratings in any order, not null
     * @return the self-assessment, not null
     */
    public static SelfAssessment of(List<SystemCondition> conditions, Collection<ConditionRating> ratings) {
        return new SelfAssessment(conditions, ratings);
    }

    /**
     * Finds the rating of a condition that stood on a day: the latest one until then.
     *
     * @param condition  the condition, not null
     * @param day  the day, not null
     * @return the rating, empty if there is none, not null
     */
    public Optional<ConditionRating> standing(ConditionId condition, LocalDate day) {
        return ratings.stream()
                .filter(each -> each.condition().equals(condition) && !each.on().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Compares the ratings that stood on two days.
     *
     * @param first  the first day, not null
     * @param second  the second day, not null
     * @return one change for each condition, in the order of the conditions, unmodifiable, not null
     */
    public List<ConditionChange> changes(LocalDate first, LocalDate second) {
        return conditions.stream()
                .map(each -> ConditionChange.of(each, standing(each.id(), first), standing(each.id(), second)))
                .toList();
    }

    /**
     * Finds what the self-assessment lacks on a day: a rating, its evidence or an action.
     *
     * @param day  the day, not null
     * @return what is missing, in the order of the conditions; then ratings of what is no condition, unmodifiable, not null
     */
    public List<Reason> missing(LocalDate day) {
        List<Reason> missing = new ArrayList<>();
        for (SystemCondition each : conditions) {
            Optional<ConditionRating> rating = standing(each.id(), day);
            if (rating.isEmpty()) {
                missing.add(new Reason("The condition '" + each.title() + "' is not rated.", each.cites(), List.of()));
            }
            rating.filter(found -> found.evidence().isEmpty())
                    .ifPresent(found -> missing.add(lacks(each, found, "evidence")));
            rating.filter(found -> found.action().isEmpty())
                    .ifPresent(found -> missing.add(lacks(each, found, "action")));
        }
        ratings.stream()
                .filter(each ->
                        conditions.stream().noneMatch(known -> known.id().equals(each.condition())))
                .forEach(each -> missing.add(new Reason(
                        "The rating of '" + each.condition() + "' is of no condition that is known.",
                        List.of(),
                        List.of(each.provenance().toString()))));
        return List.copyOf(missing);
    }

    private static Reason lacks(SystemCondition condition, ConditionRating rating, String what) {
        return new Reason(
                "The rating of the condition '" + condition.title() + "' states no " + what + ".",
                condition.cites(),
                List.of(rating.provenance().toString()));
    }
}
