package org.schooloversight.triggers.assess;

import java.util.Optional;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.policy.PolicyId;

/** Finds the records of a school's tier that count on the day of the question. */
final class TierRecords {

    private TierRecords() {}

    /** Finds the newest record of a kind that counts. */
    static Optional<TierRecord> current(SchoolCase each, PolicyId policy, TierRecord.Kind kind) {
        for (TierRecord record : each.evidence().tiers(policy)) {
            if (record.kind() == kind
                    && each.isKnown(record.provenance())
                    && record.isCurrentOn(each.asOf().effectiveOn())) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }
}
