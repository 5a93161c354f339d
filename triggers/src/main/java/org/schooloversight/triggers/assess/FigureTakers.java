package org.schooloversight.triggers.assess;

import java.util.Optional;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;

/** Makes what takes a quantity of figures. */
final class FigureTakers {

    private FigureTakers() {}

    /** Makes it of a test of a measure, with the threshold looked up and the measure of context found, if it has one. */
    static FigureTaker of(
            ResultTest test,
            Measure measure,
            Optional<Measure> context,
            QuantityWords words,
            YearsInQuestion inQuestion) {
        Quantity quantity = test.quantity();
        checkSignificance(test);
        if (quantity instanceof Quantity.PupilCount) {
            return OwnTakers.pupilCount(measure);
        }
        if (quantity instanceof Quantity.Change change) {
            return OwnTakers.change(measure, words, change.years());
        }
        if (quantity instanceof Quantity.Slope slope) {
            return OwnTakers.slope(measure, words, inQuestion, slope.years());
        }
        return Compared.peers(quantity)
                .map(peers ->
                        compared(quantity, context, new ComparedTakers(measure, peers, words, test.significant())))
                .orElseGet(() -> OwnTakers.value(measure, test.significant()));
    }

    private static FigureTaker compared(Quantity quantity, Optional<Measure> context, ComparedTakers takers) {
        if (quantity instanceof Quantity.Rank rank) {
            return takers.rank(rank.ties());
        }
        if (quantity instanceof Quantity.Quartile quartile) {
            return takers.quartile(quartile.ties());
        }
        if (quantity instanceof Quantity.Difference difference) {
            return takers.difference(difference.middle());
        }
        return takers.residual(context.orElseThrow());
    }

    private static void checkSignificance(ResultTest test) {
        boolean hasLimits = test.quantity() instanceof Quantity.Value || test.quantity() instanceof Quantity.Difference;
        if (test.significant() && !hasLimits) {
            throw new InvalidValueException("a test of "
                    + test.quantity().getClass().getSimpleName()
                    + " cannot be of significance; accepted: a figure itself, or its difference from a middle");
        }
    }
}
