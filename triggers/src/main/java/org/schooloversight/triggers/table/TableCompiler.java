package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.table.DecisionTable.Hit;
import org.schooloversight.triggers.table.DecisionTable.Variable;

/** Makes the tables of a policy: one for each scale that follows from others, one for its rules and one for each adjustment. */
final class TableCompiler {

    private final SupportPolicy policy;
    private final Map<ReadingId, OptionId> taken;
    private final TableVariables variables;
    private final Set<ReadingId> readings = new HashSet<>();
    private final List<String> notSaid = new ArrayList<>();

    TableCompiler(SupportPolicy policy, Map<ReadingId, OptionId> taken) {
        this.policy = policy;
        this.taken = taken;
        variables = new TableVariables(policy);
    }

    TableVariables variables() {
        return variables;
    }

    /** Returns the open points that the tables depend on. */
    Set<ReadingId> readings() {
        return readings;
    }

    /** Returns what was met that a table does not say. */
    List<String> notSaid() {
        return notSaid;
    }

    List<DecisionTable> tables() {
        List<DecisionTable> tables = new ArrayList<>();
        for (Classification each : policy.classifications()) {
            if (!TableVariables.isEvidence(each)) {
                tables.add(scale(each));
            }
        }
        int adjustments = policy.adjustments().size();
        Variable byRules = variables.tier(adjustments == 0 ? "tier" : "tier_by_rules", "The tier that the rules give");
        tables.add(rules(byRules));
        AdjustmentLines lines = new AdjustmentLines(policy, variables);
        Variable before = byRules;
        for (int i = 0; i < adjustments; i++) {
            Variable after = variables.tier(
                    i == adjustments - 1 ? "tier" : "tier_after_" + (i + 1),
                    AdjustmentLines.title(policy.adjustments().get(i)));
            tables.add(table(
                    after,
                    Hit.FIRST,
                    lines.of(policy.adjustments().get(i), before, this),
                    policy.adjustments().get(i).cites()));
            variables.add(after);
            before = after;
        }
        return tables;
    }

    List<Box> where(TierCondition condition, String what) {
        ConditionRows rows = rows(what);
        List<Box> found = condition.match(rows);
        readings.addAll(rows.readings());
        return found;
    }

    private ConditionRows rows(String what) {
        return new ConditionRows(variables, taken, new Boxes(variables, what));
    }

    private DecisionTable scale(Classification each) {
        List<TableLine> lines = new ArrayList<>(scaleLines(each));
        Optional<List<Box>> rest = new Boxes(variables, each.title()).rest(TableLine.boxes(lines));
        boolean mayBeNone = rest.isEmpty() || !rest.get().isEmpty();
        if (mayBeNone) {
            lines.add(new TableLine(Box.ANY, TierTables.NONE, "Nothing of this gives a place.", each.cites()));
        }
        Variable place = TableVariables.scale(each, mayBeNone);
        DecisionTable table = table(place, Hit.FIRST, lines, each.cites());
        variables.add(place);
        return table;
    }

    private List<TableLine> scaleLines(Classification each) {
        List<TableLine> lines = new ArrayList<>();
        if (each.basis() instanceof Basis.Rules rules) {
            rules.rules()
                    .forEach(rule -> lines.addAll(TableLine.of(
                            where(rule.when(), "the scale '" + each.title() + "'"),
                            rule.value().value(),
                            rule.because(),
                            each.cites())));
        } else if (each.basis() instanceof Basis.Table table) {
            for (Classification.Row row : table.rows()) {
                List<TierCondition> cells = new ArrayList<>();
                row.cells().forEach((scale, values) -> cells.add(new TierCondition.Classified(scale, values)));
                lines.addAll(TableLine.of(
                        where(new TierCondition.AllOf(cells), "the scale '" + each.title() + "'"),
                        row.value().value(),
                        "The table of the policy has this row.",
                        each.cites()));
            }
        } else if (each.basis() instanceof Basis.WorstOf worst) {
            lines.addAll(worst(each, worst));
        }
        return lines;
    }

    private List<TableLine> worst(Classification each, Basis.WorstOf worst) {
        List<TableLine> lines = new ArrayList<>();
        for (int step = each.steps().size() - 1; step >= 0; step--) {
            for (ScaleId scale : worst.scales()) {
                int place = variables.place(TableVariables.scale(scale));
                lines.add(new TableLine(
                        Box.of(place, 1L << step),
                        each.steps().get(step).value().value(),
                        "The worst of its places is: " + each.steps().get(step).title() + ".",
                        each.cites()));
            }
        }
        return lines;
    }

    private DecisionTable rules(Variable tier) {
        List<TableLine> lines = new ArrayList<>();
        for (int i = 0; i < policy.rules().size(); i++) {
            TierRule rule = policy.rules().get(i);
            lines.addAll(TableLine.of(
                    where(rule.when(), "the rule of place " + (i + 1) + " for '" + rule.tier() + "'"),
                    rule.tier().value(),
                    rule.because(),
                    rule.cites()));
        }
        List<Citation> cites = policy.header().cites();
        if (policy.declarations().hit() == Declarations.Hit.UNIQUE) {
            Optional<DecisionTable> unordered = unordered(tier, lines);
            if (unordered.isPresent()) {
                variables.add(tier);
                return unordered.get();
            }
            notSaid.add(
                    "That no two rules that give different tiers hold at once, as the policy says of itself: the table of"
                            + " the rules says which comes first, since some do, or are too many to compare.");
        }
        List<TableLine> ordered = new ArrayList<>(outside());
        ordered.addAll(lines);
        Optional<List<Box>> rest = new Boxes(variables, "the rules").rest(TableLine.boxes(ordered));
        if (rest.isEmpty() || !rest.get().isEmpty()) {
            ordered.add(new TableLine(Box.ANY, TierTables.NONE, "No rule of the programme covers the school.", cites));
        }
        DecisionTable table = table(tier, Hit.FIRST, ordered, cites);
        variables.add(tier);
        return table;
    }

    private List<TableLine> outside() {
        return TableLine.of(
                rows("the scope").not().scope(policy.scope()),
                TierTables.NONE,
                "The programme is not for schools of this sort: it is for " + policy.scope() + ".",
                policy.header().cites());
    }

    /** Returns the rules as a table whose order is of no meaning, empty if it is not so. */
    private Optional<DecisionTable> unordered(Variable tier, List<TableLine> lines) {
        List<TableLine> all =
                new ArrayList<>(TableLine.within(lines, rows("the scope").scope(policy.scope())));
        List<TableLine> outside = outside();
        Boxes boxes = new Boxes(variables, "the rules");
        List<Box> covered = new ArrayList<>(TableLine.boxes(all));
        covered.addAll(TableLine.boxes(outside));
        Optional<List<Box>> rest = boxes.rest(covered);
        if (rest.isEmpty() || all.size() + rest.get().size() > Boxes.MOST || !TableLine.agree(all)) {
            return Optional.empty();
        }
        all.addAll(outside);
        all.addAll(TableLine.of(
                rest.get(),
                TierTables.NONE,
                "No rule of the programme covers the school.",
                policy.header().cites()));
        Hit hit = TableLine.areApart(all) ? Hit.UNIQUE : Hit.ANY;
        return Optional.of(table(tier, hit, all, policy.header().cites()));
    }

    private DecisionTable table(Variable output, Hit hit, List<TableLine> all, List<Citation> cites) {
        List<TableLine> lines = TableLine.reached(all);
        if (lines.size() > Boxes.MOST) {
            throw new InvalidValueException("'" + output.title() + "' cannot be a decision table: it has "
                    + lines.size() + " rows; accepted: " + Boxes.MOST + " at most");
        }
        Set<Integer> asked = new TreeSet<>();
        lines.forEach(line -> asked.addAll(line.box().accepted().keySet()));
        return new DecisionTable(
                output.title(),
                hit,
                asked.stream().map(variables.all()::get).toList(),
                output,
                lines.stream()
                        .map(line -> new DecisionTable.Row(
                                variables.words(line.box()), line.output(), line.because(), line.cites()))
                        .toList(),
                cites);
    }
}
