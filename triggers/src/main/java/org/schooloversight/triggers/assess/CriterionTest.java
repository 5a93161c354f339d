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

    static CriterionTest noneOf(List<CriterionTest> parts) {
        CriterionTest any = anyOf(parts);
        return (each, why) -> any.evaluate(each, why).opposite();
    }

    static CriterionTest atLeast(int atLeast, List<CriterionTest> parts) {
        return (each, why) -> {
            Tally tally = new Tally();
            parts.forEach(part -> tally.add(part.evaluate(each, why)));
            return tally.atLeast(atLeast);
        };
    }

    static CriterionTest given(CriterionTest condition, CriterionTest test) {
        return (each, why) -> switch (condition.evaluate(each, why)) {
            case FIRED -> test.evaluate(each, why);
            case NOT_KNOWN -> Truth.NOT_KNOWN;
            case CLEAR, NOT_APPLICABLE -> Truth.NOT_APPLICABLE;
        };
    }

    static CriterionTest assuming(CriterionTest test, Truth whenNotKnown) {
        return (each, why) -> {
            Truth truth = test.evaluate(each, why);
            if (truth != Truth.NOT_KNOWN) {
                return truth;
            }
            why.say(
                    "The evidence does not tell. The programme counts that as "
                            + (whenNotKnown == Truth.FIRED ? "shown." : "not shown."),
                    List.of());
            return whenNotKnown;
        };
    }
}
