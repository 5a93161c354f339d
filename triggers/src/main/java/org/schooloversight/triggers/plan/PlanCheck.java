package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.support.Pounds;

/** Checks whether plans of support are complete. Immutable. */
public final class PlanCheck {

    private final PlanRules rules;
    private final Optional<Set<LocalDate>> inspected;
    private final Optional<MeasureCatalogue> measures;

    private PlanCheck(PlanRules rules, Optional<Set<LocalDate>> inspected, Optional<MeasureCatalogue> measures) {
        this.rules = rules;
        this.inspected = inspected;
        this.measures = measures;
    }

    /**
     * Obtains a check.
     *
     * @param rules  what the programme asks of plans, not null
     * @return the check, not null
     */
    public static PlanCheck of(PlanRules rules) {
        return new PlanCheck(rules, Optional.empty(), Optional.empty());
    }

    /**
     * Obtains this check with what plans may refer to. Without it, the inspections and measures that a plan names are taken as they are.
     *
     * @param inspections  the inspections of the school that are on record, not null
     * @param catalogue  the published measures, not null
     * @return the check, not null
     */
    public PlanCheck against(Collection<Inspection> inspections, MeasureCatalogue catalogue) {
        return new PlanCheck(
                rules,
                Optional.of(inspections.stream().map(Inspection::date).collect(Collectors.toSet())),
                Optional.of(catalogue));
    }

    /**
     * Checks a plan against what was found about the school.
     *
     * @param plan  the plan, not null
     * @param assessment  what was found about the school, not null
     * @param balance  what the school has left of its budget, below nothing if it is in deficit, empty if not known, not null
     * @return what is missing and what is not known, not null
     */
    public PlanFindings check(SupportPlan plan, Assessment assessment, Optional<Pounds> balance) {
        List<PlanFinding> missing = new ArrayList<>();
        if (!plan.urn().equals(assessment.school().urn())) {
            missing.add(content(
                    PlanFinding.Gap.OTHER_SCHOOL,
                    "The plan is for school " + plan.urn() + " and what was found is about school "
                            + assessment.school().urn() + "."));
        }
        new AreaChecks(plan, assessment, rules.contentCites()).addTo(missing);
        references(plan, missing);
        new FundingChecks(rules, assessment.school(), balance).addTo(missing, plan.elements());
        for (SupportElement each : plan.elements()) {
            if (each.provider().isEmpty()) {
                missing.add(content(
                        PlanFinding.Gap.NO_PROVIDER, "Nobody is named who gives the support '" + each.title() + "'."));
            }
            each.entitlement()
                    .filter(id -> !isPromised(id, assessment))
                    .ifPresent(id -> missing.add(content(
                            PlanFinding.Gap.NOT_PROMISED,
                            "The support '" + each.title() + "' is said to keep the promise '" + id
                                    + "', which the programme does not make to this school.")));
        }
        return new PlanFindings(plan.id(), missing, notKnown(plan, assessment, balance));
    }

    /**
     * Checks a Statement of Action: the plan in it and what belongs to the change of status. That no trust is named is not a gap, because
     * it is not the authority that identifies it.
     *
     * @param statement  the statement, not null
     * @param assessment  what was found about the school, not null
     * @param balance  what the school has left of its budget, below nothing if it is in deficit, empty if not known, not null
     * @return what is missing and what is not known, not null
     */
    public PlanFindings check(StatementOfAction statement, Assessment assessment, Optional<Pounds> balance) {
        PlanFindings plan = check(statement.plan(), assessment, balance);
        List<PlanFinding> missing = new ArrayList<>(plan.missing());
        require(missing, statement.writtenBy(), PlanFinding.Gap.NO_AUTHOR, "who wrote it");
        require(
                missing,
                statement.academisation(),
                PlanFinding.Gap.NO_MECHANISM,
                "how the authority helps the school to become an academy");
        require(missing, statement.chair(), PlanFinding.Gap.NO_CHAIR, "who chairs the strategy group");
        List<Reason> notKnown = new ArrayList<>(plan.notKnown());
        if (statement.trust().isEmpty()) {
            notKnown.add(new Reason("The trust is not identified yet.", rules.statementCites(), List.of()));
        }
        return new PlanFindings(plan.plan(), missing, notKnown);
    }

    private void references(SupportPlan plan, List<PlanFinding> missing) {
        for (AreaForImprovement area : plan.areas()) {
            area.inspectedOn()
                    .filter(day ->
                            inspected.filter(known -> !known.contains(day)).isPresent())
                    .ifPresent(day -> missing.add(content(
                            PlanFinding.Gap.UNKNOWN_INSPECTION,
                            "The area '" + area.title() + "' goes back to an inspection of " + EnglishDates.full(day)
                                    + ", and none of that day is on record.")));
        }
        plan.criteria().stream()
                .flatMap(each -> each.measures().stream())
                .forEach(each -> each.measure()
                        .filter(id -> measures.filter(known -> known.measure(id).isEmpty())
                                .isPresent())
                        .ifPresent(id -> missing.add(content(
                                PlanFinding.Gap.UNKNOWN_MEASURE,
                                "The measure '" + each.title() + "' is said to be '" + id
                                        + "', which is no published measure that is known."))));
    }

    private void require(List<PlanFinding> missing, Optional<String> stated, PlanFinding.Gap gap, String what) {
        if (stated.isEmpty()) {
            missing.add(new PlanFinding(
                    gap,
                    new Reason(
                            "The Statement of Action does not say " + what + ".", rules.statementCites(), List.of())));
        }
    }

    private PlanFinding content(PlanFinding.Gap gap, String text) {
        return new PlanFinding(gap, new Reason(text, rules.contentCites(), List.of()));
    }

    private static boolean isPromised(String id, Assessment assessment) {
        return assessment.entitlements().stream().map(Entitlement::id).anyMatch(id::equals)
                || assessment.additions().stream()
                        .map(AddedSupport::entitlements)
                        .flatMap(List::stream)
                        .map(Entitlement::id)
                        .anyMatch(id::equals);
    }

    private List<Reason> notKnown(SupportPlan plan, Assessment assessment, Optional<Pounds> balance) {
        List<Reason> notKnown = new ArrayList<>();
        assessment.findings().stream()
                .filter(each -> each.state() == FindingState.NOT_KNOWN)
                .filter(each ->
                        plan.areas().stream().noneMatch(area -> area.traces().contains(each.trigger())))
                .forEach(each -> notKnown.add(new Reason(
                        "It is not known whether the plan needs an area for: " + each.title() + ".",
                        rules.contentCites(),
                        List.of())));
        if (balance.isEmpty()) {
            notKnown.add(new Reason(
                    "It is not known whether the school has a surplus to use first.", rules.fundingCites(), List.of()));
        }
        if (!rules.check().isChecked()) {
            notKnown.add(new Reason(
                    "The rules for plans were not compared with their source: "
                            + rules.check().basis() + ".",
                    List.of(),
                    List.of()));
        }
        return notKnown;
    }
}
