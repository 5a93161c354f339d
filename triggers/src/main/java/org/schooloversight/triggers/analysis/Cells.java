package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The line of numbers cut at some thresholds: each threshold is a cell by itself, and so is each stretch between two and beyond the last.
 * Tests against these thresholds cannot tell two numbers of one cell apart.
 *
 * @param samples  a number from each cell, lowest first
 * @param thresholds  the thresholds among them
 */
record Cells(List<BigDecimal> samples, TreeSet<BigDecimal> thresholds) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Cells of(Collection<BigDecimal> thresholds, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        thresholds.forEach(each -> cuts.add(plain(each)));
        List<BigDecimal> samples = new ArrayList<>();
        if (cuts.isEmpty()) {
            samples.add(lowest.isPresent() ? BigDecimal.valueOf(50) : BigDecimal.ZERO);
            return new Cells(samples, cuts);
        }
        BigDecimal before = null;
        for (BigDecimal cut : cuts) {
            BigDecimal low = before == null ? below(cut, lowest) : between(before, cut);
            if (low != null && within(low, lowest, highest)) {
                samples.add(low);
            }
            if (within(cut, lowest, highest)) {
                samples.add(cut);
            }
            before = cut;
        }
        BigDecimal above =
                highest.isPresent() && cuts.last().add(BigDecimal.ONE).compareTo(highest.get()) > 0
                        ? between(cuts.last(), highest.get())
                        : cuts.last().add(BigDecimal.ONE);
        if (above.compareTo(cuts.last()) > 0 && within(above, lowest, highest)) {
            samples.add(above);
        }
        return new Cells(samples, cuts);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean within(BigDecimal number, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        return lowest.map(least -> number.compareTo(least) >= 0).orElse(true)
                && highest.map(most -> number.compareTo(most) <= 0).orElse(true);
    }

    private static BigDecimal below(BigDecimal cut, Optional<BigDecimal> lowest) {
        BigDecimal number = cut.subtract(BigDecimal.ONE);
        boolean tooLow = lowest.isPresent() && number.compareTo(lowest.get()) < 0 && cut.compareTo(lowest.get()) > 0;
        return tooLow ? between(lowest.get(), cut) : number;
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        return plain(low.add(high).divide(TWO));
    }

    /** Words the stretch that some of the samples stand for. */
    String words(Collection<BigDecimal> some, Function<BigDecimal, String> words) {
        TreeSet<BigDecimal> sorted = new TreeSet<>(some);
        String from = bound(sorted.first(), true, words);
        String to = bound(sorted.last(), false, words);
        if (from.isEmpty() && to.isEmpty()) {
            return "any figure";
        }
        if (thresholds.contains(sorted.first()) && sorted.size() == 1) {
            return "exactly " + words.apply(sorted.first());
        }
        return from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
    }

    private String bound(BigDecimal end, boolean isLower, Function<BigDecimal, String> words) {
        if (thresholds.contains(end)) {
            boolean last = isLower
                    ? samples.get(0).compareTo(end) == 0
                    : samples.get(samples.size() - 1).compareTo(end) == 0;
            return last ? "" : words.apply(end) + (isLower ? " or more" : " or less");
        }
        BigDecimal cut = isLower ? thresholds.lower(end) : thresholds.higher(end);
        return cut == null ? "" : (isLower ? "more than " : "less than ") + words.apply(cut);
    }
}
