package org.schooloversight.duties.catalogue;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * What goes on under a duty after its end.
 *
 * @param text  what goes on, as a sentence, not null
 * @param cites  where that stands, unmodifiable, not null
 */
public record Saving(String text, List<Citation> cites) {

    /** Copies the citations. */
    public Saving {
        cites = List.copyOf(cites);
    }
}
