package org.schooloversight.core.style;

/**
 * Thrown when a value is built that could not stand: a mandatory attribute is missing.
 *
 * <p>The message names the type and the attributes.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception. Generated builders call this.
     *
     * @param message  what is wrong with the value, not null
     */
    public InvalidValueException(String message) {
        super(message);
    }
}
