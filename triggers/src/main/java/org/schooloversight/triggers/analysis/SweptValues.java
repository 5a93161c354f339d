package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Finds the values of a parameter at which a school may move: those that its own figures have, and nothing between. */
final class SweptValues {

    private static final int MOST_STEPS = 2_000;

    private final Parameter parameter;
    private final Set<MeasureId> measures = new LinkedHashSet<>();
    private final NavigableSet<BigDecimal> everywhere = new TreeSet<>();
    private final List<String> obstacles = new ArrayList<>();
    private boolean pupils;
    private boolean whole;

    SweptValues(SupportPolicy policy, Parameter parameter) {
        this.parameter = parameter;
        ParameterId id = parameter.id();
        policy.criteria().flatMap(Criterion::all).forEach(each -> note(each, id));
        boolean points = policy.classifications().stream()
                .map(Classification::basis)
                .filter(Classification.Basis.Points.class::isInstance)
                .map(Classification.Basis.Points.class::cast)
                .flatMap(basis -> basis.bands().stream())
                .anyMatch(band -> band.from().equals(id));
        if (points) {
            steps(new BigDecimal("0.5"));
            obstacles.add("points are looked at in steps of a half");
        }
    }

    private void note(Criterion criterion, ParameterId id) {
        if (criterion instanceof Criterion.ResultPattern pattern
                && pattern.test().threshold().equals(id)) {
            if (pattern.test().quantity() instanceof Quantity.Value
                    || pattern.test().quantity() instanceof Quantity.PupilCount) {
                measures.add(pattern.measure());
            } else {
                obstacles.add("what is worked out from figures is looked at in a hundred steps");
                steps(parameter.highest().subtract(parameter.lowest()).movePointLeft(2));
            }
        } else if (criterion instanceof Criterion.Pupils test
                && test.threshold().equals(id)) {
            pupils = true;
        } else if (isMonths(criterion, id)) {
            whole = true;
            steps(BigDecimal.ONE);
        }
    }

    private static boolean isMonths(Criterion criterion, ParameterId id) {
        if (criterion instanceof Criterion.EventWithin test) {
            return test.since() instanceof Criterion.Since.Months window
                    && window.months().equals(id);
        }
        if (criterion instanceof Criterion.InspectionPattern pattern) {
            return pattern.months().filter(id::equals).isPresent();
        }
        return criterion instanceof Criterion.InTier test
                && test.months().filter(id::equals).isPresent();
    }

    private void steps(BigDecimal step) {
        BigDecimal value = parameter.lowest();
        for (int i = 0; i < MOST_STEPS && step.signum() > 0 && value.compareTo(parameter.highest()) <= 0; i++) {
            everywhere.add(value.stripTrailingZeros());
            value = value.add(step);
        }
    }

    /** Tells whether the parameter has whole numbers only, with nothing between them. */
    boolean isWhole() {
        return whole;
    }

    List<String> obstacles() {
        return obstacles.stream().distinct().toList();
    }

    /** Returns the values at which any school of a portfolio may move. */
    NavigableSet<BigDecimal> borders(Portfolio portfolio) {
        NavigableSet<BigDecimal> borders = new TreeSet<>();
        portfolio.members().forEach(member -> borders.addAll(borders(member)));
        return borders;
    }

    /** Returns the values at which one school may move. */
    NavigableSet<BigDecimal> borders(Portfolio.Member member) {
        NavigableSet<BigDecimal> borders = new TreeSet<>(everywhere);
        if (!measures.isEmpty()) {
            member.evidence().all().stream()
                    .filter(MeasuredResult.class::isInstance)
                    .map(MeasuredResult.class::cast)
                    .filter(result -> measures.contains(result.measure()))
                    .flatMap(SweptValues::numbers)
                    .forEach(borders::add);
        }
        if (pupils && member.school().pupils().isPresent()) {
            borders.add(BigDecimal.valueOf(member.school().pupils().getAsInt()));
        }
        borders.removeIf(each -> each.compareTo(parameter.lowest()) < 0 || each.compareTo(parameter.highest()) > 0);
        return borders;
    }

    private static Stream<BigDecimal> numbers(MeasuredResult result) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (result.figure() instanceof Figure.Value value) {
            numbers.add(value.value());
            value.limits().ifPresent(limits -> numbers.addAll(List.of(limits.lower(), limits.upper())));
        }
        result.cohort().ifPresent(cohort -> numbers.add(BigDecimal.valueOf(cohort)));
        return numbers.stream();
    }
}
