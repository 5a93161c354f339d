package org.schooloversight.triggers.visits;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.inspection.NextInspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.Timing;

/** Makes needs for visits of what schools are owed. Immutable. */
public final class VisitNeeds {

    private static final Set<Amount.Unit> VISITS = EnumSet.of(Amount.Unit.DAY, Amount.Unit.VISIT);
    private static final Set<ObligationState> TO_PLAN = EnumSet.of(
            ObligationState.NOT_YET_OPEN,
            ObligationState.OPEN,
            ObligationState.OVERDUE,
            ObligationState.MAY_BE_OWED,
            ObligationState.NOT_KNOWABLE);

    private final InspectionIntervals intervals;

    private VisitNeeds(InspectionIntervals intervals) {
        this.intervals = intervals;
    }

    /**
     * Obtains what makes needs.
     *
     * @param intervals  tells when the next inspection falls due, not null
     * @return what makes needs, not null
     */
    public static VisitNeeds by(InspectionIntervals intervals) {
        return new VisitNeeds(intervals);
    }

    /**
     * Makes the needs of a school: one for each visit or day of support that is promised or allowed and was not had.
     *
     * @param support  the year of the school, not null
     * @param evidence  the evidence about it, not null
     * @param teaching  the half terms of the school, not null
     * @return the needs, unmodifiable, not null
     */
    public List<VisitNeed> of(SupportYear support, EvidenceSet evidence, List<TermBlock> teaching) {
        Assessment now = support.stays().get(support.stays().size() - 1).assessment();
        NextInspection next = intervals.next(support.school(), evidence.inspections(), AsOf.on(support.asOf()));
        return support.obligations().stream()
                .filter(each -> VISITS.contains(each.entitlement().amount().unit()) && TO_PLAN.contains(each.state()))
                .flatMap(each -> need(support, each, now, next, teaching).stream())
                .toList();
    }

    private static List<VisitNeed> need(
            SupportYear support, Obligation owed, Assessment now, NextInspection next, List<TermBlock> teaching) {
        int days = owed.left().setScale(0, RoundingMode.CEILING).intValueExact();
        if (days == 0) {
            return List.of();
        }
        return VisitNeed.builder()
                .key(new VisitNeed.Key(owed.urn(), owed.entitlement().id(), owed.number(), 1))
                .title(owed.entitlement().title())
                .school(VisitedSchool.of(support.school(), support.asOf()))
                .claim(claim(owed))
                .tier(tier(now))
                .addAllNeeds(needs(now))
                .addAllBy(owed.entitlement().terms().givenBy())
                .opens(owed.opensOn())
                .due(due(owed, support.asOf()))
                .addAllTeaching(teaching)
                .autumnAndSpringFirst(owed.entitlement().timing() instanceof Timing.AutumnAndSpringFirst)
                .inspection(next)
                .addAllCites(owed.entitlement().cites())
                .build()
                .split(days);
    }

    private static VisitNeed.Claim claim(Obligation owed) {
        if (owed.state() == ObligationState.MAY_BE_OWED) {
            return VisitNeed.Claim.MAY_BE_OWED;
        }
        return owed.entitlement().amount().bound() == Amount.Bound.AT_MOST
                ? VisitNeed.Claim.ALLOWED
                : VisitNeed.Claim.OWED;
    }

    private static Optional<TierId> tier(Assessment now) {
        return now.outcome() instanceof TierOutcome.Placed placed ? Optional.of(placed.tier()) : Optional.empty();
    }

    private static Set<NeedId> needs(Assessment now) {
        Set<NeedId> needs = new TreeSet<>();
        now.findings().stream()
                .filter(each -> each.state() == FindingState.FIRED)
                .map(Finding::trigger)
                .forEach(id -> needs.add(NeedId.from(id)));
        return needs;
    }

    /** A day that has passed sets no limit: what is still to be done can be done on whatever day. */
    private static Optional<LocalDate> due(Obligation owed, LocalDate asOf) {
        return owed.due()
                .map(Deadline::day)
                .flatMap(day -> Stream.of(day.earliest(), day.latest())
                        .flatMap(Optional::stream)
                        .filter(each -> !each.isBefore(asOf))
                        .findFirst());
    }
}
