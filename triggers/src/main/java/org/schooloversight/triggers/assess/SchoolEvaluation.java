package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.Standing;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/** The evaluation of one school: findings, the state they make, and the outcome, each with its reasons. */
final class SchoolEvaluation {

    private final CompiledPolicy compiled;
    private final SupportPolicy policy;
    private final SchoolCase each;
    private final EntitlementResolver resolver;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unchecked = new LinkedHashSet<>();
    private final Explanation grade;
    private final SchoolState state;

    SchoolEvaluation(CompiledPolicy compiled, SchoolCase each) {
        this.compiled = compiled;
        this.each = each;
        policy = compiled.policy();
        resolver = new EntitlementResolver(policy);
        grade = Explanation.of(policy.header().cites());
        byte[] possible = new byte[policy.triggers().size() + 1];
        for (int i = 0; i < policy.triggers().size(); i++) {
            Finding finding = find(i);
            findings.add(finding);
            possible[i] = bits(finding.state(), finding.significant());
        }
        possible[possible.length - 1] = (byte) GradeView.possible(each, compiled.gradeFrom(), grade);
        state = new SchoolState(
                possible, each.school().type().maintenance(), each.school().kind());
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> unchecked() {
        return unchecked;
    }

    SchoolState state() {
        return state;
    }

    private Finding find(int index) {
        TriggerDefinition trigger = policy.triggers().get(index);
        Explanation why = Explanation.of(trigger.cites());
        Truth truth = compiled.trigger(index).evaluate(each, why);
        if (truth == Truth.NOT_APPLICABLE) {
            why.say("No published figure is about schools of this sort.", List.of());
            why.wouldSettle("an officer's current judgement of " + trigger.title());
        }
        if (why.reasons().isEmpty()) {
            why.say(
                    "No officer has recorded a judgement of this, and the programme asks for no other evidence.",
                    List.of());
        }
        unchecked.addAll(why.unchecked());
        FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
        boolean significant = found == FindingState.FIRED && isMarked(trigger);
        return new Finding(
                trigger.id(),
                found,
                significant,
                why.reasons(),
                found == FindingState.NOT_KNOWN ? why.wouldSettle() : List.of());
    }

    private boolean isMarked(TriggerDefinition trigger) {
        return JudgedTest.current(each, trigger.concern())
                .map(ProfessionalJudgement::level)
                .filter(level -> level == JudgementLevel.SIGNIFICANT)
                .isPresent();
    }

    private static byte bits(FindingState found, boolean significant) {
        return switch (found) {
            case CLEAR -> SchoolState.CLEAR;
            case FIRED -> significant ? SchoolState.SIGNIFICANT : SchoolState.FIRED;
            case NOT_KNOWN -> SchoolState.ANY;
        };
    }

    /** Evaluates a trigger with other readings, without the words. */
    byte possible(int index, CompiledPolicy other) {
        Truth truth = other.trigger(index).evaluate(each, Explanation.UNWANTED);
        FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
        return bits(found, isMarked(policy.triggers().get(index)));
    }

    /** Returns a state with the grade as another set of readings has it. */
    SchoolState withGrade(SchoolState changed, CompiledPolicy other) {
        return other.gradeFrom() == compiled.gradeFrom()
                ? changed
                : changed.with(
                        changed.gradeVariable(), GradeView.possible(each, other.gradeFrom(), Explanation.UNWANTED));
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
        TierDecision.Outcome decided = compiled.decision().decide(state);
        List<TierId> tiers = tiers(decided);
        if (tiers.isEmpty()) {
            List<Reason> reasons = new ArrayList<>(grade.reasons());
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
        List<Reason> reasons = new ArrayList<>(grade.reasons());
        List<TierRule> rules = rules(decided);
        for (TierRule rule : rules) {
            String text = rules.size() == 1 ? rule.because() : "One of these holds: " + rule.because();
            reasons.add(new Reason(text, rule.cites(), List.of()));
        }
        List<String> fired = findings.stream()
                .filter(finding -> finding.state() == FindingState.FIRED)
                .map(finding -> title(finding) + (finding.significant() ? " (marked as significant)" : ""))
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
            if (variable == state.gradeVariable()) {
                open.add("the school's grade");
                wouldDecide.addAll(grade.wouldSettle());
            } else {
                open.add(title(findings.get(variable)));
                wouldDecide.addAll(findings.get(variable).wouldSettle());
            }
        });
        List<Citation> cites = rules(decided).stream()
                .flatMap(rule -> rule.cites().stream())
                .distinct()
                .toList();
        List<Reason> reasons = new ArrayList<>(grade.reasons());
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

    private String title(Finding finding) {
        return policy.triggers().get(findings.indexOf(finding)).title();
    }

    /** Returns the tiers that rules give, in the order of the policy. */
    List<TierId> tiers(TierDecision.Outcome decided) {
        Set<TierId> given = new LinkedHashSet<>();
        decided.rules().stream()
                .filter(i -> i < policy.rules().size())
                .forEach(i -> given.add(policy.rules().get(i).tier()));
        return policy.tiers().stream()
                .map(TierDefinition::id)
                .filter(given::contains)
                .toList();
    }

    List<Entitlement> entitlements(List<TierId> tiers, CompiledPolicy with) {
        return resolver.resolve(resolver.promisedByAll(tiers), with, each);
    }

    List<AddedSupport> additions(CompiledPolicy with) {
        List<AddedSupport> added = new ArrayList<>();
        for (int i = 0; i < policy.additions().size(); i++) {
            Addition addition = policy.additions().get(i);
            if (addition.scope().covers(each.school())) {
                Explanation why = Explanation.of(addition.cites());
                Truth truth = with.addition(i).evaluate(each, why);
                FindingState found = truth.isKnown() ? FindingState.valueOf(truth.name()) : FindingState.NOT_KNOWN;
                added.add(new AddedSupport(
                        addition.id(),
                        addition.title(),
                        found,
                        why.reasons(),
                        found == FindingState.NOT_KNOWN ? why.wouldSettle() : List.of(),
                        found == FindingState.CLEAR
                                ? List.of()
                                : resolver.resolve(addition.entitlements(), with, each)));
            }
        }
        return added;
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
