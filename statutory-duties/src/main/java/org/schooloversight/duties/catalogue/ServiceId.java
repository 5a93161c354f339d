package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies the service of an authority that owns a duty.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ServiceId(String value) implements Comparable<ServiceId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ServiceId {
        IdText.check("service", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    /**
     * Says it in words.
     *
     * @return the words, not null
     */
    public String words() {
        return value.replace('-', ' ');
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
