package org.schooloversight.reporting.render;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * What became of the reading of a policy.
 *
 * @param source  the file, or the id of a policy that comes with the library, not null
 * @param policy  the policy, empty if it could not be read, not null
 * @param problems  what was wrong, in the order of the file, unmodifiable, not null
 */
public record PolicyChecked(String source, Optional<SupportPolicy> policy, List<Problem> problems) {

    /** Puts the problems into their order. */
    public PolicyChecked {
        problems = problems.stream().sorted(Problem.IN_ORDER).toList();
    }

    /**
     * Checks if nothing falls short.
     *
     * @return true if it was read, and without a problem
     */
    public boolean isSound() {
        return policy.isPresent() && problems.isEmpty();
    }
}
