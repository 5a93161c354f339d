package org.schooloversight.core.calendar;

/**
 * A number of days, or the bounds of it where some days are not known.
 *
 * @param atLeast  the number of days that count for certain
 * @param atMost  the number with those that may count
 */
public record DayCount(int atLeast, int atMost) {

    /**
     * Checks if the number is known.
     *
     * @return true if both bounds are the same
     */
    public boolean isCertain() {
        return atLeast == atMost;
    }

    @Override
    public String toString() {
        return isCertain() ? Integer.toString(atLeast) : "between " + atLeast + " and " + atMost;
    }
}
