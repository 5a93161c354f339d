package org.schooloversight.triggers.assess;

/** Counts what several tests say. */
final class Tally {

    private int fired;
    private int notKnown;
    private int clear;

    void add(Truth truth) {
        switch (truth) {
            case FIRED -> fired++;
            case NOT_KNOWN -> notKnown++;
            case CLEAR -> clear++;
            case NOT_APPLICABLE -> {
                // left out of account
            }
        }
    }

    int fired() {
        return fired;
    }

    int notKnown() {
        return notKnown;
    }

    /** Tells whether so many fired: not known if those that are not known decide; not applicable if none was. */
    Truth atLeast(int number) {
        if (fired >= number) {
            return Truth.FIRED;
        }
        if (fired + notKnown >= number) {
            return Truth.NOT_KNOWN;
        }
        return fired + notKnown + clear == 0 ? Truth.NOT_APPLICABLE : Truth.CLEAR;
    }
}
