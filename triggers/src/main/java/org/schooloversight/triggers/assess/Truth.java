package org.schooloversight.triggers.assess;

/** What a criterion says of a school. */
enum Truth {
    FIRED,
    CLEAR,
    NOT_KNOWN,
    /** The criterion is not about this school; it is left out of account. */
    NOT_APPLICABLE;

    boolean isKnown() {
        return this == FIRED || this == CLEAR;
    }

    Truth opposite() {
        return switch (this) {
            case FIRED -> CLEAR;
            case CLEAR -> FIRED;
            case NOT_KNOWN, NOT_APPLICABLE -> this;
        };
    }

    static Truth of(boolean fired) {
        return fired ? FIRED : CLEAR;
    }

    /** Fired if any is; else not known if any is; else clear if any is. */
    static Truth any(Truth a, Truth b) {
        if (a == FIRED || b == FIRED) {
            return FIRED;
        }
        if (a == NOT_KNOWN || b == NOT_KNOWN) {
            return NOT_KNOWN;
        }
        return a == CLEAR || b == CLEAR ? CLEAR : NOT_APPLICABLE;
    }

    /** Clear if any is; else not known if any is; else fired if any is. */
    static Truth all(Truth a, Truth b) {
        if (a == CLEAR || b == CLEAR) {
            return CLEAR;
        }
        if (a == NOT_KNOWN || b == NOT_KNOWN) {
            return NOT_KNOWN;
        }
        return a == FIRED || b == FIRED ? FIRED : NOT_APPLICABLE;
    }
}
