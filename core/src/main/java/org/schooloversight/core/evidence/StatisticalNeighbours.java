package org.schooloversight.core.evidence;

import java.util.HashSet;
import java.util.List;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.InvalidValueException;

/**
 * The authorities that are held to be most like an authority, and that its figures are compared with.
 *
 * @param la  the authority, not null
 * @param neighbours  the others, in the order of the source, each once and without the authority itself, unmodifiable, not null
 * @param source  where they are known from, not null
 */
public record StatisticalNeighbours(LaCode la, List<LaCode> neighbours, String source) {

    /**
     * Copies the list, and checks it.
     *
     * @throws InvalidValueException if an authority is in it twice, or the authority itself is
     */
    public StatisticalNeighbours {
        neighbours = List.copyOf(neighbours);
        if (neighbours.contains(la) || new HashSet<>(neighbours).size() < neighbours.size()) {
            throw new InvalidValueException("invalid statistical neighbours of " + la + ": " + neighbours
                    + "; accepted: other authorities, each once");
        }
    }
}
