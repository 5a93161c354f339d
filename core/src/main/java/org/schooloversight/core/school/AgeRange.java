package org.schooloversight.core.school;

import org.schooloversight.core.style.InvalidValueException;

/**
 * The statutory ages of a school.
 *
 * @param lowest  the lowest age in years, inclusive, from 0
 * @param highest  the highest age in years, inclusive as GIAS states it: a primary school that ends with year 6 has 11
 */
public record AgeRange(int lowest, int highest) {

    /**
     * Checks the order.
     *
     * @throws InvalidValueException if an age is negative or over 99, or the lowest is above the highest
     */
    public AgeRange {
        if (lowest < 0 || highest > 99 || lowest > highest) {
            throw new InvalidValueException("invalid ages: " + lowest + " to " + highest
                    + "; accepted: two whole numbers from 0 to 99, the lower one first");
        }
    }

    /**
     * Checks if pupils of the school reach an age there, having been there the year before.
     *
     * @param age  the age in years that pupils reach by the end of the year in question
     * @return true if the school teaches the year in which pupils reach that age
     */
    public boolean teachesYearReaching(int age) {
        return lowest < age && age <= highest;
    }

    @Override
    public String toString() {
        return lowest + " to " + highest;
    }
}
