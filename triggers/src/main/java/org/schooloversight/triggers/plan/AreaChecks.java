package org.schooloversight.triggers.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.support.ImpactMeasure;

/** Checks that areas, triggers, criteria, measures and support belong together. */
final class AreaChecks {

    private final SupportPlan plan;
    private final Assessment assessment;
    private final List<Citation> cites;
    private final Set<AreaId> known;

    AreaChecks(SupportPlan plan, Assessment assessment, List<Citation> cites) {
        this.plan = plan;
        this.assessment = assessment;
        this.cites = cites;
        known = plan.areas().stream().map(AreaForImprovement::id).collect(Collectors.toSet());
    }

    void addTo(List<PlanFinding> missing) {
        if (plan.areas().isEmpty()) {
            missing.add(gap(PlanFinding.Gap.NO_AREA, "The plan names no area for improvement."));
        }
        causes(missing);
        for (AreaForImprovement area : plan.areas()) {
            if (plan.criteria().stream().noneMatch(each -> each.areas().contains(area.id()))) {
                missing.add(gap(
                        PlanFinding.Gap.AREA_WITHOUT_CRITERION,
                        "No criterion tells when the area '" + area.title() + "' is better."));
            }
            if (plan.elements().stream().noneMatch(each -> each.areas().contains(area.id()))) {
                missing.add(gap(
                        PlanFinding.Gap.AREA_WITHOUT_SUPPORT,
                        "No support is planned for the area '" + area.title() + "'."));
            }
        }
        plan.criteria().forEach(each -> criterion(each, missing));
        plan.elements().forEach(each -> areas("support", each.title(), each.areas(), missing));
    }

    private void causes(List<PlanFinding> missing) {
        Set<TriggerId> fired = assessment.findings().stream()
                .filter(each -> each.state() == FindingState.FIRED)
                .map(Finding::trigger)
                .collect(Collectors.toSet());
        for (AreaForImprovement area : plan.areas()) {
            if (area.inspectedOn().isEmpty() && area.traces().stream().noneMatch(fired::contains)) {
                missing.add(gap(
                        PlanFinding.Gap.AREA_WITHOUT_CAUSE,
                        "The area '" + area.title() + "' goes back to no trigger that fired and to no inspection."));
            }
        }
        unknownTriggers(missing);
        for (Finding each : assessment.findings()) {
            boolean traced =
                    plan.areas().stream().anyMatch(area -> area.traces().contains(each.trigger()));
            if (each.state() == FindingState.FIRED && !traced) {
                missing.add(gap(
                        PlanFinding.Gap.TRIGGER_WITHOUT_AREA,
                        "A trigger fired and no area goes back to it: " + each.title() + "."));
            }
        }
    }

    private void unknownTriggers(List<PlanFinding> missing) {
        List<TriggerId> known =
                assessment.findings().stream().map(Finding::trigger).toList();
        for (AreaForImprovement area : plan.areas()) {
            area.traces().stream()
                    .filter(each -> !known.contains(each))
                    .forEach(each -> missing.add(gap(
                            PlanFinding.Gap.UNKNOWN_TRIGGER,
                            "The area '" + area.title() + "' goes back to the trigger '" + each
                                    + "', which the programme does not have for this school.")));
        }
    }

    private void criterion(SuccessCriterion criterion, List<PlanFinding> missing) {
        areas("criterion", criterion.title(), criterion.areas(), missing);
        if (criterion.measures().isEmpty()) {
            missing.add(gap(
                    PlanFinding.Gap.CRITERION_WITHOUT_MEASURE,
                    "Nothing measures the criterion '" + criterion.title() + "'."));
        }
        for (ImpactMeasure each : criterion.measures()) {
            if (!each.isBetterThanBaseline()) {
                missing.add(gap(
                        PlanFinding.Gap.TARGET_NOT_BETTER,
                        "The target of the measure '" + each.title() + "' is no better than its baseline."));
            }
            each.by()
                    .filter(plan.on()::isAfter)
                    .ifPresent(by -> missing.add(gap(
                            PlanFinding.Gap.TARGET_BEFORE_PLAN,
                            "The measure '" + each.title() + "' is to reach its target by " + EnglishDates.full(by)
                                    + ", before the plan begins.")));
            if (!each.missing().isEmpty()) {
                missing.add(gap(
                        PlanFinding.Gap.MEASURE_INCOMPLETE,
                        "The measure '" + each.title() + "' has no "
                                + Text.list(
                                        each.missing().stream()
                                                .map(ImpactMeasure.Part::words)
                                                .toList(),
                                        "and no")
                                + "."));
            }
        }
    }

    private void areas(String what, String title, Set<AreaId> areas, List<PlanFinding> missing) {
        if (areas.isEmpty()) {
            missing.add(gap(PlanFinding.Gap.UNKNOWN_AREA, "The " + what + " '" + title + "' is about no area."));
        }
        areas.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> missing.add(gap(
                        PlanFinding.Gap.UNKNOWN_AREA,
                        "The " + what + " '" + title + "' is about the area '" + each
                                + "', which the plan does not have.")));
    }

    private PlanFinding gap(PlanFinding.Gap gap, String text) {
        return new PlanFinding(gap, new Reason(text, cites, List.of()));
    }
}
