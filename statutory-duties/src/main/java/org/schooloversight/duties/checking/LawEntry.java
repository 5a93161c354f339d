package org.schooloversight.duties.checking;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.duties.catalogue.AreaId;

/**
 * One thing of the encoded law that a person can compare with the law it cites.
 *
 * @param id  the id, not null
 * @param area  the area it belongs to, not null
 * @param title  what it is about, not null
 * @param says  what this library holds to be the law, as sentences, not null
 * @param cites  where that is said to stand, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 * @param fingerprint  what changes with anything that was to be compared, not null
 */
public record LawEntry(
        LawEntryId id,
        AreaId area,
        String title,
        String says,
        List<Citation> cites,
        Check check,
        Fingerprint fingerprint) {

    /** Copies the citations. */
    public LawEntry {
        cites = List.copyOf(cites);
    }
}
