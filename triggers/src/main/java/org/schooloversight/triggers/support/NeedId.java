package org.schooloversight.triggers.support;

import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.IdText;

/**
 * Identifies what a school needs help with and a provider is good at, such as {@code safeguarding}: as a rule a trigger that fired or a
 * concern that was judged.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record NeedId(String value) implements Comparable<NeedId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public NeedId {
        IdText.check("need", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    /**
     * Obtains the need that a trigger shows.
     *
     * @param trigger  the trigger, not null
     * @return the need of the same name, not null
     */
    public static NeedId from(TriggerId trigger) {
        return new NeedId(trigger.value());
    }

    /**
     * Obtains the need that a concern shows.
     *
     * @param concern  the concern, not null
     * @return the need of the same name, not null
     */
    public static NeedId from(ConcernId concern) {
        return new NeedId(concern.value());
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
