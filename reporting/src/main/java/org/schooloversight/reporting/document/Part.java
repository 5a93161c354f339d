package org.schooloversight.reporting.document;

import java.util.List;
import org.schooloversight.core.style.IdText;

/**
 * A part of a report with a heading.
 *
 * @param id  a name for programs, unique in the report, not null
 * @param title  the heading, which is open to all, not null
 * @param blocks  what is in it, unmodifiable, not null
 */
public record Part(String id, String title, List<Block> blocks) {

    /** Copies the list, and checks the id. */
    public Part {
        IdText.check("part", id);
        blocks = List.copyOf(blocks);
    }
}
