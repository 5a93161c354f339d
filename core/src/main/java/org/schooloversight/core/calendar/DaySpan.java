package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A day that is known, or the days between which it must lie. Immutable.
 *
 * <p>A bound that does not follow from what is known is absent: a count of school days that runs past the last published
 * term has an earliest day and no latest.
 */
public final class DaySpan {

    /** By the earliest day; those without one come last. */
    public static final Comparator<DaySpan> BY_EARLIEST = DaySpan::compareEarliest;

    private static final DaySpan ANY = new DaySpan(null, null);

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private DaySpan(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Obtains a day that is known.
     *
     * @param day  the day, not null
     * @return the span of that one day, not null
     */
    public static DaySpan on(LocalDate day) {
        return new DaySpan(day, day);
    }

    /**
     * Obtains the days from one to another.
     *
     * @param earliest  the first, not null
     * @param latest  the last, not before the first, not null
     * @return the span, not null
     * @throws InvalidValueException if the last is before the first
     */
    public static DaySpan ofClosed(LocalDate earliest, LocalDate latest) {
        if (latest.isBefore(earliest)) {
            throw new InvalidValueException(
                    "invalid span: " + latest + " is before " + earliest + "; accepted: days in order");
        }
        return new DaySpan(earliest, latest);
    }

    /**
     * Obtains the days from one on.
     *
     * @param earliest  the first, not null
     * @return the span with no latest day, not null
     */
    public static DaySpan notBefore(LocalDate earliest) {
        return new DaySpan(earliest, null);
    }

    /**
     * Obtains the days up to one.
     *
     * @param latest  the last, not null
     * @return the span with no earliest day, not null
     */
    public static DaySpan notAfter(LocalDate latest) {
        return new DaySpan(null, latest);
    }

    /**
     * Obtains the span of which nothing is known.
     *
     * @return the span without bounds, not null
     */
    public static DaySpan any() {
        return ANY;
    }

    /**
     * Obtains a span from bounds that may be absent.
     *
     * @param earliest  the first, empty if none follows, not null
     * @param latest  the last, empty if none follows, not null
     * @return the span, not null
     */
    public static DaySpan of(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new DaySpan(earliest.orElse(null), latest.orElse(null));
    }

    /**
     * Checks if the day is known.
     *
     * @return true if the bounds are one and the same day
     */
    public boolean isCertain() {
        return earliest != null && earliest.equals(latest);
    }

    /**
     * Gets the day, if it is known.
     *
     * @return the day, empty if it is not known, not null
     */
    public Optional<LocalDate> day() {
        return isCertain() ? Optional.ofNullable(earliest) : Optional.empty();
    }

    /**
     * Gets the earliest day that it can be.
     *
     * @return the day, inclusive, empty if none follows, not null
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /**
     * Gets the latest day that it can be.
     *
     * @return the day, inclusive, empty if none follows, not null
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Checks if the day surely comes before another.
     *
     * @param other  the other day, not null
     * @return true if the latest day is before it
     */
    public boolean isBefore(LocalDate other) {
        return latest != null && latest.isBefore(other);
    }

    /**
     * Checks if the day surely comes on or after another.
     *
     * @param other  the other day, not null
     * @return true if the earliest day is not before it
     */
    public boolean isOnOrAfter(LocalDate other) {
        return earliest != null && !earliest.isBefore(other);
    }

    /**
     * Checks if another span lies wholly in this one.
     *
     * @param inner  the other span, not null
     * @return true if it does
     */
    public boolean encloses(DaySpan inner) {
        boolean starts = earliest == null || (inner.earliest != null && !inner.earliest.isBefore(earliest));
        boolean ends = latest == null || (inner.latest != null && !inner.latest.isAfter(latest));
        return starts && ends;
    }

    /**
     * Obtains the earlier of two days of which either may not be known.
     *
     * @param other  the other, not null
     * @return the span of the earlier one, not null
     */
    public DaySpan earlierOf(DaySpan other) {
        LocalDate first = earliest == null || other.earliest == null ? null : earlier(earliest, other.earliest);
        LocalDate last = latest == null ? other.latest : other.latest == null ? latest : earlier(latest, other.latest);
        return new DaySpan(first, last);
    }

    /**
     * Obtains the later of two days of which either may not be known.
     *
     * @param other  the other, not null
     * @return the span of the later one, not null
     */
    public DaySpan laterOf(DaySpan other) {
        LocalDate first =
                earliest == null ? other.earliest : other.earliest == null ? earliest : later(earliest, other.earliest);
        LocalDate last = latest == null || other.latest == null ? null : later(latest, other.latest);
        return new DaySpan(first, last);
    }

    private static int compareEarliest(DaySpan a, DaySpan b) {
        if (a.earliest == null || b.earliest == null) {
            return Boolean.compare(a.earliest == null, b.earliest == null);
        }
        return a.earliest.compareTo(b.earliest);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaySpan span
                && Objects.equals(earliest, span.earliest)
                && Objects.equals(latest, span.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    @Override
    public String toString() {
        if (isCertain()) {
            return String.valueOf(earliest);
        }
        if (earliest == null && latest == null) {
            return "not known";
        }
        return earliest == null
                ? "on or before " + latest
                : latest == null ? "on or after " + earliest : "between " + earliest + " and " + latest;
    }
}
