package org.schooloversight.triggers.policy;

import java.util.Optional;
import org.schooloversight.core.policy.ParameterId;

/**
 * What a policy holds of schools that move from one tier to another.
 *
 * @param withoutRecord  what it means that no earlier tier is recorded for a school, not null
 * @param noticeDays  the parameter that holds how many days after the decision a new tier begins, empty if it begins at once, not null
 */
public record Movement(WithoutRecord withoutRecord, Optional<ParameterId> noticeDays) {

    /** What it means that no earlier tier is recorded. */
    public enum WithoutRecord {
        /** The school was in no tier. */
        NEVER_PLACED,
        /** The tier that it was in is not known. */
        NOT_KNOWN
    }

    /** No earlier tier means that there was none, and a new one begins at once. */
    public static final Movement PLAIN = new Movement(WithoutRecord.NEVER_PLACED, Optional.empty());
}
