package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.model.TierTally;
import org.schooloversight.reporting.render.TallyText;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.PortfolioTest;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;

/** Sums up the answers about schools: how many are in each tier, and what the policy asks about the authority itself. */
final class AssessSummary {

    private final SupportPolicy policy;
    private final AsOf asOf;
    private final PortfolioTest authority;
    private final TierTally.Counter counter;
    private final List<Assessment> kept = new ArrayList<>();

    AssessSummary(SupportAssessor assessor, AsOf asOf) {
        policy = assessor.policy();
        this.asOf = asOf;
        authority = PortfolioTest.of(policy, assessor.settings());
        counter = new TierTally.Counter(
                policy.tiers().stream().map(TierDefinition::id).toList());
    }

    void add(Assessment assessment) {
        counter.add(assessment);
        if (!policy.portfolioTriggers().isEmpty()) {
            kept.add(assessment);
        }
    }

    /** Returns the text, each line ended. */
    String text() {
        TierTally tally = counter.tally();
        StringBuilder text = new StringBuilder();
        text.append(policy.header().title() + ", " + asOf + ": " + Messages.count(tally.schools(), "school") + "\n");
        text.append(TallyText.table(tally));
        List<Finding> found = authority.find(kept);
        if (!found.isEmpty()) {
            text.append("About the authority, as far as these schools tell\n");
        }
        found.forEach(finding -> add(text, finding));
        return text.toString();
    }

    private static void add(StringBuilder text, Finding finding) {
        String state = switch (finding.state()) {
            case FIRED -> "fired";
            case CLEAR -> "clear";
            case NOT_KNOWN -> "not known";
        };
        text.append("  - " + finding.title() + " (" + finding.trigger() + "): " + state + "\n");
        finding.reasons().forEach(reason -> text.append("      " + reason.text() + "\n"));
        finding.wouldSettle().forEach(what -> text.append("      Would settle it: " + what + ".\n"));
    }
}
