package org.schooloversight.reporting.model;

import java.util.List;

/**
 * How many schools there are, and how many pupils are on their rolls.
 *
 * @param schools  the number of schools
 * @param earlierNumber  how many of them have their result under a number that they had before
 * @param pupils  the pupils on roll at those whose number of pupils is known
 * @param pupilsNotKnown  the number of schools whose number of pupils is not known
 */
public record OutcomeTally(long schools, long earlierNumber, long pupils, long pupilsNotKnown) {

    /**
     * Counts schools.
     *
     * @param outcomes  the schools, not null
     * @return the numbers, not null
     */
    public static OutcomeTally of(List<SchoolOutcome> outcomes) {
        return new OutcomeTally(
                outcomes.size(),
                outcomes.stream().filter(SchoolOutcome::isOfEarlierNumber).count(),
                outcomes.stream()
                        .mapToLong(each -> each.school().pupils().orElse(0))
                        .sum(),
                outcomes.stream()
                        .filter(each -> each.school().pupils().isEmpty())
                        .count());
    }
}
