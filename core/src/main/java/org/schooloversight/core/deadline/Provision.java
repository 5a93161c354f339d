package org.schooloversight.core.deadline;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A rule with what it rests on.
 *
 * @param rule  how the day follows, not null
 * @param bound  what the day is the bound of, not null
 * @param cites  where the rule stands, at least one, the first being the one that gives it its weight, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Provision(DeadlineRule rule, Bound bound, List<Citation> cites, Check check) {

    /**
     * Copies the citations.
     *
     * @throws InvalidValueException if there is none
     */
    public Provision {
        cites = List.copyOf(cites);
        if (cites.isEmpty()) {
            throw new InvalidValueException("a provision without a citation; accepted: one or more");
        }
    }

    /**
     * Gets the weight of the rule. Only what binds can be broken; guidance is missed.
     *
     * @return the weight of the first citation, not null
     */
    public Authority authority() {
        return cites.get(0).instrument().authority();
    }

    /**
     * Checks if the rule gives a day at all.
     *
     * @return false if the instrument has words such as "without delay" and sets no number of days
     */
    public boolean hasDate() {
        return !(rule instanceof DeadlineRule.NoDate);
    }

    /**
     * Lists what the provision rests on that was never compared with its source: itself, and the kinds of day it counts.
     *
     * @return the basis of each, empty if all was checked, unmodifiable, not null
     */
    public List<String> unchecked() {
        List<String> unchecked = new ArrayList<>();
        if (!check.isChecked()) {
            unchecked.add(check.basis());
        }
        rule.dayKinds().stream()
                .filter(kind -> !kind.check().isChecked())
                .forEach(kind -> unchecked.add(
                        "the meaning of \"" + kind.one() + "\": " + kind.check().basis()));
        return List.copyOf(unchecked);
    }

    @Override
    public String toString() {
        return rule + " " + cites.get(0);
    }
}
