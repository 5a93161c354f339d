package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.support.NeedId;

/**
 * A package of support for one need of one school, as far as it has come. Immutable; {@link PackageLog} makes it of records.
 *
 * @param id  the package, not null
 * @param urn  the school, not null
 * @param need  the need, not null
 * @param steps  the steps taken, in order, at least one, unmodifiable, not null
 */
public record SupportPackage(PackageId id, Urn urn, NeedId need, List<PackageRecord> steps) {

    /** Copies the steps. */
    public SupportPackage {
        steps = List.copyOf(steps);
    }

    /**
     * Gets how far it has come.
     *
     * @return the last step taken, not null
     */
    public PackageStep state() {
        return last().step();
    }

    /**
     * Gets the day of the first step.
     *
     * @return the day, not null
     */
    public LocalDate openedOn() {
        return steps.get(0).on();
    }

    /**
     * Gets the day of the last step.
     *
     * @return the day, not null
     */
    public LocalDate inStateSince() {
        return last().on();
    }

    /**
     * Checks if something is still to be done.
     *
     * @return true unless it was reported or withdrawn
     */
    public boolean isOpen() {
        return !state().isLast();
    }

    /**
     * Gets the days on which it is open: from the first step until the day before it was reported or withdrawn.
     *
     * @return the days, empty if it was opened and closed on one day, not null
     */
    public Optional<EffectivePeriod> openDays() {
        if (isOpen()) {
            return Optional.of(EffectivePeriod.from(openedOn()));
        }
        return inStateSince().isAfter(openedOn())
                ? Optional.of(new EffectivePeriod(openedOn(), Optional.of(inStateSince())))
                : Optional.empty();
    }

    /**
     * Finds the day on which it took a step.
     *
     * @param step  the step, not null
     * @return the day, empty if it has not taken it, not null
     */
    public Optional<LocalDate> tookOn(PackageStep step) {
        return record(step).map(PackageRecord::on);
    }

    /**
     * Gets who gives the support.
     *
     * @return the parties, empty until one is found, unmodifiable, not null
     */
    public List<PartyId> providers() {
        return record(PackageStep.PROVIDER_FOUND).stream()
                .flatMap(each -> each.details().stream())
                .map(PartyId::of)
                .toList();
    }

    /**
     * Checks if the package answers a trigger: its need has the name of the trigger, or its first step names it.
     *
     * @param trigger  the trigger, not null
     * @return true if it does
     */
    public boolean answers(TriggerId trigger) {
        return Stream.concat(Stream.of(need.value()), steps.get(0).details().stream())
                .anyMatch(trigger.value()::equals);
    }

    private PackageRecord last() {
        return steps.get(steps.size() - 1);
    }

    private Optional<PackageRecord> record(PackageStep step) {
        return steps.stream().filter(each -> each.step() == step).findFirst();
    }
}
