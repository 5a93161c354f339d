package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a network of schools, such as {@code north-partnership}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record NetworkId(String value) implements Comparable<NetworkId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public NetworkId {
        IdText.check("network of schools", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static NetworkId of(String value) {
        return new NetworkId(value);
    }

    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
