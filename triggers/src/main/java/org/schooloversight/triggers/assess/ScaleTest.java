package org.schooloversight.triggers.assess;

import org.schooloversight.triggers.policy.Classification;

/** Finds a school's place on a scale from evidence. Immutable. */
@FunctionalInterface
interface ScaleTest {

    /** Returns the places that are possible, as bits. */
    int possible(SchoolCase each, Explanation why);

    /** Returns all the places of a scale. */
    static int any(Classification scale) {
        return (1 << scale.steps().size()) - 1;
    }
}
