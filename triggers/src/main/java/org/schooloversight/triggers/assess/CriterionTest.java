package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.triggers.policy.SchoolScope;

/** A criterion made ready: every reading taken, every parameter looked up. Immutable. */
@FunctionalInterface
interface CriterionTest {

    /** Evaluates every part, never stopping at the first, so that the explanation is whole. */
    Truth evaluate(SchoolCase each, Explanation why);

    static CriterionTest anyOf(List<CriterionTest> parts) {
        return (each, why) -> {
            Truth result = Truth.NOT_APPLICABLE;
            for (CriterionTest part : parts) {
                result = Truth.any(result, part.evaluate(each, why));
            }
            return result;
        };
    }

    static CriterionTest allOf(List<CriterionTest> parts) {
        return (each, why) -> {
            Truth result = Truth.NOT_APPLICABLE;
            for (CriterionTest part : parts) {
                result = Truth.all(result, part.evaluate(each, why));
            }
            return result;
        };
    }

    static CriterionTest firstKnown(List<CriterionTest> parts) {
        return (each, why) -> {
            Truth result = Truth.NOT_APPLICABLE;
            for (CriterionTest part : parts) {
                Truth truth = part.evaluate(each, why);
                boolean better = truth.isKnown() || result == Truth.NOT_APPLICABLE;
                result = !result.isKnown() && better ? truth : result;
            }
            return result;
        };
    }

    static CriterionTest scoped(SchoolScope scope, CriterionTest test) {
        return (each, why) -> scope.covers(each.school()) ? test.evaluate(each, why) : Truth.NOT_APPLICABLE;
    }
}
