package org.schooloversight.core.deadline;

import java.util.List;
import org.schooloversight.core.style.InvalidValueException;

/** Checks the parts of rules. */
final class RuleBounds {

    private RuleBounds() {}

    static void amount(int amount, int smallest) {
        if (amount < smallest || amount > DeadlineRule.LARGEST) {
            throw new InvalidValueException("invalid amount: " + amount + "; accepted: a whole number from " + smallest
                    + " to " + DeadlineRule.LARGEST);
        }
    }

    static List<DeadlineRule> several(List<DeadlineRule> rules) {
        if (rules.size() < 2) {
            throw new InvalidValueException("too few rules: " + rules.size() + "; accepted: two or more");
        }
        return List.copyOf(rules);
    }
}
