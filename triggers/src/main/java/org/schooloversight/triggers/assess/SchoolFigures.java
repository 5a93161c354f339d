package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.policy.Quantity.Ties;

/**
 * The figures of several schools for one measure, group and year, each school once. Immutable.
 *
 * <p>What is asked is asked with a school among them: {@link #with} puts its own figure in the place of the one that it had in the
 * snapshot, if that is another.
 */
final class SchoolFigures {

    /** No schools. */
    static final SchoolFigures NONE = new SchoolFigures(Map.of(), Map.of());

    private final Map<Urn, BigDecimal> byUrn;
    private final BigDecimal[] lowestFirst;
    private final BigDecimal sum;
    private final Map<MeasureId, Map<Urn, BigDecimal>> contexts;
    private final Map<MeasureId, LeastSquares> lines;
    private final @Nullable Urn own;

    /** Makes it of the figures and, for each measure of context, its figures. */
    SchoolFigures(Map<Urn, BigDecimal> byUrn, Map<MeasureId, Map<Urn, BigDecimal>> contexts) {
        this.byUrn = Map.copyOf(byUrn);
        lowestFirst = byUrn.values().stream().sorted().toArray(BigDecimal[]::new);
        sum = byUrn.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        this.contexts = Map.copyOf(contexts);
        lines = new HashMap<>();
        contexts.forEach((id, values) -> lines.put(id, line(values)));
        own = null;
    }

    private SchoolFigures(SchoolFigures base, BigDecimal[] lowestFirst, BigDecimal sum, Urn own) {
        byUrn = base.byUrn;
        contexts = base.contexts;
        lines = base.lines;
        this.lowestFirst = lowestFirst;
        this.sum = sum;
        this.own = own;
    }

    private LeastSquares line(Map<Urn, BigDecimal> context) {
        LeastSquares line = LeastSquares.NONE;
        for (Map.Entry<Urn, BigDecimal> each : context.entrySet()) {
            BigDecimal y = byUrn.get(each.getKey());
            line = y == null ? line : line.with(each.getValue(), y);
        }
        return line;
    }

    /** Returns these figures with a school's own as given. */
    SchoolFigures with(Urn urn, BigDecimal figure) {
        BigDecimal before = byUrn.get(urn);
        if (before != null && before.compareTo(figure) == 0) {
            return new SchoolFigures(this, lowestFirst, sum, urn);
        }
        List<BigDecimal> changed = new ArrayList<>(List.of(lowestFirst));
        if (before != null) {
            changed.remove(below(before));
        }
        changed.add(figure);
        changed.sort(null);
        BigDecimal without = before == null ? sum : sum.subtract(before);
        return new SchoolFigures(this, changed.toArray(BigDecimal[]::new), without.add(figure), urn);
    }

    int count() {
        return lowestFirst.length;
    }

    /** Returns the place of a figure, of which 1 is the worst. */
    int place(BigDecimal figure, Measure.Worse worse, Ties ties) {
        int below = below(figure);
        int upTo = upTo(figure);
        int worst = worse == Measure.Worse.LOWER ? below + 1 : count() - upTo + 1;
        return ties == Ties.WORST ? worst : worst + upTo - below - 1;
    }

    /** Counts the figures below one. */
    private int below(BigDecimal figure) {
        return first(each -> each.compareTo(figure) >= 0);
    }

    /** Counts the figures at one or below it. */
    private int upTo(BigDecimal figure) {
        return first(each -> each.compareTo(figure) > 0);
    }

    private int first(Predicate<BigDecimal> isBeyond) {
        int low = 0;
        int high = lowestFirst.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBeyond.test(lowestFirst[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    BigDecimal average() {
        return sum.divide(BigDecimal.valueOf(count()), MathContext.DECIMAL64);
    }

    BigDecimal median() {
        BigDecimal upper = lowestFirst[count() / 2];
        BigDecimal lower = lowestFirst[(count() - 1) / 2];
        return lower.add(upper).divide(BigDecimal.valueOf(2));
    }

    /** Returns the sums of the line through the schools that have both figures, with the school's own as given. */
    LeastSquares line(MeasureId context, BigDecimal x, BigDecimal y) {
        LeastSquares line = lines.getOrDefault(context, LeastSquares.NONE);
        BigDecimal beforeX =
                own == null ? null : contexts.getOrDefault(context, Map.of()).get(own);
        BigDecimal beforeY = own == null ? null : byUrn.get(own);
        LeastSquares others = beforeX == null || beforeY == null ? line : line.without(beforeX, beforeY);
        return others.with(x, y);
    }
}
