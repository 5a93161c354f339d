package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;

/** Published values of areas with what is behind them, and differences as far as the values were published. */
final class AreaValues {

    static final String NOT_GIVEN = "no figure given";

    private record Series(MeasureId measure, String source) {}

    private final AreaFigures figures;
    private final Map<Series, Integer> decimals = new HashMap<>();

    /**
     * Files write 47.0 as 47, so that one figure alone does not tell how far it was published: the most decimals of its measure in its
     * source do.
     */
    AreaValues(AreaFigures figures) {
        this.figures = figures;
        for (AreaFigure each : figures.all()) {
            number(each).ifPresent(value -> decimals.merge(series(each), decimals(each, value), Math::max));
        }
    }

    AreaFigures figures() {
        return figures;
    }

    private static Series series(AreaFigure figure) {
        return new Series(figure.measure(), figure.provenance().source());
    }

    private static int decimals(AreaFigure figure, BigDecimal value) {
        int own = Math.max(0, value.scale());
        if (figure.figure() instanceof Figure.Value published
                && published.limits().isPresent()) {
            Figure.Limits limits = published.limits().get();
            return Math.max(own, Math.max(limits.lower().scale(), limits.upper().scale()));
        }
        return own;
    }

    static Optional<BigDecimal> number(AreaFigure figure) {
        return figure.figure() instanceof Figure.Value value ? Optional.of(value.value()) : Optional.empty();
    }

    /** Subtracts as far as both were published: a figure in whole numbers says nothing about tenths. */
    BigDecimal difference(AreaFigure figure, AreaFigure from) {
        int common = Math.min(published(figure), published(from));
        return rounded(figure, common).subtract(rounded(from, common));
    }

    private int published(AreaFigure figure) {
        return decimals.getOrDefault(series(figure), 0);
    }

    private static BigDecimal rounded(AreaFigure figure, int decimals) {
        return number(figure).orElseThrow().setScale(decimals, RoundingMode.HALF_UP);
    }

    Optional<AreaFigure> find(Optional<LaCode> la, Measure measure, PupilGroupId group, AcademicYear year) {
        return figures.find(la, measure.id(), group, year);
    }

    /** Finds a figure that has a value. */
    Optional<AreaFigure> known(Optional<LaCode> la, Measure measure, PupilGroupId group, AcademicYear year) {
        return find(la, measure, group, year).filter(figure -> number(figure).isPresent());
    }

    /** Gets the figures of all authorities that have a value, in the order of their codes. */
    Map<LaCode, AreaFigure> ofAuthorities(Measure measure, PupilGroupId group, AcademicYear year) {
        Map<LaCode, AreaFigure> known = new LinkedHashMap<>();
        figures.ofAuthorities(measure.id(), group, year).forEach((la, figure) -> {
            if (number(figure).isPresent()) {
                known.put(la, figure);
            }
        });
        return known;
    }

    Worked<BigDecimal> value(Optional<LaCode> la, Measure measure, PupilGroupId group, AcademicYear year) {
        Optional<AreaFigure> figure = find(la, measure, group, year);
        if (figure.isEmpty()) {
            return lacking(la, measure, year);
        }
        if (figure.get().figure() instanceof Figure.None none) {
            boolean blank = none.reason() == Withheld.BLANK;
            return Worked.none(
                    blank ? Absence.NOT_KNOWN : Absence.NOT_PUBLISHED,
                    blank ? NOT_GIVEN : "not published",
                    because(who(la) + " for " + year + " was " + none.reason().words() + ".", figure.get()));
        }
        BigDecimal value = number(figure.get()).orElseThrow();
        return Worked.of(
                value,
                because(who(la) + " for " + year + " is " + MeasureUnits.words(measure, value) + ".", figure.get()));
    }

    Worked<Integer> pupils(Optional<LaCode> la, Measure measure, PupilGroupId group, AcademicYear year) {
        Optional<AreaFigure> figure = find(la, measure, group, year);
        return figure.isPresent() && figure.get().cohort().isPresent()
                ? Worked.of(
                        figure.get().cohort().getAsInt(),
                        because("The number of pupils stands with the figure for " + year + ".", figure.get()))
                : Worked.none(
                        Absence.NOT_PUBLISHED,
                        "number not given",
                        List.of(reason("No number of pupils is given with a figure for " + year + ".")));
    }

    private static <T> Worked<T> lacking(Optional<LaCode> la, Measure measure, AcademicYear year) {
        Optional<SeriesYear> cancelled =
                seriesYear(measure, year).filter(entry -> entry.firstPublished().isEmpty());
        return cancelled.isPresent()
                ? Worked.none(
                        Absence.NOT_PUBLISHED,
                        "not published",
                        List.of(new Reason(
                                "No figures of this measure were published for schools for " + year + ".",
                                measure.cites(),
                                List.of())))
                : Worked.none(
                        Absence.NOT_KNOWN,
                        NOT_GIVEN,
                        List.of(new Reason(
                                who(la) + " for " + year + " is in none of the files given.",
                                measure.cites(),
                                List.of())));
    }

    static Optional<SeriesYear> seriesYear(Measure measure, AcademicYear year) {
        return measure.series().stream()
                .filter(entry -> entry.year().equals(year))
                .findFirst();
    }

    private static String who(Optional<LaCode> la) {
        return la.isPresent() ? "The figure of the authority" : "The figure of England";
    }

    /** Gives a step its source; a day of publication that was assumed is told. */
    static List<Reason> because(String text, AreaFigure figure) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(text, List.of(), List.of(figure.provenance().toString())));
        Publication publication = figure.provenance().publication();
        if (publication.basis() == Publication.Basis.ASSUMED) {
            reasons.add(new Reason(
                    "When it was published is not known; it is taken to have been public by "
                            + EnglishDates.day(publication.on()) + ".",
                    List.of(),
                    List.of()));
        }
        return reasons;
    }

    static Reason reason(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
