package org.schooloversight.core.school;

/** Who employs the staff of a school. */
public enum Employer {
    /** The local authority. */
    LOCAL_AUTHORITY("the local authority"),
    /** The governing body. */
    GOVERNING_BODY("the governing body"),
    /** The academy trust. */
    ACADEMY_TRUST("the academy trust"),
    /** The proprietor or the college corporation. */
    PROPRIETOR("the proprietor"),
    /** The register does not tell. */
    NOT_KNOWN("not known from the register");

    private final String words;

    Employer(String words) {
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
}
