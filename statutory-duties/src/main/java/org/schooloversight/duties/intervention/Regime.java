package org.schooloversight.duties.intervention;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.SchoolCategory;

/**
 * Whether the law of intervention is for schools of some categories.
 *
 * @param categories  the legal categories, unmodifiable, not null
 * @param standing  whether it is for them, not null
 * @param words  what holds of them, a whole sentence, not null
 * @param effective  the days on which that holds, not null
 * @param cites  where that stands, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Regime(
        Set<SchoolCategory> categories,
        Standing standing,
        String words,
        EffectivePeriod effective,
        List<Citation> cites,
        Check check) {

    /** Whether the law is for a school. */
    public enum Standing {
        /** It is. */
        APPLIES,
        /** It is not: another law is, or none. */
        DOES_NOT_APPLY,
        /** It is with changes that are not in the data. */
        NOT_KNOWN
    }

    /** Copies the parts. */
    public Regime {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        cites = List.copyOf(cites);
    }
}
