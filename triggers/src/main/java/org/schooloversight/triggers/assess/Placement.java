package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.Standing;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierRule;

/** Places one school: outside the programme, in a tier, or in one of several, each with its reasons. */
final class Placement {

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    private final SchoolCase each;
    private final SchoolEvaluation evaluation;

    Placement(CompiledPolicy compiled, SchoolCase each, SchoolEvaluation evaluation) {
        this.compiled = compiled;
        policy = compiled.policy();
        this.each = each;
        this.evaluation = evaluation;
    }

    /** Returns why the programme is not for the school on that day, empty if it is. */
    Optional<TierOutcome> outside(boolean anyDay) {
        EffectivePeriod period = policy.header().effective();
        if (!anyDay && !period.contains(each.asOf().effectiveOn())) {
            return Optional.of(outside(policy.header().title() + " is in force " + period + ", not on "
                    + each.asOf().effectiveOn() + "."));
        }
        Standing standing = each.school().standingOn(each.asOf().effectiveOn());
        if (standing != Standing.OPEN) {
            return Optional.of(outside(standing == Standing.CLOSED ? closedWords() : notOpenWords()));
        }
        if (!policy.scope().covers(each.school())) {
            return Optional.of(outside("The school is of the type '"
                    + each.school().type() + "': it is "
                    + each.school().type().maintenance().words() + ", and the programme is for " + policy.scope()
                    + "."));
        }
        return Optional.empty();
    }

    /** Returns where the programme places the school. */
    TierOutcome outcome() {
        TierDecision.Outcome decided = compiled.decision().decide(evaluation.state());
        List<TierId> tiers = evaluation.tiers(decided);
        if (tiers.isEmpty()) {
            List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
            reasons.add(reason("The programme has no tier for a school that stands so."));
            return new TierOutcome.Outside(reasons);
        }
        return tiers.size() == 1 && !mayBeUncovered(decided)
                ? placed(tiers.get(0), decided)
                : undecided(tiers, decided);
    }

    /** Tells whether it may be that no rule holds. */
    private boolean mayBeUncovered(TierDecision.Outcome decided) {
        return decided.rules().get(policy.rules().size());
    }

    /** Returns the rules that give the tier; more than one where it is the same whichever of them holds. */
    private List<TierRule> rules(TierDecision.Outcome decided) {
        return decided.rules().stream()
                .filter(i -> i < policy.rules().size())
                .mapToObj(i -> policy.rules().get(i))
                .toList();
    }

    private TierOutcome placed(TierId tier, TierDecision.Outcome decided) {
        List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
        List<TierRule> rules = rules(decided);
        for (TierRule rule : rules) {
            String text = rules.size() == 1 ? rule.because() : "One of these holds: " + rule.because();
            reasons.add(new Reason(text, rule.cites(), List.of()));
        }
        List<String> fired = evaluation.findings().stream()
                .filter(finding -> finding.state() == FindingState.FIRED)
                .map(finding -> finding.title() + (finding.significant() ? " (marked as significant)" : ""))
                .toList();
        if (!fired.isEmpty()) {
            reasons.add(reason("Triggers that fired: " + String.join("; ", fired) + "."));
        }
        return new TierOutcome.Placed(tier, reasons);
    }

    private TierOutcome undecided(List<TierId> tiers, TierDecision.Outcome decided) {
        Set<String> wouldDecide = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        decided.deciding().stream().forEach(variable -> {
            if (variable == evaluation.state().gradeVariable()) {
                open.add("the school's grade");
                wouldDecide.addAll(evaluation.grade().wouldSettle());
            } else {
                open.add(evaluation.findings().get(variable).title());
                wouldDecide.addAll(evaluation.findings().get(variable).wouldSettle());
            }
        });
        List<Citation> cites = rules(decided).stream()
                .flatMap(rule -> rule.cites().stream())
                .distinct()
                .toList();
        List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
        List<String> titles = new ArrayList<>();
        policy.tiers().stream().filter(tier -> tiers.contains(tier.id())).forEach(tier -> titles.add(tier.title()));
        if (mayBeUncovered(decided)) {
            titles.add("no tier, as no rule of the programme may cover it");
        }
        reasons.add(new Reason(
                "The evidence does not settle: " + String.join("; ", open) + ". The school may be in: "
                        + String.join("; ", titles) + ".",
                cites,
                List.of()));
        return new TierOutcome.Undecided(tiers, reasons, new ArrayList<>(wouldDecide));
    }

    private String closedWords() {
        return "The school "
                + each.school()
                        .closed()
                        .map(day -> "closed on " + day)
                        .orElse("is closed; the register does not say since when")
                + each.school().reasonClosed().map(why -> " (" + why + ")").orElse("")
                + each.school()
                        .successor()
                        .map(link -> "; it goes on under the number " + link.to())
                        .orElse("")
                + ".";
    }

    private String notOpenWords() {
        return "The school "
                + each.school().opened().map(day -> "opens on " + day).orElse("is proposed to open")
                + ", after " + each.asOf().effectiveOn() + ", under this number"
                + each.school()
                        .predecessor()
                        .map(link -> "; before that it was number " + link.to())
                        .orElse("")
                + ".";
    }

    private TierOutcome outside(String text) {
        return new TierOutcome.Outside(List.of(reason(text)));
    }

    private Reason reason(String text) {
        return new Reason(text, policy.header().cites(), List.of());
    }
}
