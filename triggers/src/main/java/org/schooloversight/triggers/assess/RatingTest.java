package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;

/** Asks where an officer placed a school on a scale. */
final class RatingTest implements ScaleTest {

    private final Classification scale;
    private final Basis.Rated basis;

    RatingTest(Classification scale, Basis.Rated basis) {
        this.scale = scale;
        this.basis = basis;
    }

    @Override
    public int possible(SchoolCase each, Explanation why) {
        for (Rating rating : each.evidence().ratings(scale.id())) {
            if (each.isKnown(rating.provenance())
                    && rating.isCurrentOn(each.asOf().effectiveOn())) {
                if (why.isWanted()) {
                    why.say(
                            "On " + EnglishDates.day(rating.madeOn()) + " the " + rating.role()
                                    + " placed the school at " + title(rating) + " (" + scale.title() + "): "
                                    + rating.reason(),
                            List.of(each.source(rating.urn(), rating.provenance())));
                }
                return isOnScale(rating) ? 1 << RuleCompiler.step(scale, rating.value()) : ScaleTest.any(scale);
            }
        }
        if (basis.whenNone().isPresent()) {
            why.say("No rating that counts is recorded (" + scale.title() + ").", List.of());
            return 1 << RuleCompiler.step(scale, basis.whenNone().get());
        }
        why.say("There is no current rating by an officer (" + scale.title() + ").", List.of());
        why.wouldSettle("an officer's current rating of " + scale.title());
        return ScaleTest.any(scale);
    }

    private boolean isOnScale(Rating rating) {
        return scale.steps().stream().anyMatch(step -> step.value().equals(rating.value()));
    }

    private String title(Rating rating) {
        return scale.steps().stream()
                .filter(step -> step.value().equals(rating.value()))
                .map(Classification.Step::title)
                .findFirst()
                .orElse("'" + rating.value() + "', which is no value of the scale");
    }
}
