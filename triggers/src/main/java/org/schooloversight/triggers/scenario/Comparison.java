package org.schooloversight.triggers.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Compares what a programme answers with what was expected of it, and words what differs. */
final class Comparison {

    private final SupportPolicy policy;
    private final Assessment assessment;

    Comparison(SupportPolicy policy, Assessment assessment) {
        this.policy = policy;
        this.assessment = assessment;
    }

    List<String> differences(Expectation expected) {
        List<String> differences = new ArrayList<>();
        expected.tiers().flatMap(this::tiers).ifPresent(differences::add);
        triggers(expected.fired(), FindingState.FIRED, differences);
        triggers(expected.clear(), FindingState.CLEAR, differences);
        triggers(expected.notKnown(), FindingState.NOT_KNOWN, differences);
        return differences;
    }

    private Optional<String> tiers(Set<TierId> expected) {
        TierOutcome outcome = assessment.outcome();
        boolean mayBeNone =
                outcome instanceof TierOutcome.Undecided && outcome.tiers().size() == 1;
        if (!mayBeNone && new TreeSet<>(outcome.tiers()).equals(expected)) {
            return Optional.empty();
        }
        List<TierId> unknown =
                expected.stream().filter(tier -> policy.tier(tier).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return Optional.of("Expected " + words(expected) + ", but the programme has no tier "
                    + Text.list(quoted(unknown), "or") + ".");
        }
        return Optional.of("Expected " + words(expected) + "; the programme " + given(outcome) + " because: "
                + texts(outcome.reasons()));
    }

    private static String words(Set<TierId> tiers) {
        return switch (tiers.size()) {
            case 0 -> "no tier";
            case 1 -> "the tier " + quoted(tiers).get(0);
            default -> "that the evidence leaves it open between the tiers " + Text.list(quoted(tiers), "and");
        };
    }

    private static String given(TierOutcome outcome) {
        if (outcome instanceof TierOutcome.Outside) {
            return "gives no tier";
        }
        String tiers = Text.list(quoted(outcome.tiers()), "and");
        if (outcome instanceof TierOutcome.Placed) {
            return "gives " + tiers;
        }
        return "leaves it open between " + tiers + (outcome.tiers().size() == 1 ? " and no tier" : "");
    }

    private void triggers(Set<TriggerId> expected, FindingState state, List<String> differences) {
        for (TriggerId trigger : expected) {
            Optional<Finding> found = assessment.findings().stream()
                    .filter(finding -> finding.trigger().equals(trigger))
                    .findFirst();
            if (found.isEmpty()) {
                differences.add("Expected the trigger '" + trigger + "' to be " + words(state)
                        + ", but the programme has no such trigger.");
            } else if (found.get().state() != state) {
                differences.add(difference(found.get(), state));
            }
        }
    }

    private static String difference(Finding found, FindingState expected) {
        String text = "Expected the trigger '" + found.trigger() + "' to be " + words(expected) + "; it is "
                + words(found.state());
        String why = texts(found.reasons());
        text += why.isEmpty() ? "." : ". " + why;
        return found.wouldSettle().isEmpty()
                ? text
                : text + " What would settle it: " + Text.list(found.wouldSettle(), "and") + ".";
    }

    private static String words(FindingState state) {
        return switch (state) {
            case FIRED -> "fired";
            case CLEAR -> "clear";
            case NOT_KNOWN -> "not known";
        };
    }

    private static List<String> quoted(Collection<TierId> tiers) {
        return tiers.stream().map(tier -> "'" + tier + "'").toList();
    }

    private static String texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }
}
