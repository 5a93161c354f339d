package org.schooloversight.duties.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.style.DomainStyle;

/** A duty or power of a local authority or of those it works with, as data. Immutable. */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface Duty {

    /**
     * Gets the id.
     *
     * @return the id, not null
     */
    DutyId id();

    /**
     * Gets what is to be done, in a few words that start with a verb.
     *
     * @return the title, not null
     */
    String title();

    /**
     * Gets the area it belongs to.
     *
     * @return the area, not null
     */
    AreaId area();

    /**
     * Gets the kind.
     *
     * @return the kind, not null
     */
    DutyKind kind();

    /**
     * Gets who bears it.
     *
     * @return the bearer, not null
     */
    BearerId bearer();

    /**
     * Gets the service of the authority that owns it. This is ours, not the law's.
     *
     * @return the service, not null
     */
    ServiceId owner();

    /**
     * Gets whom it concerns.
     *
     * @return whom, not null
     */
    Concerns concerns();

    /**
     * Gets where it stands.
     *
     * @return the citations, at least one, unmodifiable, not null
     */
    List<Citation> cites();

    /**
     * Gets what the review that the register started from cites for it.
     *
     * @return the citation as the review has it, empty if it cites nothing, not null
     */
    Optional<String> reviewCites();

    /**
     * Gets where the review is wrong or out of date.
     *
     * @return the correction, empty if none is known, not null
     */
    Optional<Correction> correction();

    /**
     * Gets the days on which it is in force.
     *
     * @return the period, empty if it is enacted and not in force, not null
     */
    Optional<EffectivePeriod> effective();

    /**
     * Gets what it waits for before it is in force.
     *
     * @return what it waits for, empty if it has a period, not null
     */
    Optional<Prospective> prospective();

    /**
     * Gets the duties that take its place after its last day, or once they are in force.
     *
     * @return the duties, unmodifiable, not null
     */
    Set<DutyId> replacedBy();

    /**
     * Gets what goes on under it after its end.
     *
     * @return what goes on, empty if nothing is known to, not null
     */
    Optional<Saving> saving();

    /**
     * Checks if it is in force on a day.
     *
     * @param day  the day, not null
     * @return true if it is, false if it is not or is not known to be
     */
    default boolean isInForceOn(LocalDate day) {
        return effective().map(period -> period.contains(day)).orElse(false);
    }

    /**
     * Gets the number that it sets.
     *
     * @return the quota, empty if it sets none, not null
     */
    Optional<Quota> quota();

    /**
     * Gets whether it was compared with its source.
     *
     * @return the check mark, not null
     */
    Check check();

    /**
     * Starts a duty.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds duties. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
