package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.Adjustment;
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

    /** Returns where the programme places the school. */
    TierOutcome outcome() {
        TierDecision.Outcome decided = compiled.decision().decide(evaluation.state());
        List<TierId> tiers = decided.tiers();
        if (tiers.isEmpty()) {
            List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
            reasons.add(compiled.gap(evaluation.state())
                    .map(gap -> new Reason(gap.because(), gap.cites(), List.of()))
                    .orElseGet(() -> reason("The programme has no tier for a school that stands so.")));
            return new TierOutcome.Outside(reasons);
        }
        return tiers.size() == 1 && !decided.mayHaveNone() ? placed(tiers.get(0), decided) : undecided(tiers, decided);
    }

    /** Returns whether each rule holds. */
    List<RuleFinding> rules() {
        TierDecision.Outcome decided = compiled.decision().decide(evaluation.state());
        List<RuleFinding> found = new ArrayList<>();
        for (int i = 0; i < policy.rules().size(); i++) {
            TierRule rule = policy.rules().get(i);
            found.add(new RuleFinding(
                    i + 1,
                    rule.tier(),
                    decided.rules().get(i),
                    decided.mayBeDecidedBy(i),
                    rule.because(),
                    rule.cites()));
        }
        return found;
    }

    /** Returns the move from the tier that the school was in by the record. */
    Optional<Move> move(TierOutcome outcome) {
        if (!(outcome instanceof TierOutcome.Placed placed)) {
            return Optional.empty();
        }
        LocalDate day = each.asOf().effectiveOn();
        return TierRecords.current(each, policy.header().id(), TierRecord.Kind.PLACED)
                .map(record -> new Move(
                        record.tier(),
                        record.from(),
                        placed.tier(),
                        record.tier().equals(placed.tier()) ? record.from() : day.plusDays(compiled.noticeDays()),
                        record.stage()));
    }

    /** Returns the rules that give the tier; more than one where it is the same whichever of them holds. */
    private List<TierRule> rules(TierDecision.Outcome decided) {
        return decided.verdicts().stream()
                .filter(verdict -> verdict.rule() < policy.rules().size())
                .map(verdict -> policy.rules().get(verdict.rule()))
                .distinct()
                .toList();
    }

    /** Returns the adjustments that may have changed the tier. */
    private List<Adjustment> adjustments(TierDecision.Outcome decided) {
        int any = decided.verdicts().stream()
                .mapToInt(TierDecision.Verdict::adjusted)
                .reduce(0, (a, b) -> a | b);
        return IntStream.range(0, policy.adjustments().size())
                .filter(i -> (any & 1 << i) != 0)
                .mapToObj(policy.adjustments()::get)
                .toList();
    }

    private TierOutcome placed(TierId tier, TierDecision.Outcome decided) {
        List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
        List<TierRule> rules = rules(decided);
        evaluation.placings().stream()
                .filter(placing -> placing.values().size() == 1)
                .forEach(placing -> reasons.add(
                        reason(capital(placing.title()) + ": " + placing.words().get(0) + ".")));
        for (TierRule rule : rules) {
            String text = rules.size() == 1 ? rule.because() : "One of these holds: " + rule.because();
            reasons.add(new Reason(text, rule.cites(), List.of()));
        }
        adjustments(decided).forEach(adjustment -> reasons.add(reason(adjustment)));
        policy.tier(tier)
                .map(definition -> TermsWords.of(definition.terms()))
                .filter(terms -> !terms.isEmpty())
                .ifPresent(terms -> reasons.add(reason("On the tier: " + String.join("; ", terms) + ".")));
        List<String> fired = evaluation.findings().stream()
                .filter(finding -> finding.state() == FindingState.FIRED)
                .map(finding -> finding.title() + (finding.significant() ? " (marked as significant)" : ""))
                .toList();
        if (!fired.isEmpty()) {
            reasons.add(reason("Triggers that fired: " + String.join("; ", fired) + "."));
        }
        return new TierOutcome.Placed(tier, reasons);
    }

    /** Words an adjustment; an officer's decision with who made it, when and why. */
    private Reason reason(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.OfficerDecision) {
            Optional<TierRecord> decision =
                    TierRecords.current(each, policy.header().id(), TierRecord.Kind.OVERRIDDEN);
            if (decision.isPresent()) {
                TierRecord record = decision.get();
                String until = record.lastDay()
                        .map(last -> ", counting until " + EnglishDates.day(last))
                        .orElse("");
                return new Reason(
                        adjustment.because() + " The " + record.role() + " decided so on "
                                + EnglishDates.day(record.from()) + until + ": " + record.reason(),
                        adjustment.cites(),
                        List.of(each.source(record.urn(), record.provenance())));
            }
        }
        return new Reason(adjustment.because(), adjustment.cites(), List.of());
    }

    private TierOutcome undecided(List<TierId> tiers, TierDecision.Outcome decided) {
        Set<String> wouldDecide = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        decided.deciding().stream().forEach(variable -> {
            open.add(evaluation.title(variable));
            wouldDecide.addAll(evaluation.wouldSettle(variable));
        });
        List<Citation> cites = rules(decided).stream()
                .flatMap(rule -> rule.cites().stream())
                .distinct()
                .toList();
        List<Reason> reasons = new ArrayList<>(evaluation.grade().reasons());
        List<String> titles = new ArrayList<>();
        policy.tiers().stream().filter(tier -> tiers.contains(tier.id())).forEach(tier -> titles.add(tier.title()));
        if (decided.mayHaveNone()) {
            titles.add("no tier, as no rule of the programme may cover it");
        }
        reasons.add(new Reason(
                "The evidence does not settle: " + String.join("; ", open) + ". The school may be in: "
                        + String.join("; ", titles) + ".",
                cites,
                List.of()));
        return new TierOutcome.Undecided(tiers, reasons, new ArrayList<>(wouldDecide), decided.mayHaveNone());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Reason reason(String text) {
        return new Reason(text, policy.header().cites(), List.of());
    }
}
