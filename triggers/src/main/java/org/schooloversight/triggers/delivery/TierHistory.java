package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.SupportAssessor;

/**
 * Tells which tiers a school was in, each day with what was known at its end. Only the days are assessed on which something may change.
 * Immutable.
 *
 * <p>What the assessor compares a school with does not change from day to day: a programme that compares schools has it not known.
 */
public final class TierHistory {

    private final SupportAssessor assessor;

    private TierHistory(SupportAssessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Makes a history.
     *
     * @param assessor  what assesses the school, not null
     * @return the history, not null
     */
    public static TierHistory of(SupportAssessor assessor) {
        return new TierHistory(assessor);
    }

    /**
     * Finds the stays of a school in the tiers. Neighbours that owe the same are one stay.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @param fromInclusive  the first day asked about, not null
     * @param endExclusive  the day after the last, after the first, not null
     * @return the stays, oldest first, the last without an end, unmodifiable, not null
     * @throws InvalidValueException if there is no day
     */
    public List<TierStay> stays(School school, EvidenceSet evidence, LocalDate fromInclusive, LocalDate endExclusive) {
        if (!endExclusive.isAfter(fromInclusive)) {
            throw new InvalidValueException("a history from " + fromInclusive + " that ends before " + endExclusive
                    + "; accepted: at least one day");
        }
        TreeSet<LocalDate> days =
                new TreeSet<>(assessor.daysOfChange(school, evidence).subSet(fromInclusive, true, endExclusive, false));
        days.add(fromInclusive);
        List<TierStay> stays = new ArrayList<>();
        for (LocalDate day : days) {
            TierStay next = on(school, evidence, AsOf.on(day));
            int last = stays.size() - 1;
            if (last < 0) {
                stays.add(next);
            } else if (!Owes.of(stays.get(last)).equals(Owes.of(next))) {
                TierStay before = stays.get(last);
                stays.set(
                        last,
                        new TierStay(before.assessment(), before.fromInclusive(), Optional.of(day), before.perhaps()));
                stays.add(next);
            }
        }
        return List.copyOf(stays);
    }

    /** Returns a stay that begins on the day of a question and has no end. */
    TierStay on(School school, EvidenceSet evidence, AsOf asOf) {
        Assessment assessment = assessor.assess(school, evidence, asOf);
        List<Entitlement> perhaps =
                Perhaps.of(assessment, assessor.policy(), tiers -> assessor.promised(school, evidence, asOf, tiers));
        return new TierStay(assessment, asOf.effectiveOn(), Optional.empty(), perhaps);
    }

    SupportAssessor assessor() {
        return assessor;
    }
}
