package org.schooloversight.triggers.delivery;

import java.util.List;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.school.School;

/**
 * A school and all that is given of it.
 *
 * @param school  the school, not null
 * @param evidence  all evidence about it, whenever it became public, not null
 * @param calendars  what its deadlines count by, with its own terms where they are known, not null
 * @param records  the support it had; records of other schools are passed over, unmodifiable, not null
 */
public record SupportCase(School school, EvidenceSet evidence, Calendars calendars, List<SupportRecord> records) {

    /** Copies the records. */
    public SupportCase {
        records = List.copyOf(records);
    }
}
