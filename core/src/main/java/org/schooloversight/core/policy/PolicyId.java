package org.schooloversight.core.policy;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a policy over all its versions, such as {@code oxfordshire-support}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record PolicyId(String value) implements Comparable<PolicyId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public PolicyId {
        IdText.check("policy", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
