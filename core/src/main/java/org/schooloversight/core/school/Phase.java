package org.schooloversight.core.school;

/** The phase of education of an establishment, as GIAS names it. */
public enum Phase {
    /** Nursery. */
    NURSERY("Nursery"),
    /** Primary, infant and junior schools included. */
    PRIMARY("Primary"),
    /** A middle school that counts as primary. */
    MIDDLE_DEEMED_PRIMARY("Middle deemed primary"),
    /** Secondary. */
    SECONDARY("Secondary"),
    /** A middle school that counts as secondary. */
    MIDDLE_DEEMED_SECONDARY("Middle deemed secondary"),
    /** All-through: primary and secondary in one school. */
    ALL_THROUGH("All-through"),
    /** 16 plus. */
    SIXTEEN_PLUS("16 plus"),
    /** GIAS gives no phase, as for special schools and pupil referral units. */
    NOT_APPLICABLE("Not applicable");

    private final String title;

    Phase(String title) {
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
