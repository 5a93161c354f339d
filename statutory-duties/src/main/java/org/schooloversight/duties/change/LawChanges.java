package org.schooloversight.duties.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.Recurrence;
import org.schooloversight.duties.schedule.DutyScheduler;

/** Compares what a catalogue has in force on two days. Immutable. */
public final class LawChanges {

    private final DutyCatalogue catalogue;
    private final DutyScheduler scheduler;

    private LawChanges(DutyCatalogue catalogue, DutyScheduler scheduler) {
        this.catalogue = catalogue;
        this.scheduler = scheduler;
    }

    /**
     * Prepares to compare.
     *
     * @param catalogue  the duties and clocks, not null
     * @param scheduler  what answers for the clocks of the same catalogue, not null
     * @return what compares, not null
     */
    public static LawChanges of(DutyCatalogue catalogue, DutyScheduler scheduler) {
        return new LawChanges(catalogue, scheduler);
    }

    /**
     * Compares two days. Both are asked about the same event, whatever day that is on: of a clock that recurs each year, the first day of
     * the year of the event is taken.
     *
     * @param earlier  the earlier day, not null
     * @param later  the later day, not before the other, not null
     * @param event  the day of the event that clocks are asked about, not null
     * @param area  the only area to look at, empty for all, not null
     * @return what differs, not null
     * @throws InvalidValueException if the later day is before the earlier
     */
    public LawChange between(LocalDate earlier, LocalDate later, LocalDate event, Optional<AreaId> area) {
        if (later.isBefore(earlier)) {
            throw new InvalidValueException(
                    "the later day is before the earlier: " + later + "; accepted: from " + earlier);
        }
        List<Duty> duties = catalogue.duties().stream()
                .filter(each -> isIn(area, each.area()))
                .toList();
        return new LawChange(
                earlier,
                later,
                event,
                area,
                duties(duties, earlier, later),
                catalogue.clocks().stream()
                        .filter(each -> isIn(area, each.area()))
                        .flatMap(each -> clock(each, earlier, later, event).stream())
                        .toList(),
                duties.stream()
                        .filter(each -> each.prospective()
                                .filter(waits -> !waits.enactedOn().isAfter(later))
                                .isPresent())
                        .toList(),
                (int) duties.stream()
                        .filter(each -> each.isInForceOn(earlier) && each.isInForceOn(later))
                        .count());
    }

    private static boolean isIn(Optional<AreaId> wanted, AreaId area) {
        return wanted.map(area::equals).orElse(true);
    }

    private List<DutyChange> duties(Collection<Duty> duties, LocalDate earlier, LocalDate later) {
        List<DutyChange> changes = new ArrayList<>();
        Set<Duty> succeeded = new HashSet<>();
        for (Duty duty : duties) {
            ended(duty, earlier, later).ifPresent(change -> {
                changes.add(change);
                succeeded.addAll(change.successors());
            });
        }
        for (Duty duty : duties) {
            if (!succeeded.contains(duty)) {
                began(duty, earlier, later).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<DutyChange> ended(Duty duty, LocalDate earlier, LocalDate later) {
        if (!duty.isInForceOn(earlier) || duty.isInForceOn(later)) {
            return Optional.empty();
        }
        LocalDate on = duty.effective().flatMap(EffectivePeriod::endExclusive).orElseThrow();
        Set<Duty> successors = new LinkedHashSet<>();
        addSuccessors(duty, later, successors, new HashSet<>());
        return Optional.of(new DutyChange(
                successors.isEmpty() ? ChangeKind.ENDED : ChangeKind.CHANGED, duty, on, List.copyOf(successors)));
    }

    /** Goes on from what took the place of a duty to what took the place of that. */
    private void addSuccessors(Duty duty, LocalDate later, Set<Duty> successors, Set<Duty> seen) {
        for (Duty next : duty.replacedBy().stream()
                .flatMap(id -> catalogue.duty(id).stream())
                .filter(seen::add)
                .toList()) {
            if (next.isInForceOn(later)) {
                successors.add(next);
            } else {
                addSuccessors(next, later, successors, seen);
            }
        }
    }

    private static Optional<DutyChange> began(Duty duty, LocalDate earlier, LocalDate later) {
        return duty.effective()
                .filter(period -> period.startInclusive().isAfter(earlier)
                        && !period.startInclusive().isAfter(later))
                .map(period -> new DutyChange(
                        period.contains(later) ? ChangeKind.BEGAN : ChangeKind.CAME_AND_WENT,
                        duty,
                        period.startInclusive(),
                        List.of()));
    }

    private Optional<ClockChange> clock(Clock clock, LocalDate earlier, LocalDate later, LocalDate event) {
        List<LocalDate> on = clock.versions().versions().stream()
                .map(Timeline.Version::period)
                .flatMap(period -> Stream.concat(Stream.of(period.startInclusive()), period.endExclusive().stream()))
                .filter(day -> day.isAfter(earlier) && !day.isAfter(later))
                .distinct()
                .sorted()
                .toList();
        if (on.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClockVersion> before = clock.versions().on(earlier);
        Optional<ClockVersion> after = clock.versions().on(later);
        ChangeKind kind = before.isPresent()
                ? after.isPresent() ? ChangeKind.CHANGED : ChangeKind.ENDED
                : after.isPresent() ? ChangeKind.BEGAN : ChangeKind.CAME_AND_WENT;
        Occasion occasion = Occasion.on(clock.recurs()
                .flatMap(Recurrence::year)
                .map(year -> year.firstDay(year.startYear(event)))
                .orElse(event));
        return Optional.of(new ClockChange(
                kind,
                clock,
                on,
                scheduler.answer(clock.id(), occasion, Set.of(), earlier),
                scheduler.answer(clock.id(), occasion, Set.of(), later)));
    }
}
