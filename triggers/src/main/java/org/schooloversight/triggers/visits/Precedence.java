package org.schooloversight.triggers.visits;

/** A question that decides which of two needs comes first. */
public enum Precedence {
    /** What is promised is served before what may be promised, and that before what is only allowed. */
    CLAIM("whether it is promised"),
    /** What the tiers that come first call for is served before the rest. */
    TIER("the tier of the school"),
    /** What the programme wants in the autumn or spring is served before what may come at any time. */
    AUTUMN_AND_SPRING("whether autumn and spring come first for it"),
    /** The school whose inspection is known to fall due earlier is served first; one of which no day is known comes last. */
    INSPECTION("when the inspection falls due"),
    /** A first day is served before a second one. */
    FIRST_DAYS("first days before second ones"),
    /** What is due earlier is served first; what has no day comes last. */
    DUE("when it is due");

    private final String words;

    Precedence(String words) {
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
