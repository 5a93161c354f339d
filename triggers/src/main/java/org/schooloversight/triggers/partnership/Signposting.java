package org.schooloversight.triggers.partnership;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.triggers.assess.Assessment;

/** Finds the offers that answer what was found about a school. Immutable. */
public final class Signposting {

    private final List<Offer> offers;

    private Signposting(List<Offer> offers) {
        this.offers = List.copyOf(offers);
    }

    /**
     * Obtains the signposting of some offers.
     *
     * @param offers  the offers, in order, not null
     * @return the signposting, not null
     */
    public static Signposting of(List<Offer> offers) {
        return new Signposting(offers);
    }

    /**
     * Finds the offers for a school that answer a trigger which fired.
     *
     * @param assessment  what was found, not null
     * @return the offers, in order, unmodifiable, not null
     */
    public List<Signpost> signposts(Assessment assessment) {
        List<Signpost> signposts = new ArrayList<>();
        for (Offer offer : offers) {
            List<Finding> answered = assessment.findings().stream()
                    .filter(each -> each.state() == FindingState.FIRED
                            && offer.answers().contains(each.trigger()))
                    .toList();
            if (!answered.isEmpty() && offer.isFor(assessment.school())) {
                signposts.add(new Signpost(
                        offer,
                        answered.stream().map(Finding::trigger).toList(),
                        answered.stream()
                                .map(each -> new Reason("It answers: " + each.title() + ".", offer.cites(), List.of()))
                                .toList()));
            }
        }
        return List.copyOf(signposts);
    }

    /**
     * Finds the triggers that fired and that no offer for the school answers.
     *
     * @param assessment  what was found, not null
     * @return the findings, in the order of the policy, unmodifiable, not null
     */
    public List<Finding> unanswered(Assessment assessment) {
        return assessment.findings().stream()
                .filter(each -> each.state() == FindingState.FIRED)
                .filter(each -> offers.stream()
                        .noneMatch(offer -> offer.isFor(assessment.school())
                                && offer.answers().contains(each.trigger())))
                .toList();
    }
}
