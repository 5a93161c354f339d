package org.schooloversight.duties.intervention;

import org.schooloversight.core.deadline.Provision;
import org.schooloversight.duties.catalogue.ClockId;

/** A limit of time: a clock of the catalogue of duties where there is one, else a provision of its own. */
public sealed interface Limit {

    /**
     * A clock of the catalogue, which says the law once for all who ask.
     *
     * @param id  the clock, not null
     */
    record OfClock(ClockId id) implements Limit {}

    /**
     * A provision of its own.
     *
     * @param provision  the rule with what it rests on, not null
     */
    record OfProvision(Provision provision) implements Limit {}
}
