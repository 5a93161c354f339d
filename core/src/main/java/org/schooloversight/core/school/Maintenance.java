package org.schooloversight.core.school;

/** Who answers for an establishment: the line on which a support programme divides. */
public enum Maintenance {
    /** Maintained by a local authority. */
    MAINTAINED("maintained by the authority"),
    /** A state-funded school independent of the authority: academies and free schools of all kinds. */
    ACADEMY("an academy or free school"),
    /** Anything else: independent schools, non-maintained special schools, colleges. */
    OTHER("neither maintained by the authority nor an academy");

    private final String words;

    Maintenance(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader, to follow "is".
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
