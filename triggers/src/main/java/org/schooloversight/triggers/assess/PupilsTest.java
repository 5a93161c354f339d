package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.triggers.policy.ResultTest.Comparison;

/** Asks how many pupils a school has by the register. */
final class PupilsTest implements CriterionTest {

    private final Comparison comparison;
    private final BigDecimal threshold;

    PupilsTest(Comparison comparison, BigDecimal threshold) {
        this.comparison = comparison;
        this.threshold = threshold;
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        if (each.school().pupils().isEmpty()) {
            why.say("The register does not say how many pupils the school has.", List.of());
            why.wouldSettle("the number of pupils at the school");
            return Truth.NOT_KNOWN;
        }
        int pupils = each.school().pupils().getAsInt();
        boolean holds = comparison.holds(BigDecimal.valueOf(pupils), threshold);
        if (why.isWanted()) {
            why.say(
                    "The school has " + pupils + " pupils by the register. That is " + (holds ? "" : "not ")
                            + comparison.words() + " " + threshold.toPlainString() + ".",
                    List.of());
        }
        return Truth.of(holds);
    }
}
