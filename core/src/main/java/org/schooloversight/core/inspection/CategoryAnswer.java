package org.schooloversight.core.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.Reason;

/**
 * What an inspection says of a category of concern.
 *
 * @param state  what is known, not null
 * @param stated  true if Ofsted stated the category, false if it is derived from the grades or there is none
 * @param possible  the categories that it can be: one if it is known, none if there is none, unmodifiable, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know: contradictions, and conditions that were never checked, unmodifiable, not null
 */
public record CategoryAnswer(
        State state, boolean stated, Set<CategoryOfConcern> possible, List<Reason> reasons, List<String> notices) {

    /** What is known of the category. */
    public enum State {
        /** The school was put in the category. */
        IN_CATEGORY,
        /** The school was put in none. */
        NONE,
        /** It cannot be told. Never the same as none. */
        NOT_KNOWN,
        /** The inspection gives no grade and leaves the category as it is. */
        AS_BEFORE
    }

    /** Copies the parts. */
    public CategoryAnswer {
        possible = Collections.unmodifiableSet(new TreeSet<>(possible));
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    /**
     * Gets the category.
     *
     * @return the category, empty if there is none or it is not known, not null
     */
    public Optional<CategoryOfConcern> category() {
        return state == State.IN_CATEGORY ? possible.stream().findFirst() : Optional.empty();
    }
}
