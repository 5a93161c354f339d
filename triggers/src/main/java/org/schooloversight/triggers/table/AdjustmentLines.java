package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.table.DecisionTable.Variable;

/** Writes adjustments out as lines over the tier before them: lines that change it, then one for each tier that stays. */
final class AdjustmentLines {

    private final List<TierDefinition> tiers;
    private final TableVariables variables;

    AdjustmentLines(SupportPolicy policy, TableVariables variables) {
        tiers = policy.tiers();
        this.variables = variables;
    }

    static String title(Adjustment each) {
        if (each instanceof Adjustment.OfficerDecision) {
            return "The tier after an officer's decision";
        }
        if (each instanceof Adjustment.Floor) {
            return "The tier, not below a floor";
        }
        return each instanceof Adjustment.Ceiling ? "The tier, not above a ceiling" : "The tier, moved by steps";
    }

    List<TableLine> of(Adjustment each, Variable tierBefore, TableCompiler conditions) {
        int before = variables.place(tierBefore.id());
        List<TableLine> lines = new ArrayList<>();
        if (each instanceof Adjustment.Floor floor) {
            int bound = index(floor.tier());
            lines.addAll(bound(each, before, bound, tier -> tier < bound, floor.when(), conditions));
        } else if (each instanceof Adjustment.Ceiling ceiling) {
            int bound = index(ceiling.tier());
            lines.addAll(bound(each, before, bound, tier -> tier > bound, ceiling.when(), conditions));
        } else if (each instanceof Adjustment.StepLimit limit) {
            lines.addAll(steps(limit, before));
        } else if (each instanceof Adjustment.OfficerDecision decision) {
            lines.addAll(decided(decision, before));
        }
        for (int tier = 0; tier <= tiers.size(); tier++) {
            String same = tier == tiers.size() ? TierTables.NONE : name(tier);
            lines.add(new TableLine(Box.of(before, 1L << tier), same, "It stays as it is.", List.of()));
        }
        return lines;
    }

    private String name(int tier) {
        return tiers.get(tier).id().value();
    }

    private int index(TierId id) {
        return IntStream.range(0, tiers.size())
                .filter(i -> tiers.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private IntStream scaleOf(int tier) {
        return IntStream.range(0, tiers.size())
                .filter(i -> tiers.get(i).scale().equals(tiers.get(tier).scale()));
    }

    private List<TableLine> bound(
            Adjustment each, int before, int bound, IntPredicate moves, TierCondition when, TableCompiler conditions) {
        long bits = scaleOf(bound).filter(moves).mapToLong(tier -> 1L << tier).reduce(0, (a, b) -> a | b);
        if (bits == 0) {
            return List.of();
        }
        List<TableLine> lines = TableLine.of(
                conditions.where(when, "the adjustment '" + each.because() + "'"),
                name(bound),
                each.because(),
                each.cites());
        return TableLine.within(lines, List.of(Box.of(before, bits)));
    }

    private List<TableLine> decided(Adjustment.OfficerDecision decision, int before) {
        int decided = variables.place(TableVariables.OFFICER_DECISION);
        List<TableLine> lines = new ArrayList<>();
        for (int to = 0; to < tiers.size(); to++) {
            int goal = to;
            long from = scaleOf(to)
                    .filter(tier -> goal > tier ? decision.up() : goal < tier && decision.down())
                    .mapToLong(tier -> 1L << tier)
                    .reduce(0, (a, b) -> a | b);
            if (from != 0) {
                lines.add(new TableLine(
                        Box.of(decided, 1L << to).with(before, from), name(to), decision.because(), decision.cites()));
            }
        }
        return lines;
    }

    private List<TableLine> steps(Adjustment.StepLimit limit, int before) {
        int previous = variables.place(TableVariables.PREVIOUS_TIER);
        List<TableLine> lines = new ArrayList<>();
        for (int to = 0; to < tiers.size(); to++) {
            int goal = to;
            Map<Integer, Long> from = new TreeMap<>();
            scaleOf(to).filter(tier -> tier != goal).forEach(tier -> {
                int reached = reached(tier, goal, goal > tier ? limit.up() : limit.down());
                if (reached != goal) {
                    from.merge(reached, 1L << tier, (a, b) -> a | b);
                }
            });
            from.forEach((reached, tiersBefore) -> lines.add(new TableLine(
                    Box.of(previous, tiersBefore).with(before, 1L << goal),
                    name(reached),
                    limit.because(),
                    limit.cites())));
        }
        return lines;
    }

    /** Returns where so many steps along the scale lead. */
    private int reached(int from, int to, OptionalInt most) {
        if (most.isEmpty()) {
            return to;
        }
        int[] way = scaleOf(from)
                .filter(tier -> to > from ? tier > from && tier <= to : tier < from && tier >= to)
                .toArray();
        int steps = Math.min(most.getAsInt(), way.length);
        return to > from ? way[steps - 1] : way[way.length - steps];
    }
}
