package org.schooloversight.core.problem;

/**
 * How many rows of a file were read, and what became of them. It always adds up.
 *
 * @param kept  rows that are used
 * @param setAside  rows that are not about a school, such as totals, and are kept apart
 * @param refused  rows that could not be used; each has a problem that says why
 */
public record RowTally(long kept, long setAside, long refused) {

    /**
     * Gets the number of rows read.
     *
     * @return kept, set aside and refused together
     */
    public long read() {
        return kept + setAside + refused;
    }

    @Override
    public String toString() {
        return read() + " rows read: " + kept + " kept, " + setAside + " set aside, " + refused + " refused";
    }
}
