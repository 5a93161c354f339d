package org.schooloversight.core.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.CategoryAnswer.State;
import org.schooloversight.core.inspection.FrameworkOutcomes.CategoryRule;
import org.schooloversight.core.style.Text;

/**
 * What inspections have given schools, framework by framework: what can be asked of each, and which category of concern follows.
 * Immutable.
 *
 * <p>A category that Ofsted stated stands before one that the grades would lead to. Nothing here converts one scale into another.
 */
public final class InspectionOutcomes {

    private final Map<FrameworkId, FrameworkOutcomes> byFramework;

    private InspectionOutcomes(List<FrameworkOutcomes> outcomes) {
        Map<FrameworkId, FrameworkOutcomes> all = new LinkedHashMap<>();
        outcomes.forEach(each -> all.put(each.framework(), each));
        byFramework = Collections.unmodifiableMap(all);
    }

    /**
     * Obtains a table.
     *
     * @param outcomes  what each framework gives, earliest first, not null
     * @return the table, not null
     */
    public static InspectionOutcomes of(List<FrameworkOutcomes> outcomes) {
        return new InspectionOutcomes(outcomes);
    }

    /**
     * Gets what each framework gives, earliest first.
     *
     * @return the outcomes, unmodifiable, not null
     */
    public List<FrameworkOutcomes> all() {
        return List.copyOf(byFramework.values());
    }

    /**
     * Finds what a framework gives.
     *
     * @param framework  the framework, not null
     * @return the outcomes, empty if the table does not have it, not null
     */
    public Optional<FrameworkOutcomes> find(FrameworkId framework) {
        return Optional.ofNullable(byFramework.get(framework));
    }

    /**
     * Lists what a rule of a policy can ask of inspections under each framework.
     *
     * @return the things that can be asked, in the order of the frameworks, unmodifiable, not null
     */
    public List<AskableOutcome> askable() {
        List<AskableOutcome> rows = new ArrayList<>();
        byFramework.values().forEach(each -> add(each, rows));
        return List.copyOf(rows);
    }

    private static void add(FrameworkOutcomes each, List<AskableOutcome> rows) {
        FrameworkId id = each.framework();
        if (!each.overall().isEmpty()) {
            rows.add(new AskableOutcome(
                    id, Optional.of("overall"), Optional.empty(), spelt(each.overall()), each.note()));
        }
        each.judgements()
                .forEach(one -> rows.add(new AskableOutcome(
                        id,
                        Optional.of("judgements"),
                        Optional.of(one.name()),
                        spelt(each.judgementGrades()),
                        present(one))));
        each.areas()
                .forEach(one -> rows.add(new AskableOutcome(
                        id, Optional.of("areas"), Optional.of(one.name()), spelt(each.areaGrades()), present(one))));
        if (each.safeguarding()) {
            rows.add(new AskableOutcome(
                    id,
                    Optional.empty(),
                    Optional.of("Safeguarding"),
                    List.of("met", "not-met"),
                    "Policies have no key for it: ask for the category of concern that follows."));
        }
        rows.add(new AskableOutcome(
                id,
                Optional.of("categories"),
                Optional.empty(),
                spelt(List.of(CategoryOfConcern.SIGNIFICANT_IMPROVEMENT, CategoryOfConcern.SPECIAL_MEASURES)),
                "The category as stated, whatever the grades."));
        if (each.kinds().stream().anyMatch(kind -> kind.form() == FrameworkOutcomes.Form.UNGRADED)) {
            rows.add(new AskableOutcome(
                    id,
                    Optional.of("ungraded-inspection"),
                    Optional.empty(),
                    spelt(List.of(UngradedOutcome.values())),
                    "Of the latest ungraded inspection since the last graded one."));
        }
    }

    private static String present(FrameworkOutcomes.Area area) {
        return area.wherePresent() ? "Only where the school has such provision." : "";
    }

    private static List<String> spelt(List<? extends Enum<?>> values) {
        return values.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /**
     * Tells what an inspection says of a category of concern.
     *
     * @param inspection  the inspection, not null
     * @return the answer, not null
     */
    public CategoryAnswer category(Inspection inspection) {
        List<String> source = List.of(inspection.provenance().toString());
        if (inspection instanceof Inspection.Ungraded || inspection instanceof Inspection.Monitoring) {
            return new CategoryAnswer(
                    State.AS_BEFORE,
                    false,
                    Set.of(),
                    List.of(new Reason(
                            "The inspection of " + inspection.date()
                                    + " gave no grade and left any category as it was.",
                            List.of(),
                            source)),
                    List.of());
        }
        Optional<CategoryAnswer> derived = find(inspection.framework()).map(each -> derive(each, inspection, source));
        return stated(inspection)
                .map(category -> stated(category, derived, inspection, source))
                .or(() -> derived)
                .orElseGet(() -> new CategoryAnswer(
                        State.NOT_KNOWN,
                        false,
                        Set.of(CategoryOfConcern.values()),
                        List.of(new Reason(
                                "What leads to a category under the framework '" + inspection.framework()
                                        + "' is not in the table.",
                                List.of(),
                                source)),
                        List.of()));
    }

    private static CategoryAnswer stated(
            CategoryOfConcern category, Optional<CategoryAnswer> derived, Inspection inspection, List<String> source) {
        List<String> notices = derived.filter(answer -> contradicts(answer, category))
                .map(answer -> List.of("The category stated after the inspection of " + inspection.date() + ", "
                        + category.words() + ", is not what its grades lead to: "
                        + (answer.possible().isEmpty()
                                ? "none"
                                : Text.list(
                                        answer.possible().stream()
                                                .map(CategoryOfConcern::words)
                                                .toList(),
                                        "or"))
                        + ". What was stated stands."))
                .orElse(List.of());
        return new CategoryAnswer(
                State.IN_CATEGORY,
                true,
                Set.of(category),
                List.of(new Reason(
                        "Ofsted stated at the inspection of " + inspection.date() + " that the school was in "
                                + category.words() + ".",
                        List.of(),
                        source)),
                notices);
    }

    private static boolean contradicts(CategoryAnswer derived, CategoryOfConcern stated) {
        return !derived.possible().contains(stated);
    }

    private static CategoryAnswer derive(FrameworkOutcomes outcomes, Inspection inspection, List<String> source) {
        GradeConditionEvaluator evaluator = new GradeConditionEvaluator(outcomes, inspection);
        Set<CategoryOfConcern> possible = new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        boolean mayBeNone = true;
        for (CategoryRule rule : outcomes.categories()) {
            FindingState state = evaluator.of(rule.when());
            if (state == FindingState.CLEAR) {
                continue;
            }
            possible.addAll(rule.gives());
            reasons.add(new Reason(
                    (state == FindingState.FIRED ? "" : "Whether this applies is not known: ") + rule.because(),
                    rule.cites(),
                    source));
            if (!rule.check().isChecked()) {
                notices.add("Not checked: " + rule.check().basis() + ".");
            }
            if (state == FindingState.FIRED) {
                mayBeNone = rule.mayBeNone();
                break;
            }
        }
        if (possible.isEmpty()) {
            reasons.add(new Reason(
                    "Nothing in the grades of the inspection of " + inspection.date()
                            + " puts a school in a category, and none was stated.",
                    outcomes.cites(),
                    source));
            return new CategoryAnswer(State.NONE, false, possible, reasons, notices);
        }
        boolean known = possible.size() == 1 && !mayBeNone;
        return new CategoryAnswer(known ? State.IN_CATEGORY : State.NOT_KNOWN, false, possible, reasons, notices);
    }

    private static Optional<CategoryOfConcern> stated(Inspection inspection) {
        if (inspection instanceof Inspection.Graded graded) {
            return graded.category();
        }
        if (inspection instanceof Inspection.SubJudgements many) {
            return many.category();
        }
        return inspection instanceof Inspection.ReportCard card ? card.category() : Optional.empty();
    }
}
