package org.schooloversight.triggers.visits;

import java.util.Comparator;

/**
 * A place with what is asked of it for a need; smaller numbers suit better.
 *
 * @param place  the place
 * @param afterInspection  1 if the half term ends after the day by which the inspection is to come
 * @param laterTerm  1 if autumn and spring come first and this is neither
 * @param notBestFor  what the school needs and the provider is not best placed for
 * @param newProvider  1 if the provider does not visit the school already
 * @param kinds  the kinds of school that the provider visits
 * @param crowded  1 if the school has a visit in the half term already
 * @param halfTerm  the place of the half term in the year
 * @param conflicts  the conflicts of the provider
 */
record Rated(
        int place,
        int afterInspection,
        int laterTerm,
        int notBestFor,
        int newProvider,
        int kinds,
        int crowded,
        int halfTerm,
        int conflicts) {

    static final Comparator<Rated> BEST_FIRST = (a, b) -> {
        for (Ground each : Ground.values()) {
            int compared = Integer.compare(each.of(a), each.of(b));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    };

    /** Finds the first ground on which this place suits better than one that suits worse. */
    Ground over(Rated other) {
        for (Ground each : Ground.values()) {
            if (each.of(this) < each.of(other)) {
                return each;
            }
        }
        throw new IllegalArgumentException("place " + place + " does not suit better than place " + other.place);
    }
}
