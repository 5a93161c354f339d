package org.schooloversight.core.school;

/** The status of an establishment on the day of the register, as GIAS names it. */
public enum EstablishmentStatus {
    /** Open. */
    OPEN("Open"),
    /** Open, but proposed to close. */
    OPEN_PROPOSED_TO_CLOSE("Open, but proposed to close"),
    /** Closed. */
    CLOSED("Closed"),
    /** Proposed to open. */
    PROPOSED_TO_OPEN("Proposed to open");

    private final String title;

    EstablishmentStatus(String title) {
        this.title = title;
    }

    /**
     * Gets the words of GIAS.
     *
     * @return the words, not null
     */
    public String title() {
        return title;
    }
}
