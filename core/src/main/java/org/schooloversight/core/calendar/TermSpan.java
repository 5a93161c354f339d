package org.schooloversight.core.calendar;

/** A half term or a term. */
public enum TermSpan {
    /** An unbroken block of teaching. */
    HALF_TERM("half term"),
    /** A term: two half terms where the year has three terms, one block where it has six. */
    TERM("term");

    private final String words;

    TermSpan(String words) {
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
