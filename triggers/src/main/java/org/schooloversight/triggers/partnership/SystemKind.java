package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * A sort of local system, or a role of an authority in one, as research has named them.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  the name for a reader, not null
 * @param marks  what it is known by, unmodifiable, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record SystemKind(String id, String title, List<String> marks, List<Citation> cites) {

    /** Copies the lists. */
    public SystemKind {
        marks = List.copyOf(marks);
        cites = List.copyOf(cites);
    }
}
