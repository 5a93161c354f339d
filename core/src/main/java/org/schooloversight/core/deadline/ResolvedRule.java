package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.calendar.DaySpan;

/** A rule with the calendars that it counts by: it finds days, and says how it found them. Immutable. */
public final class ResolvedRule {

    private final DeadlineRule rule;
    private final RuleNode node;

    ResolvedRule(DeadlineRule rule, RuleNode node) {
        this.rule = rule;
        this.node = node;
    }

    /**
     * Gets the rule.
     *
     * @return the rule, not null
     */
    public DeadlineRule rule() {
        return rule;
    }

    /**
     * Finds the day for an event.
     *
     * @param event  the day of the event, from 1900 to 2999, not null
     * @return the day, or what is known of it, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the day is out of bounds
     */
    public DaySpan day(LocalDate event) {
        return day(Occasion.on(event));
    }

    /**
     * Finds the day for an occasion.
     *
     * @param occasion  what the rule counts from, not null
     * @return the day, or what is known of it, not null
     */
    public DaySpan day(Occasion occasion) {
        return RuleNode.orAny(node.at(occasion.day(), occasion, null));
    }

    /**
     * Finds the day for an occasion, with every step.
     *
     * @param provision  what the rule rests on, its rule being this one, not null
     * @param occasion  what the rule counts from, not null
     * @return the deadline, not null
     */
    public Deadline explain(Provision provision, Occasion occasion) {
        Trace trace = new Trace();
        DaySpan day = RuleNode.orAny(node.at(occasion.day(), occasion, trace));
        return new Deadline(provision, occasion, day, trace.steps(), day.isCertain() ? List.of() : trace.doubts());
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
