package org.schooloversight.core.deadline;

/**
 * Why a day cannot be given, and what would settle it.
 *
 * @param why  why, as a sentence, not null
 * @param settledBy  what would settle it, as a sentence, not null
 */
public record Doubt(String why, String settledBy) {

    @Override
    public String toString() {
        return why + " " + settledBy;
    }
}
