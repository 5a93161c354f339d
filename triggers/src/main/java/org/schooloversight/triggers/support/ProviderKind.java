package org.schooloversight.triggers.support;

/** Who gives support to schools. */
public enum ProviderKind {
    /** A lead officer of the authority. */
    OFFICER("an officer"),
    /** A system leader, as a rule the head of another school. */
    SYSTEM_LEADER("a system leader");

    private final String words;

    ProviderKind(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader, with their article.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
