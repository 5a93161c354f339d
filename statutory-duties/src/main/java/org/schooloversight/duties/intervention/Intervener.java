package org.schooloversight.duties.intervention;

/** Who gives a warning notice or holds a power. */
public enum Intervener {
    /** The local authority that maintains the school. */
    LOCAL_AUTHORITY("the local authority"),
    /** The Secretary of State, for whom others such as regional directors act. */
    SECRETARY_OF_STATE("the Secretary of State");

    private final String words;

    Intervener(String words) {
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
