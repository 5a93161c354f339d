package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.model.TargetsReview.Reading;
import org.schooloversight.reporting.model.TargetsReview.Reviewed;
import org.schooloversight.reporting.model.TargetsReview.State;

/** Judges one target by the readings of its gauge. */
final class TargetProgress {

    /** Figures older than this are not looked for. */
    private static final int YEARS_BACK = 10;

    private final Target target;
    private final TargetGauge gauge;
    private final AcademicYear dueYear;
    private final AcademicYear last;

    private TargetProgress(Target target, TargetGauge gauge, AcademicYear latest) {
        this.target = target;
        this.gauge = gauge;
        AcademicYear of = AcademicYear.of(target.due());
        dueYear = of.lastDay().equals(target.due()) ? of : of.plusYears(-1);
        last = latest.compareTo(dueYear) < 0 ? latest : dueYear;
    }

    static Reviewed review(
            Target target, AreaValues values, MeasureCatalogue catalogue, LaCode la, AcademicYear latest) {
        if (target.aim() instanceof Target.Aim.NotMeasured not) {
            return notMeasurable(
                    target,
                    Worked.none(Absence.NOT_APPLICABLE, "no measure", List.of()),
                    Worked.none(Absence.NOT_APPLICABLE, "no measure", List.of()),
                    Worked.none(Absence.NOT_APPLICABLE, "no measure", List.of()),
                    List.of(AreaValues.reason("There is no measure of it.")),
                    not.needs());
        }
        Measure measure = catalogue.require(target.measure().orElseThrow());
        return new TargetProgress(target, new TargetGauge(values, la, measure, target), latest).review();
    }

    private Reviewed review() {
        for (int back = 0; back <= YEARS_BACK; back++) {
            AcademicYear year = last.plusYears(-back);
            Worked<Reading> reading = gauge.reading(year);
            if (reading.isKnown()) {
                return judge(year, reading);
            }
            Worked<Integer> quarter = gauge.statedQuarter(year);
            if (quarter.isKnown()) {
                return byQuarter(year, quarter);
            }
        }
        Worked<Reading> none = gauge.reading(last);
        return notMeasurable(
                target,
                gauge.pupils(last),
                none,
                gauge.goal(last),
                none.reasons(),
                "It needs a figure of the authority for " + last
                        + (none.absent().isPresent() && isAmongOthers()
                                ? ", and a stated place or the figures of at least " + Places.ENOUGH + " authorities."
                                : "."));
    }

    private boolean isAmongOthers() {
        return target.aim() instanceof Target.Aim.BestQuarter || target.aim() instanceof Target.Aim.GapInBestQuarter;
    }

    private Reviewed byQuarter(AcademicYear year, Worked<Integer> quarter) {
        int found = quarter.value().orElseThrow();
        Worked<Reading> figure = Worked.of(
                new Reading(BigDecimal.valueOf(found), "quarter " + found + " of 4, as stated"), quarter.reasons());
        Worked<Reading> goal = Worked.of(new Reading(BigDecimal.ONE, "the top quartile"), List.of());
        if (found > 1 && year.compareTo(dueYear) < 0) {
            return notMeasurable(
                    target,
                    gauge.pupils(year),
                    figure,
                    goal,
                    quarter.reasons(),
                    "It needs the place among authorities, to tell whether it is on the way.");
        }
        return decided(found == 1 ? State.MET : State.OFF_TRACK, year, figure, goal, passed(year));
    }

    private Reviewed judge(AcademicYear year, Worked<Reading> reading) {
        Worked<Reading> goal = gauge.goal(year);
        if (!goal.isKnown()) {
            return notMeasurable(
                    target,
                    gauge.pupils(year),
                    reading,
                    goal,
                    goal.reasons(),
                    target.aim() instanceof Target.Aim.MatchesBestQuarter
                            ? "It needs the figures of at least " + Places.ENOUGH + " authorities for " + year + "."
                            : "It needs the figure of the baseline year.");
        }
        boolean thanBaseline = target.aim() instanceof Target.Aim.BetterThanBaseline;
        if (thanBaseline && year.compareTo(target.baseline().orElseThrow()) <= 0) {
            return notMeasurable(
                    target,
                    gauge.pupils(year),
                    reading,
                    goal,
                    reading.reasons(),
                    "It needs a figure of a year after " + target.baseline().orElseThrow() + ".");
        }
        int ahead = ahead(number(reading), number(goal));
        if (thanBaseline ? ahead > 0 : ahead >= 0) {
            return decided(State.MET, year, reading, goal, List.of());
        }
        if (thanBaseline || year.compareTo(dueYear) >= 0) {
            return decided(State.OFF_TRACK, year, reading, goal, passed(year));
        }
        return onTheWay(year, reading, goal);
    }

    private List<Reason> passed(AcademicYear year) {
        return year.compareTo(dueYear) < 0
                ? List.of()
                : List.of(AreaValues.reason("It was to be reached by " + EnglishDates.full(target.due()) + ", and "
                        + year + " is the last year that ended by then."));
    }

    private static BigDecimal number(Worked<Reading> reading) {
        return reading.value().orElseThrow().number();
    }

    /** Compares so that above nought is better. */
    private int ahead(BigDecimal value, BigDecimal than) {
        return value.compareTo(than) * (gauge.lowerIsBetter() ? -1 : 1);
    }

    private Reviewed onTheWay(AcademicYear year, Worked<Reading> reading, Worked<Reading> goal) {
        Optional<Worked<Reading>> start = target.baseline()
                .filter(first -> first.compareTo(year) <= 0)
                .map(gauge::reading)
                .filter(Worked::isKnown);
        if (start.isEmpty()) {
            return notMeasurable(
                    target,
                    gauge.pupils(year),
                    reading,
                    goal,
                    reading.reasons(),
                    target.baseline()
                            .map(first -> "It is not reached; whether it is on the way needs the figure of the baseline"
                                    + " year " + first + ".")
                            .orElse(
                                    "It is not reached; whether it is on the way needs a baseline year with its figure."));
        }
        LocalDate from = target.baseline().orElseThrow().lastDay();
        BigDecimal elapsed = days(from, year.lastDay());
        BigDecimal whole = days(from, target.due());
        BigDecimal first = number(start.get());
        BigDecimal rise = number(goal).subtract(first);
        // compared without dividing, so that nothing is rounded
        int ahead = ahead(number(reading).subtract(first).multiply(whole), rise.multiply(elapsed));
        int decimals =
                Math.max(Math.max(0, first.scale()), Math.max(0, number(goal).scale())) + 1;
        Reading expected =
                gauge.onTheWay(first.add(rise.multiply(elapsed).divide(whole, decimals, RoundingMode.HALF_UP)));
        List<Reason> reasons = new ArrayList<>(start.get().reasons());
        reasons.add(AreaValues.reason(
                "A straight line from " + start.get().value().orElseThrow().words() + " in "
                        + target.baseline().orElseThrow() + " to the target by " + EnglishDates.full(target.due())
                        + " asks for " + expected.words() + " by " + EnglishDates.full(year.lastDay())
                        + ". That the way there is even is an assumption."));
        Reviewed decided = decided(ahead >= 0 ? State.ON_TRACK : State.OFF_TRACK, year, reading, goal, reasons);
        return new Reviewed(
                target,
                decided.state(),
                decided.year(),
                decided.pupils(),
                decided.figure(),
                decided.goal(),
                Worked.of(expected, reasons),
                decided.reasons(),
                Optional.empty());
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }

    private Reviewed decided(
            State state, AcademicYear year, Worked<Reading> reading, Worked<Reading> goal, List<Reason> more) {
        List<Reason> reasons = new ArrayList<>(reading.reasons());
        reasons.addAll(goal.reasons());
        reasons.add(new Reason(
                "Asked is " + goal.value().orElseThrow().words() + "; the figure for " + year + " is "
                        + reading.value().orElseThrow().words() + ".",
                target.cites(),
                List.of()));
        reasons.addAll(more);
        return new Reviewed(
                target,
                state,
                Optional.of(year),
                gauge.pupils(year),
                reading,
                goal,
                Worked.none(Absence.NOT_APPLICABLE, "not asked", List.of()),
                reasons,
                Optional.empty());
    }

    private static Reviewed notMeasurable(
            Target target,
            Worked<Integer> pupils,
            Worked<Reading> figure,
            Worked<Reading> goal,
            List<Reason> why,
            String needs) {
        List<Reason> reasons = new ArrayList<>(why);
        reasons.add(new Reason(needs, target.cites(), List.of()));
        return new Reviewed(
                target,
                State.NOT_MEASURABLE,
                Optional.empty(),
                pupils,
                figure,
                goal,
                Worked.none(Absence.NOT_APPLICABLE, "not asked", List.of()),
                reasons,
                Optional.of(needs));
    }
}
