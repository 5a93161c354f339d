package org.schooloversight.triggers.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.triggers.assess.PossibleTiers;

/** Compares two policies over every combination of evidence that either can tell apart. */
final class Comparer {

    private final MeasureCatalogue measures;
    private final EstablishmentTypes types;
    private final AsOf asOf;

    /** What the two give for some evidence. */
    private record Pair(PossibleTiers from, PossibleTiers to) {
        boolean differs() {
            return !from.equals(to);
        }
    }

    Comparer(MeasureCatalogue measures, EstablishmentTypes types, AsOf asOf) {
        this.measures = measures;
        this.types = types;
        this.asOf = asOf;
    }

    Comparison compare(PolicyVariant before, PolicyVariant after) {
        Analysis analysis = new Analysis(List.of(variant(before), variant(after)), measures, types, asOf);
        List<String> obstacles = new ArrayList<>(analysis.space().notAnalysable());
        List<Comparison.Difference> differences = new ArrayList<>();
        if (obstacles.isEmpty()) {
            try {
                differences.addAll(differences(analysis));
            } catch (Diagrams.TooLargeException tooLarge) {
                obstacles.add(
                        "the two together have too many combinations that differ (" + tooLarge.getMessage() + ")");
            }
        }
        return new Comparison(
                before.policy().header(),
                after.policy().header(),
                asOf,
                analysis.space().questions().stream()
                        .map(question -> BigInteger.valueOf(question.answers().size()))
                        .reduce(BigInteger.ONE, BigInteger::multiply),
                differences,
                obstacles);
    }

    private static Analysis.Variant variant(PolicyVariant of) {
        return new Analysis.Variant(of.policy(), of.settings(), Set.of());
    }

    private static List<Comparison.Difference> differences(Analysis analysis) {
        Diagrams diagrams = analysis.diagrams();
        Examples examples = new Examples(analysis);
        int pairs = diagrams.apply(
                diagrams.map(analysis.outcome(0), outcome -> analysis.possible(0, outcome)),
                diagrams.map(analysis.outcome(1), outcome -> analysis.possible(1, outcome)),
                Comparer::pair);
        List<Comparison.Difference> differences = new ArrayList<>();
        for (Object value : diagrams.valuesOf(pairs)) {
            if (value instanceof Pair pair && pair.differs()) {
                examples.smallest(pairs, pair::equals)
                        .ifPresent(answers -> differences.add(new Comparison.Difference(
                                pair.from(),
                                pair.to(),
                                examples.example(1, "From " + pair.from() + " to " + pair.to(), answers))));
            }
        }
        differences.sort(Comparator.comparing(each -> each.from() + " " + each.to()));
        return differences;
    }

    private static Object pair(Object from, Object to) {
        return from instanceof PossibleTiers one && to instanceof PossibleTiers other
                ? new Pair(one, other)
                : Analysis.Apart.IMPOSSIBLE;
    }
}
