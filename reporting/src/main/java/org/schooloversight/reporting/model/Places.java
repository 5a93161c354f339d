package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.model.MeasureStanding.NeighbourPlace;
import org.schooloversight.reporting.model.MeasureStanding.Placing;

/** Finds the place of an authority among others by their figures. Equal figures share a place. */
final class Places {

    /** England has about 150 authorities, of which a few small ones often have no figure: a rank among fewer would mislead. */
    static final int ENOUGH = 140;

    private static final int HALVES = 2;

    private final AreaValues values;
    private final LaCode la;
    private final Measure measure;
    private final PupilGroupId group;

    Places(AreaValues values, LaCode la, Measure measure, PupilGroupId group) {
        this.values = values;
        this.la = la;
        this.measure = measure;
        this.group = group;
    }

    /** Ranks a value among others. */
    static Rank rank(BigDecimal own, Collection<BigDecimal> others, Measure.Worse worse) {
        int better = 0;
        int equal = 0;
        for (BigDecimal other : others) {
            int compared = other.compareTo(own) * (worse == Measure.Worse.LOWER ? 1 : -1);
            better += compared > 0 ? 1 : 0;
            equal += compared == 0 ? 1 : 0;
        }
        return new Rank(better + 1, others.size() + 1, equal > 0);
    }

    /** Finds the middle of some values, which is half-way between two if their number is even. */
    static BigDecimal median(Collection<BigDecimal> all) {
        List<BigDecimal> sorted = all.stream().sorted().toList();
        int half = sorted.size() / HALVES;
        if (sorted.size() % HALVES == 1) {
            return sorted.get(half);
        }
        BigDecimal sum = sorted.get(half - 1).add(sorted.get(half));
        BigDecimal middle = sum.divide(BigDecimal.valueOf(HALVES));
        return middle.setScale(Math.max(sum.scale(), middle.stripTrailingZeros().scale()));
    }

    Worked<Placing> placing(AcademicYear year) {
        Optional<AreaFigure> own = values.find(Optional.of(la), measure, group, year);
        Map<LaCode, AreaFigure> all = values.ofAuthorities(measure, group, year);
        Optional<Rank> worked = Optional.ofNullable(all.get(la))
                .filter(figure -> all.size() >= ENOUGH)
                .map(figure -> rank(number(figure), others(all), measure.worse()));
        Optional<Rank> stated = own.flatMap(AreaFigure::rank);
        OptionalInt quarter = own.map(AreaFigure::quarter).orElseGet(OptionalInt::empty);
        List<Reason> reasons = new ArrayList<>();
        worked.ifPresent(rank -> reasons.addAll(AreaValues.because(
                "Among the " + all.size() + " authorities whose figures for " + year + " are given, it is " + rank
                        + ".",
                own.orElseThrow())));
        stated.ifPresent(rank -> reasons.addAll(
                AreaValues.because("The source states that it is " + rank + " authorities.", own.orElseThrow())));
        if (quarter.isPresent()) {
            reasons.addAll(AreaValues.because(
                    "The source states that it is in quarter " + quarter.getAsInt()
                            + ", of which the first is the best.",
                    own.orElseThrow()));
        }
        if (reasons.isEmpty()) {
            return unplaced(all.size(), year);
        }
        Placing placing = new Placing(worked, stated, quarter);
        if (placing.isContradictory()) {
            reasons.add(AreaValues.reason("What the source states and what follows from the figures differ."));
        }
        return Worked.of(placing, reasons);
    }

    private static Worked<Placing> unplaced(int given, AcademicYear year) {
        return Worked.none(
                Absence.NOT_KNOWN,
                "not known",
                List.of(AreaValues.reason("The source states no place, and the figures of " + given
                        + (given == 1 ? " authority" : " authorities") + " for " + year
                        + " are given; a place is worked out from those of at least " + ENOUGH + ".")));
    }

    private List<BigDecimal> others(Map<LaCode, AreaFigure> all) {
        return all.entrySet().stream()
                .filter(each -> !each.getKey().equals(la))
                .map(each -> number(each.getValue()))
                .toList();
    }

    private static BigDecimal number(AreaFigure figure) {
        return AreaValues.number(figure).orElseThrow();
    }

    Worked<NeighbourPlace> neighbourhood(Optional<StatisticalNeighbours> group, AcademicYear year) {
        if (group.isEmpty()) {
            return Worked.none(
                    Absence.NOT_KNOWN,
                    "no neighbours given",
                    List.of(AreaValues.reason("No list of statistical neighbours was given.")));
        }
        StatisticalNeighbours listed = group.get();
        Map<LaCode, AreaFigure> all = values.ofAuthorities(measure, this.group, year);
        Map<LaCode, AreaFigure> known = new LinkedHashMap<>();
        listed.neighbours().stream().filter(all::containsKey).forEach(code -> known.put(code, all.get(code)));
        Worked<BigDecimal> own = values.value(Optional.of(la), measure, this.group, year);
        if (!own.isKnown()) {
            return own.lacking();
        }
        if (known.isEmpty()) {
            return Worked.none(
                    Absence.NOT_KNOWN,
                    AreaValues.NOT_GIVEN,
                    List.of(AreaValues.reason("No figure of a statistical neighbour for " + year + " is given.")));
        }
        List<BigDecimal> numbers = known.values().stream().map(Places::number).toList();
        NeighbourPlace place = new NeighbourPlace(
                rank(own.value().orElseThrow(), numbers, measure.worse()),
                listed.neighbours().size(),
                median(numbers));
        return Worked.of(place, neighbourReasons(listed, known, own));
    }

    private List<Reason> neighbourReasons(
            StatisticalNeighbours listed, Map<LaCode, AreaFigure> known, Worked<BigDecimal> own) {
        List<Reason> reasons = new ArrayList<>(own.reasons());
        List<String> each = known.entrySet().stream()
                .map(entry -> entry.getKey() + " with " + MeasureUnits.words(measure, number(entry.getValue())))
                .toList();
        List<String> from = known.values().stream()
                .map(figure -> figure.provenance().source())
                .distinct()
                .toList();
        reasons.add(new Reason(
                "The figures of its statistical neighbours are: authority " + Text.list(each, "and") + ".",
                List.of(),
                from));
        List<LaCode> without = listed.neighbours().stream()
                .filter(code -> !known.containsKey(code))
                .toList();
        if (!without.isEmpty()) {
            reasons.add(AreaValues.reason("No figure is given of the neighbours " + Text.list(without, "and") + "."));
        }
        reasons.add(new Reason(
                "It has " + listed.neighbours().size() + " statistical neighbours.",
                List.of(),
                List.of(listed.source())));
        return reasons;
    }
}
