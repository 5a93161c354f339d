package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.model.MeasureStanding.Against;
import org.schooloversight.reporting.model.MeasureStanding.Side;
import org.schooloversight.reporting.model.MeasureStanding.Significance;

/** Holds a figure of an authority against the one of England, of which either may be missing. */
final class AgainstEngland {

    private final Measure measure;
    private final Worked<BigDecimal> value;
    private final Worked<BigDecimal> national;
    private final Optional<AreaFigure> own;
    private final Optional<BigDecimal> apart;

    AgainstEngland(
            AreaValues values,
            Measure measure,
            Optional<AreaFigure> own,
            Optional<AreaFigure> england,
            Worked<BigDecimal> value,
            Worked<BigDecimal> national) {
        this.measure = measure;
        this.own = own;
        this.value = value;
        this.national = national;
        apart = value.isKnown() && national.isKnown()
                ? Optional.of(values.difference(own.orElseThrow(), england.orElseThrow()))
                : Optional.empty();
    }

    private <T> Worked<T> lacking() {
        return value.isKnown() ? national.lacking() : value.lacking();
    }

    private List<Reason> both(String text) {
        List<Reason> reasons = new ArrayList<>(value.reasons());
        reasons.addAll(national.reasons());
        reasons.add(AreaValues.reason(text));
        return reasons;
    }

    Worked<BigDecimal> difference() {
        return apart.map(by -> Worked.of(
                        by,
                        both("The difference is " + MeasureUnits.differenceWords(measure, by)
                                + ", taken as far as both figures were published.")))
                .orElseGet(this::lacking);
    }

    Worked<Against> against() {
        Optional<AgainstNational> worked = apart.map(AgainstEngland::standing);
        Optional<AgainstNational> stated = own.flatMap(AreaFigure::stated);
        if (worked.isEmpty() && stated.isEmpty()) {
            return lacking();
        }
        Against against = new Against(worked, stated);
        List<Reason> reasons = new ArrayList<>();
        worked.ifPresent(how -> reasons.addAll(both("By the two figures the authority is " + how.words() + ".")));
        stated.ifPresent(how -> reasons.addAll(AreaValues.because(
                "The source states that the authority is " + how.words() + " against England.", own.orElseThrow())));
        if (against.isContradictory()) {
            reasons.add(AreaValues.reason("The figures and the statement of the source contradict each other."));
        }
        return Worked.of(against, reasons);
    }

    private static AgainstNational standing(BigDecimal difference) {
        return difference.signum() > 0
                ? AgainstNational.ABOVE
                : difference.signum() < 0 ? AgainstNational.BELOW : AgainstNational.IN_LINE;
    }

    Worked<Side> side(Worked<Against> against) {
        if (!against.isKnown()) {
            return against.lacking();
        }
        BigDecimal sign = switch (against.value().orElseThrow().standing()) {
            case ABOVE -> BigDecimal.ONE;
            case IN_LINE -> BigDecimal.ZERO;
            case BELOW -> BigDecimal.ONE.negate();
        };
        List<Reason> reasons = new ArrayList<>(against.reasons());
        reasons.add(AreaValues.reason(
                measure.worse() == Measure.Worse.LOWER
                        ? "A higher figure is better in this measure."
                        : "A lower figure is better in this measure."));
        return Worked.of(side(MeasureUnits.better(measure, sign)), reasons);
    }

    static Side side(int better) {
        return better > 0 ? Side.BETTER : better < 0 ? Side.WORSE : Side.SAME;
    }

    Worked<Significance> significance() {
        if (!value.isKnown()) {
            return value.lacking();
        }
        Optional<Figure.Limits> limits = own.map(AreaFigure::figure)
                .flatMap(figure -> figure instanceof Figure.Value known ? known.limits() : Optional.empty());
        if (limits.isEmpty()) {
            return Worked.none(
                    Absence.NOT_PUBLISHED,
                    "no confidence limits",
                    List.of(AreaValues.reason("No confidence limits were published with the figure of the authority, "
                            + "so that nothing tells whether the difference is more than chance.")));
        }
        if (!national.isKnown()) {
            return national.lacking();
        }
        BigDecimal england = national.value().orElseThrow();
        Significance found = limits.get().lower().compareTo(england) > 0
                ? Significance.ABOVE
                : limits.get().upper().compareTo(england) < 0 ? Significance.BELOW : Significance.NOT_SIGNIFICANT;
        return Worked.of(
                found,
                both("The confidence interval of the authority is from "
                        + MeasureUnits.words(measure, limits.get().lower()) + " to "
                        + MeasureUnits.words(measure, limits.get().upper()) + ", and the figure of England is "
                        + (found == Significance.NOT_SIGNIFICANT ? "in" : "outside") + " it."));
    }
}
