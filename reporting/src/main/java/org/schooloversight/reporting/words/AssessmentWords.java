package org.schooloversight.reporting.words;

import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.ReadingEffect;
import org.schooloversight.triggers.assess.TierOutcome;

/** Says what was found about a school. */
public final class AssessmentWords {

    /** What stands for the tier of a school that the programme is not for. */
    public static final String OUTSIDE = "outside the programme";

    private AssessmentWords() {}

    /**
     * Says which tier a school is in, or which are possible.
     *
     * @param outcome  the outcome, not null
     * @param names  how tiers are called, not null
     * @return the words, not null
     */
    public static String outcome(TierOutcome outcome, TierNames names) {
        if (outcome instanceof TierOutcome.Placed placed) {
            return names.of(placed.tier());
        }
        if (outcome instanceof TierOutcome.Outside) {
            return OUTSIDE;
        }
        List<String> possible = names.all(outcome.tiers());
        if (outcome instanceof TierOutcome.Undecided undecided && undecided.mayHaveNone()) {
            possible.add("no tier at all");
        }
        return "undecided between " + Text.list(possible, "and");
    }

    /**
     * Says the state of a trigger.
     *
     * @param finding  what was found, not null
     * @return the words, not null
     */
    public static String state(Finding finding) {
        return switch (finding.state()) {
            case FIRED -> finding.significant() ? "fired, marked as significant" : "fired";
            case CLEAR -> "clear";
            case NOT_KNOWN -> "not known";
        };
    }

    /**
     * Says whether something is added to the tier.
     *
     * @param addition  the addition, not null
     * @return the words, not null
     */
    public static String state(AddedSupport addition) {
        return switch (addition.state()) {
            case FIRED -> "added";
            case CLEAR -> "not added";
            case NOT_KNOWN -> "not known";
        };
    }

    /**
     * Says what a promise depends on.
     *
     * @param promised  the promise, not null
     * @return the words, empty if it depends on nothing that is not known, not null
     */
    public static String owedIf(Entitlement promised) {
        return promised.conditions().isEmpty() ? "" : "owed if " + String.join(", and if ", promised.conditions());
    }

    /**
     * Says where a school would be under another reading.
     *
     * @param effect  the other reading, not null
     * @param names  how tiers are called, not null
     * @return the words, not null
     */
    public static String then(ReadingEffect effect, TierNames names) {
        if (!effect.changesTier()) {
            return "the same tier, and the promise changes";
        }
        return effect.tiers().isEmpty() ? OUTSIDE : Text.list(names.all(effect.tiers()), "or");
    }
}
