package org.schooloversight.core.school;

/** What kind of school a school is, as a support programme speaks of schools: by phase, with special schools apart. */
public enum SchoolKind {
    /** A nursery school. */
    NURSERY("nursery"),
    /** A mainstream primary school, infant, junior and first schools and middle schools deemed primary included. */
    PRIMARY("primary"),
    /** A mainstream secondary school, middle schools deemed secondary included. */
    SECONDARY("secondary"),
    /** A mainstream school with primary and secondary pupils. */
    ALL_THROUGH("all-through"),
    /** A special school. */
    SPECIAL("special"),
    /** A pupil referral unit or other alternative provision. */
    ALTERNATIVE_PROVISION("alternative provision"),
    /** A school or college for those over 16. */
    SIXTEEN_PLUS("16 plus"),
    /** The register does not tell. */
    OTHER("other");

    private final String words;

    SchoolKind(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, in lower case, not null
     */
    public String words() {
        return words;
    }

    /**
     * Obtains the kind of a school from its type and phase.
     *
     * @param type  the type, not null
     * @param phase  the phase, not null
     * @return the kind, not null
     */
    public static SchoolKind of(EstablishmentType type, Phase phase) {
        if (type.isSpecial()) {
            return SPECIAL;
        }
        if (type.isAlternativeProvision()) {
            return ALTERNATIVE_PROVISION;
        }
        if (type.category() == SchoolCategory.MAINTAINED_NURSERY) {
            return NURSERY;
        }
        return switch (phase) {
            case NURSERY -> NURSERY;
            case PRIMARY, MIDDLE_DEEMED_PRIMARY -> PRIMARY;
            case SECONDARY, MIDDLE_DEEMED_SECONDARY -> SECONDARY;
            case ALL_THROUGH -> ALL_THROUGH;
            case SIXTEEN_PLUS -> SIXTEEN_PLUS;
            case NOT_APPLICABLE -> OTHER;
        };
    }
}
