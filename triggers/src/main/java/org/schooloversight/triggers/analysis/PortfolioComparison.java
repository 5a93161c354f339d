package org.schooloversight.triggers.analysis;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.assess.PossibleTiers;

/**
 * Which schools two policies, versions or readings place otherwise.
 *
 * @param schools  the number of schools looked at
 * @param flows  how many schools have each pair of answers, those that stay included, most first, unmodifiable, not null
 * @param moved  the schools that move, in the order they were given, unmodifiable, not null
 */
public record PortfolioComparison(int schools, List<Flow> flows, List<Moved> moved) {

    /** Copies the lists. */
    public PortfolioComparison {
        flows = List.copyOf(flows);
        moved = List.copyOf(moved);
    }

    /**
     * How many schools have a pair of answers.
     *
     * @param from  what the first gives, not null
     * @param to  what the second gives, not null
     * @param schools  the number of schools, from 1
     */
    public record Flow(PossibleTiers from, PossibleTiers to, int schools) {}

    /**
     * A school that moves.
     *
     * @param school  the school, not null
     * @param from  what the first gives, not null
     * @param to  what the second gives, not null
     * @param before  why the first does, with the clauses it applies, unmodifiable, not null
     * @param after  why the second does, with the clauses it applies, unmodifiable, not null
     */
    public record Moved(School school, PossibleTiers from, PossibleTiers to, List<Reason> before, List<Reason> after) {

        /** Copies the lists. */
        public Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
