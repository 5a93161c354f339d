package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.model.MeasureStanding.Placing;
import org.schooloversight.reporting.model.TargetsReview.Reading;

/** Reads what a target asks for, year by year: a value of its measure, or a place among authorities. */
final class TargetGauge {

    private static final int QUARTERS = 4;

    private final AreaValues values;
    private final LaCode la;
    private final Measure measure;
    private final Target target;

    TargetGauge(AreaValues values, LaCode la, Measure measure, Target target) {
        this.values = values;
        this.la = la;
        this.measure = measure;
        this.target = target;
    }

    /** Tells whether a lower reading is better. A lower place is, and a lower figure if a higher one is worse. */
    boolean lowerIsBetter() {
        if (target.aim() instanceof Target.Aim.AtLeast) {
            return false;
        }
        return isPlace() || target.aim() instanceof Target.Aim.AtMost || measure.worse() == Measure.Worse.HIGHER;
    }

    private boolean isPlace() {
        return target.aim() instanceof Target.Aim.BestQuarter || target.aim() instanceof Target.Aim.GapInBestQuarter;
    }

    Worked<Integer> pupils(AcademicYear year) {
        return values.pupils(Optional.of(la), measure, target.group(), year);
    }

    Worked<Reading> reading(AcademicYear year) {
        if (target.aim() instanceof Target.Aim.BestQuarter) {
            return placing(year);
        }
        if (target.aim() instanceof Target.Aim.GapInBestQuarter gap) {
            return gapPlace(gap.comparedWith(), year);
        }
        Worked<BigDecimal> value = values.value(Optional.of(la), measure, target.group(), year);
        return value.isKnown() ? Worked.of(figure(value.value().orElseThrow()), value.reasons()) : value.lacking();
    }

    /** Finds what is asked, in the terms of the reading of a year. */
    Worked<Reading> goal(AcademicYear year) {
        if (target.aim() instanceof Target.Aim.AtLeast least) {
            return asked(least.value(), "at least ");
        }
        if (target.aim() instanceof Target.Aim.AtMost most) {
            return asked(most.value(), "at most ");
        }
        if (target.aim() instanceof Target.Aim.MatchesBestQuarter) {
            return middleOfBest(year);
        }
        if (target.aim() instanceof Target.Aim.BetterThanBaseline) {
            AcademicYear start = target.baseline().orElseThrow();
            Worked<Reading> first = reading(start);
            return first.isKnown()
                    ? Worked.of(
                            new Reading(
                                    first.value().orElseThrow().number(),
                                    "better than " + first.value().orElseThrow().words() + " in " + start),
                            first.reasons())
                    : first.lacking();
        }
        return lastOfBest(year);
    }

    private Reading figure(BigDecimal value) {
        return new Reading(value, MeasureUnits.words(measure, value));
    }

    /** Words what the way to the goal asks for. */
    Reading onTheWay(BigDecimal value) {
        return isPlace() ? new Reading(value, "place " + value.toPlainString()) : figure(value);
    }

    private Worked<Reading> asked(BigDecimal value, String how) {
        return Worked.of(new Reading(value, how + MeasureUnits.words(measure, value)), List.of());
    }

    /** A stated quarter without a rank is a place that cannot be counted, and is left to {@link #statedQuarter}. */
    private Worked<Reading> placing(AcademicYear year) {
        Worked<Placing> placing = new Places(values, la, measure, target.group()).placing(year);
        return placing.value()
                .flatMap(Placing::rank)
                .map(rank ->
                        Worked.of(new Reading(BigDecimal.valueOf(rank.place()), rank.toString()), placing.reasons()))
                .orElseGet(() -> placing.isKnown()
                        ? Worked.none(Absence.NOT_PUBLISHED, "place not stated", placing.reasons())
                        : placing.lacking());
    }

    /** Finds the quarter that a source states without a place. */
    Worked<Integer> statedQuarter(AcademicYear year) {
        if (!(target.aim() instanceof Target.Aim.BestQuarter)) {
            return Worked.none(Absence.NOT_APPLICABLE, "not asked", List.of());
        }
        Worked<Placing> placing = new Places(values, la, measure, target.group()).placing(year);
        return placing.value()
                .filter(found -> found.rank().isEmpty())
                .map(found -> Worked.of(found.quarter(), placing.reasons()))
                .orElseGet(placing::lacking);
    }

    private Worked<Reading> lastOfBest(AcademicYear year) {
        Optional<Rank> rank = target.aim() instanceof Target.Aim.GapInBestQuarter gap
                ? gapRank(gap.comparedWith(), year)
                : new Places(values, la, measure, target.group())
                        .placing(year)
                        .value()
                        .flatMap(Placing::rank);
        if (rank.isEmpty()) {
            return Worked.none(Absence.NOT_KNOWN, "the top quartile", List.of());
        }
        int last = (rank.get().of() + QUARTERS - 1) / QUARTERS;
        return Worked.of(
                new Reading(BigDecimal.valueOf(last), "the top quartile: place " + last + " or better"),
                List.of(AreaValues.reason(
                        "A quarter of " + rank.get().of() + " authorities ends with place " + last + ".")));
    }

    private Map<LaCode, BigDecimal> gaps(PupilGroupId other, AcademicYear year) {
        Map<LaCode, AreaFigure> compared = values.ofAuthorities(measure, other, year);
        Map<LaCode, BigDecimal> gaps = new LinkedHashMap<>();
        values.ofAuthorities(measure, target.group(), year).forEach((code, figure) -> {
            AreaFigure against = compared.get(code);
            if (against != null) {
                BigDecimal behind = values.difference(against, figure);
                gaps.put(code, measure.worse() == Measure.Worse.LOWER ? behind : behind.negate());
            }
        });
        return gaps;
    }

    private Optional<Rank> gapRank(PupilGroupId other, AcademicYear year) {
        Map<LaCode, BigDecimal> gaps = gaps(other, year);
        BigDecimal own = gaps.remove(la);
        return own == null || gaps.size() + 1 < Places.ENOUGH
                ? Optional.empty()
                : Optional.of(Places.rank(own, gaps.values(), Measure.Worse.HIGHER));
    }

    private Worked<Reading> gapPlace(PupilGroupId other, AcademicYear year) {
        Map<LaCode, BigDecimal> gaps = gaps(other, year);
        Optional<Rank> rank = gapRank(other, year);
        if (rank.isEmpty()) {
            return Worked.none(
                    Absence.NOT_KNOWN,
                    "not known",
                    List.of(AreaValues.reason("The gaps of " + gaps.size() + " authorities for " + year
                            + " are known; a place is worked out from those of at least " + Places.ENOUGH
                            + ", the authority among them.")));
        }
        List<Reason> reasons = new ArrayList<>(
                values.value(Optional.of(la), measure, target.group(), year).reasons());
        reasons.addAll(values.value(Optional.of(la), measure, other, year).reasons());
        reasons.add(AreaValues.reason("Among the gaps of " + gaps.size()
                + " authorities, of which the smallest is the best, it is " + rank.get() + "."));
        return Worked.of(
                new Reading(BigDecimal.valueOf(rank.get().place()), rank.get().toString()), reasons);
    }

    private Worked<Reading> middleOfBest(AcademicYear year) {
        Comparator<BigDecimal> best =
                measure.worse() == Measure.Worse.HIGHER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<BigDecimal> sorted = values.ofAuthorities(measure, target.group(), year).values().stream()
                .map(figure -> AreaValues.number(figure).orElseThrow())
                .sorted(best)
                .toList();
        if (sorted.size() < Places.ENOUGH) {
            return Worked.none(
                    Absence.NOT_KNOWN,
                    "the best authorities",
                    List.of(AreaValues.reason("The figures of " + sorted.size() + " authorities for " + year
                            + " are given; the best quarter is worked out from those of at least " + Places.ENOUGH
                            + ".")));
        }
        BigDecimal middle = Places.median(sorted.subList(0, (sorted.size() + QUARTERS - 1) / QUARTERS));
        return Worked.of(
                new Reading(middle, "as good as " + MeasureUnits.words(measure, middle)),
                List.of(AreaValues.reason("The middle figure of the best quarter of " + sorted.size()
                        + " authorities for " + year + " is " + MeasureUnits.words(measure, middle)
                        + "; that this is what matching them means is an assumption.")));
    }
}
