package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.style.EnglishDates;

/** Asks whether the programme had placed the school in a tier, and for how long it has been there. */
final class InTierTest implements CriterionTest {

    private final PolicyId policy;
    private final Set<TierId> tiers;
    private final OptionalInt months;
    private final Truth whenNone;

    InTierTest(PolicyId policy, Set<TierId> tiers, OptionalInt months, FindingState whenNone) {
        this.policy = policy;
        this.tiers = tiers;
        this.months = months;
        this.whenNone = Truth.valueOf(whenNone.name());
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        Optional<TierRecord> found = TierRecords.current(each, policy, TierRecord.Kind.PLACED);
        if (found.isEmpty()) {
            why.say("No tier is recorded that the school was in before.", List.of());
            if (whenNone == Truth.NOT_KNOWN) {
                why.wouldSettle("the tier that the school was in before, and since when");
            }
            return whenNone;
        }
        TierRecord record = found.get();
        boolean longEnough = months.isEmpty()
                || !record.from()
                        .plusMonths(months.getAsInt())
                        .isAfter(each.asOf().effectiveOn());
        if (why.isWanted()) {
            String since = months.isEmpty()
                    ? ""
                    : ", " + (longEnough ? "" : "less than ") + months.getAsInt() + " months"
                            + (longEnough ? " or more" : "");
            why.say(
                    "The school has been in the tier '" + record.tier() + "' since " + EnglishDates.day(record.from())
                            + since + ".",
                    List.of(each.source(record.urn(), record.provenance())));
        }
        return Truth.of(tiers.contains(record.tier()) && longEnough);
    }
}
