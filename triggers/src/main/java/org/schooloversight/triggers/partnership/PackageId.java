package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a package of support, such as {@code package-7}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record PackageId(String value) implements Comparable<PackageId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public PackageId {
        IdText.checkUnseen("package of support", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static PackageId of(String value) {
        return new PackageId(value);
    }

    @Override
    public int compareTo(PackageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
