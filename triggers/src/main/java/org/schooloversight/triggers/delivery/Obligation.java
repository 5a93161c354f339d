package org.schooloversight.triggers.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.support.Amount;

/**
 * One thing that a school is owed in a year, and where it stands.
 *
 * @param urn  the school, not null
 * @param entitlement  what is promised, not null
 * @param from  the title of the tier or addition that promises it, not null
 * @param number  which occurrence of the year it is, from 1
 * @param opensOn  the first day on which it is owed, not null
 * @param due  by when it is to be done, empty if the programme states no date, it is promised at most, or the day that it counts from is
 *     not known, not null
 * @param state  where it stands, not null
 * @param metBy  the records that count towards it, oldest first, unmodifiable, not null
 * @param readings  what the open points make of the day, unmodifiable, not null
 * @param reasons  why it is owed, when it is due and why it stands as it does, unmodifiable, not null
 */
public record Obligation(
        Urn urn,
        Entitlement entitlement,
        String from,
        int number,
        LocalDate opensOn,
        Optional<Deadline> due,
        ObligationState state,
        List<SupportRecord> metBy,
        List<ReadingDays> readings,
        List<Reason> reasons) {

    /** Copies the lists. */
    public Obligation {
        metBy = List.copyOf(metBy);
        readings = List.copyOf(readings);
        reasons = List.copyOf(reasons);
    }

    /**
     * Gets how much of it was done.
     *
     * @return the number of units, not null
     */
    public BigDecimal had() {
        Amount.Unit unit = entitlement.amount().unit();
        return metBy.stream().map(each -> each.of(unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Gets how much of it is left to do, or may still be used of what is promised at most.
     *
     * @return the number of units, not less than 0, not null
     */
    public BigDecimal left() {
        return BigDecimal.valueOf(entitlement.amount().number()).subtract(had()).max(BigDecimal.ZERO);
    }

    @Override
    public String toString() {
        return urn + " " + entitlement.id() + " " + number
                + due.map(each -> ", " + each).orElse("") + ": " + state.words();
    }
}
