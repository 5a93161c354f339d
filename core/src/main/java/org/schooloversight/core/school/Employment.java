package org.schooloversight.core.school;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;

/**
 * The answer to "who employs the staff?" for a category of school.
 *
 * @param employer  who employs the staff, not null
 * @param cites  the law that says so, unmodifiable, not null
 * @param check  whether it was compared with that law, not null
 */
public record Employment(Employer employer, List<Citation> cites, Check check) {

    /** Copies the citations. */
    public Employment {
        cites = List.copyOf(cites);
    }
}
