package org.schooloversight.duties.schedule;

import java.util.OptionalInt;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Quota;

/**
 * An infant class, and whether it keeps to its limit. Excepted pupils do not count.
 *
 * <p>Source: School Standards and Framework Act 1998, section 1; School Admissions (Infant Class Sizes) (England) Regulations
 * 2012.
 *
 * @param pupils  the pupils in the class, from 0
 * @param teachers  the school teachers who teach it, from 1
 * @param excepted  how many of the pupils are excepted, empty if that is not known, not null
 */
public record InfantClass(int pupils, int teachers, OptionalInt excepted) {

    /** Whether a class keeps to its limit. */
    public enum Standing {
        /** It does. */
        WITHIN,
        /** It does because some of its pupils are excepted. */
        WITHIN_BY_EXCEPTIONS,
        /** It does not. */
        OVER,
        /** It does only if enough of its pupils are excepted, and how many are is not known. */
        NOT_KNOWN
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if a number is out of bounds
     */
    public InfantClass {
        if (pupils < 0 || teachers < 1 || excepted.orElse(0) < 0 || excepted.orElse(0) > pupils) {
            throw new InvalidValueException(
                    "invalid class: " + pupils + " pupils, " + teachers + " teachers, " + excepted.orElse(0)
                            + " excepted; accepted: one teacher or more, and no more excepted than pupils");
        }
    }

    /**
     * Tells whether the class keeps to a limit for each teacher.
     *
     * @param limit  the limit, not null
     * @return where it stands, not null
     */
    public Standing standing(Quota.AtMost limit) {
        long most = (long) limit.number() * teachers;
        if (pupils <= most) {
            return Standing.WITHIN;
        }
        if (excepted.isEmpty()) {
            return Standing.NOT_KNOWN;
        }
        return pupils - excepted.getAsInt() <= most ? Standing.WITHIN_BY_EXCEPTIONS : Standing.OVER;
    }
}
