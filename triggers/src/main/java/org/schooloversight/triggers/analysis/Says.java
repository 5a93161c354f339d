package org.schooloversight.triggers.analysis;

import java.util.List;
import org.schooloversight.core.finding.FindingState;

/**
 * What a criterion says of a combination of evidence. The tables are written down here once more, apart from those of the engine, so
 * that each checks the other.
 */
enum Says {
    CLEAR,
    NOT_KNOWN,
    FIRED,
    NOT_APPLICABLE;

    static Says of(boolean fired) {
        return fired ? FIRED : CLEAR;
    }

    static Says of(FindingState state) {
        return valueOf(state.name());
    }

    private int strength() {
        return switch (this) {
            case NOT_APPLICABLE -> -1;
            case CLEAR -> 0;
            case NOT_KNOWN -> 1;
            case FIRED -> 2;
        };
    }

    /** Returns the stronger of two, of which fired is the strongest and what does not apply is left out. */
    static Says any(Object a, Object b) {
        return ((Says) a).strength() >= ((Says) b).strength() ? (Says) a : (Says) b;
    }

    /** Returns the weaker of two that apply. */
    static Says all(Object a, Object b) {
        if (a == NOT_APPLICABLE || b == NOT_APPLICABLE) {
            return (Says) (a == NOT_APPLICABLE ? b : a);
        }
        return ((Says) a).strength() <= ((Says) b).strength() ? (Says) a : (Says) b;
    }

    static Says opposite(Object a) {
        return a == FIRED ? CLEAR : a == CLEAR ? FIRED : (Says) a;
    }

    /** Returns the first that is known; if none is, that one does not know unless none applies. */
    static Says firstKnown(Object a, Object b) {
        if (a == FIRED || a == CLEAR) {
            return (Says) a;
        }
        return b == NOT_APPLICABLE ? (Says) a : (Says) b;
    }

    /** A count of parts, as far as it has come. */
    record Count(int fired, int notKnown, int clear) {
        static final Count NONE = new Count(0, 0, 0);

        Count and(Says part) {
            return switch (part) {
                case FIRED -> new Count(fired + 1, notKnown, clear);
                case NOT_KNOWN -> new Count(fired, notKnown + 1, clear);
                case CLEAR -> new Count(fired, notKnown, clear + 1);
                case NOT_APPLICABLE -> this;
            };
        }

        Says atLeast(int number) {
            if (fired >= number) {
                return FIRED;
            }
            if (fired + notKnown >= number) {
                return NOT_KNOWN;
            }
            return List.of(fired, notKnown, clear).equals(List.of(0, 0, 0)) ? NOT_APPLICABLE : CLEAR;
        }
    }
}
