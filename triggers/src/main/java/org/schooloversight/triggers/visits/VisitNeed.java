package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.NextInspection;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.DomainStyle;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;

/**
 * One day at one school that a programme calls for: a visit, or one of the days of support. Immutable.
 *
 * <p>A promise of several days is as many needs, see {@link #split}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface VisitNeed {

    /** What a school may ask for. */
    enum Claim {
        /** The programme promises it. */
        OWED("it is promised"),
        /** It may be promised: that depends on something that is not known. */
        MAY_BE_OWED("it may be promised"),
        /** The programme allows it and promises no minimum. */
        ALLOWED("it is allowed and not promised");

        private final String words;

        Claim(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /**
     * Identifies a need within a plan.
     *
     * @param urn  the school, not null
     * @param entitlement  the id of the entitlement within the policy, not null
     * @param number  which of the occasions of that entitlement in the year, from 1
     * @param part  which day of the occasion, from 1
     */
    record Key(Urn urn, String entitlement, int number, int part) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::urn)
                .thenComparing(Key::entitlement)
                .thenComparingInt(Key::number)
                .thenComparingInt(Key::part);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return urn + " " + entitlement + " " + number + "." + part;
        }
    }

    /**
     * Gets the id.
     *
     * @return the id, not null
     */
    Key key();

    /**
     * Gets what it is.
     *
     * @return the words, such as {@code one-day visit}, not null
     */
    String title();

    /**
     * Gets the school.
     *
     * @return the school, its number that of the id, not null
     */
    VisitedSchool school();

    /**
     * Gets how many days the occasion has.
     *
     * @return the number, from 1
     */
    @Value.Default
    default int parts() {
        return 1;
    }

    /**
     * Gets whether it is promised.
     *
     * @return the claim, not null
     */
    Claim claim();

    /**
     * Gets the tier that calls for it.
     *
     * @return the tier, empty if the school has it besides a tier or the tier is not known, not null
     */
    Optional<TierId> tier();

    /**
     * Gets what the school needs help with.
     *
     * @return the needs, empty if the visit is for none in particular, unmodifiable, not null
     */
    Set<NeedId> needs();

    /**
     * Gets who may make the visit.
     *
     * @return the kinds of provider, empty if any may, unmodifiable, not null
     */
    Set<ProviderKind> by();

    /**
     * Gets the first day on which it may be made.
     *
     * @return the day, not null
     */
    LocalDate opens();

    /**
     * Gets the last day on which it is in time.
     *
     * @return the day, empty if none is set, not null
     */
    Optional<LocalDate> due();

    /**
     * Gets the half terms of the school, where they differ from those of the authority.
     *
     * @return the half terms in order, empty if the authority's hold, unmodifiable, not null
     */
    List<TermBlock> teaching();

    /**
     * Gets whether the programme wants it in the autumn or spring rather than in the summer.
     *
     * @return true if it does
     */
    @Value.Default
    default boolean autumnAndSpringFirst() {
        return false;
    }

    /**
     * Gets when the school's next inspection falls due.
     *
     * @return the days, or why they are not known, not null
     */
    NextInspection inspection();

    /**
     * Gets the clauses that call for it.
     *
     * @return the clauses, unmodifiable, not null
     */
    List<Citation> cites();

    /**
     * Checks that the parts fit each other.
     *
     * @throws InvalidValueException if the id is of another school, or the day is not one of those of the occasion
     */
    @Value.Check
    default void check() {
        if (!key().urn().equals(school().urn())) {
            throw new InvalidValueException("the id is of school " + key().urn() + "; accepted: " + school().urn());
        }
        if (key().part() < 1 || key().part() > parts()) {
            throw new InvalidValueException("day " + key().part() + "; accepted: 1 to " + parts());
        }
    }

    /**
     * Obtains a need for each of several days, this one being a pattern.
     *
     * @param days  the number of days, from 1
     * @return as many needs, alike but for which day they are, not null
     */
    default List<VisitNeed> split(int days) {
        return IntStream.rangeClosed(1, days)
                .<VisitNeed>mapToObj(part -> ((ImmutableVisitNeed) ImmutableVisitNeed.copyOf(this))
                        .withParts(days)
                        .withKey(new Key(key().urn(), key().entitlement(), key().number(), part)))
                .toList();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a need. */
    final class Builder extends ImmutableVisitNeed.Builder {
        Builder() {}
    }
}
