package org.schooloversight.core.law;

/** How much weight an instrument has. Only the first three can be broken; guidance and policy are missed, not broken. */
public enum Authority {
    /** An Act of Parliament. */
    ACT("Act"),
    /** Regulations or an order made under an Act. */
    REGULATIONS("regulations"),
    /** A code whose "must" binds, such as the School Admissions Code. */
    BINDING_CODE("binding code"),
    /** Guidance that an Act requires people to have regard to. */
    STATUTORY_GUIDANCE("statutory guidance"),
    /** Guidance with no Act behind it, and published methodology. */
    GUIDANCE("guidance"),
    /** A policy or programme of one authority. */
    LOCAL_POLICY("local policy"),
    /** A decision of a court or tribunal. */
    CASE_LAW("case law");

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    /**
     * Checks if missing what the instrument asks is a breach of law.
     *
     * @return true for Acts, regulations and binding codes
     */
    public boolean binds() {
        return this == ACT || this == REGULATIONS || this == BINDING_CODE;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, in lower case but for "Act", not null
     */
    public String words() {
        return words;
    }
}
