package org.schooloversight.duties.catalogue;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * Where the review that the register started from cites wrongly, in part or out of date.
 *
 * @param text  what is right, as a sentence, not null
 * @param cites  where that stands, unmodifiable, not null
 */
public record Correction(String text, List<Citation> cites) {

    /** Copies the citations. */
    public Correction {
        cites = List.copyOf(cites);
    }
}
