package org.schooloversight.duties.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.style.DomainStyle;

/** A limit of time, a minimum period or a threshold: what starts it, what meets it, what stops it, and its rule. Immutable. */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface Clock {

    /**
     * Gets the id.
     *
     * @return the id, not null
     */
    ClockId id();

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
     * Gets the group under which it can be asked for together with others.
     *
     * @return the group, empty if it is in none, not null
     */
    Optional<ClockId> group();

    /**
     * Gets the duties of the register that it times.
     *
     * @return the duties, unmodifiable, not null
     */
    Set<DutyId> duties();

    /**
     * Gets who must act, or whose period it is.
     *
     * @return the bearer, not null
     */
    BearerId bearer();

    /**
     * Gets the events that start it. One that recurs has none.
     *
     * @return the events, unmodifiable, not null
     */
    Set<EventId> starts();

    /**
     * Gets how it recurs.
     *
     * @return how, empty if events start it, not null
     */
    Optional<Recurrence> recurs();

    /**
     * Gets the events that meet it.
     *
     * @return the events, unmodifiable, not null
     */
    Set<EventId> met();

    /**
     * Gets the events after which nothing is due any more.
     *
     * @return the events, unmodifiable, not null
     */
    Set<EventId> stops();

    /**
     * Gets what takes the limit away.
     *
     * @return the exceptions, unmodifiable, not null
     */
    List<LimitException> exceptions();

    /**
     * Gets the rules, each while it is in force. The one in force on the day of the event applies.
     *
     * @return the rules, not null
     */
    Timeline<ClockVersion> versions();

    /**
     * Starts a clock.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds clocks. */
    final class Builder extends ImmutableClock.Builder {
        Builder() {}
    }
}
