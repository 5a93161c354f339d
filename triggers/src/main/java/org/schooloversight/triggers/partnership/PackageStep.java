package org.schooloversight.triggers.partnership;

import java.util.Optional;

/** A step in the life of a package of support. */
public enum PackageStep {
    /** The need was seen in data. */
    IDENTIFIED("identified from data"),
    /** The school asked. */
    REQUESTED("requested by the school"),
    /** The group discussed it. */
    DISCUSSED("discussed"),
    /** The provider best placed was found. */
    PROVIDER_FOUND("provider found"),
    /** The details were agreed with the school. */
    AGREED("agreed with the school"),
    /** Where the money comes from was settled. */
    FUNDED("funded"),
    /** The work was done. */
    DELIVERED("delivered"),
    /** What came of it was assessed. */
    ASSESSED("impact assessed"),
    /** The Board was told. */
    REPORTED("reported to the Board"),
    /** It was given up before the work was done. */
    WITHDRAWN("withdrawn");

    private final String words;

    PackageStep(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }

    /**
     * Checks if a package may begin with this step.
     *
     * @return true if it may
     */
    public boolean isFirst() {
        return this == IDENTIFIED || this == REQUESTED;
    }

    /**
     * Checks if nothing follows this step.
     *
     * @return true if the package is closed
     */
    public boolean isLast() {
        return this == REPORTED || this == WITHDRAWN;
    }

    /**
     * Gets the step that comes next, unless the package is withdrawn.
     *
     * @return the step, empty if none follows, not null
     */
    public Optional<PackageStep> next() {
        return switch (this) {
            case IDENTIFIED, REQUESTED -> Optional.of(DISCUSSED);
            case DISCUSSED -> Optional.of(PROVIDER_FOUND);
            case PROVIDER_FOUND -> Optional.of(AGREED);
            case AGREED -> Optional.of(FUNDED);
            case FUNDED -> Optional.of(DELIVERED);
            case DELIVERED -> Optional.of(ASSESSED);
            case ASSESSED -> Optional.of(REPORTED);
            case REPORTED, WITHDRAWN -> Optional.empty();
        };
    }

    /**
     * Checks if a step may follow this one.
     *
     * @param step  the step, not null
     * @return true if it may
     */
    public boolean mayBeFollowedBy(PackageStep step) {
        boolean atWork = compareTo(DELIVERED) < 0;
        return next().filter(step::equals).isPresent() || (step == WITHDRAWN && atWork);
    }
}
