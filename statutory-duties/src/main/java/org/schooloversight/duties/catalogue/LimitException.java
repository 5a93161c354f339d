package org.schooloversight.duties.catalogue;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * What takes a limit of time away altogether. It is never a pause.
 *
 * @param id  the id, not null
 * @param title  when it applies, as a sentence without its full stop, not null
 * @param cites  where it stands, unmodifiable, not null
 */
public record LimitException(ExceptionId id, String title, List<Citation> cites) {

    /** Copies the citations. */
    public LimitException {
        cites = List.copyOf(cites);
    }
}
