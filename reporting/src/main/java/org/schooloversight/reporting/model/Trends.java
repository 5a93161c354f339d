package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.model.MeasureStanding.Direction;
import org.schooloversight.reporting.model.MeasureStanding.Point;
import org.schooloversight.reporting.model.MeasureStanding.Run;
import org.schooloversight.reporting.model.MeasureStanding.Trend;

/** Follows a figure of an authority through the years. A year without a figure, or that cannot be compared, breaks a run. */
final class Trends {

    private final AreaValues values;
    private final Optional<LaCode> la;
    private final Measure measure;
    private final PupilGroupId group;

    Trends(AreaValues values, LaCode la, Measure measure, PupilGroupId group) {
        this.values = values;
        this.la = Optional.of(la);
        this.measure = measure;
        this.group = group;
    }

    Trend trend(AcademicYear latest) {
        AcademicYear before = latest.plusYears(-1);
        return new Trend(
                values.value(la, measure, group, before),
                values.value(Optional.empty(), measure, group, before),
                change(latest),
                run(latest),
                series(latest));
    }

    private Worked<BigDecimal> change(AcademicYear year) {
        AcademicYear before = year.plusYears(-1);
        Worked<BigDecimal> now = values.value(la, measure, group, year);
        Worked<BigDecimal> then = values.value(la, measure, group, before);
        if (!now.isKnown()) {
            return now.lacking();
        }
        Optional<Worked<BigDecimal>> broken = broken(year);
        if (broken.isPresent() && then.isKnown()) {
            return broken.get();
        }
        if (!then.isKnown()) {
            return then.lacking();
        }
        BigDecimal by = moved(year).orElseThrow();
        List<Reason> reasons = new ArrayList<>(now.reasons());
        reasons.addAll(then.reasons());
        reasons.add(AreaValues.reason(
                "It changed by " + MeasureUnits.differenceWords(measure, by) + " from " + before + "."));
        return Worked.of(by, reasons);
    }

    private Optional<Worked<BigDecimal>> broken(AcademicYear year) {
        return AreaValues.seriesYear(measure, year)
                .flatMap(SeriesYear::broken)
                .map(why -> Worked.none(
                        Absence.NOT_APPLICABLE,
                        "not comparable with " + year.plusYears(-1),
                        List.of(new Reason("In " + year + ", " + why + ".", measure.cites(), List.of()))));
    }

    /** Finds by how much a year moved from the one before, empty if either is not known or they cannot be compared. */
    private Optional<BigDecimal> moved(AcademicYear year) {
        Optional<AreaFigure> now = values.known(la, measure, group, year);
        Optional<AreaFigure> then = values.known(la, measure, group, year.plusYears(-1));
        return now.isPresent() && then.isPresent() && broken(year).isEmpty()
                ? Optional.of(values.difference(now.get(), then.get()))
                : Optional.empty();
    }

    private Worked<Run> run(AcademicYear latest) {
        Worked<BigDecimal> change = change(latest);
        if (!change.isKnown()) {
            return change.lacking();
        }
        Direction direction = direction(change.value().orElseThrow());
        List<Reason> reasons = new ArrayList<>();
        int years = 0;
        AcademicYear year = latest;
        while (moved(year).filter(by -> direction(by) == direction).isPresent()) {
            reasons.addAll(values.value(la, measure, group, year).reasons());
            years++;
            year = year.plusYears(-1);
        }
        reasons.addAll(values.value(la, measure, group, year).reasons());
        broken(year).ifPresent(why -> reasons.addAll(why.reasons()));
        return Worked.of(new Run(direction, years, year), reasons);
    }

    private static Direction direction(BigDecimal by) {
        return by.signum() > 0 ? Direction.UP : by.signum() < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private List<Point> series(AcademicYear latest) {
        NavigableMap<AcademicYear, AreaFigure> own = values.figures().series(la, measure.id(), group);
        NavigableMap<AcademicYear, AreaFigure> england = values.figures().series(Optional.empty(), measure.id(), group);
        List<Point> points = new ArrayList<>();
        if (own.isEmpty()) {
            return points;
        }
        AcademicYear first = own.firstKey();
        if (!england.isEmpty() && england.firstKey().compareTo(first) < 0) {
            first = england.firstKey();
        }
        for (AcademicYear year = first; year.compareTo(latest) <= 0; year = year.plusYears(1)) {
            points.add(new Point(
                    year,
                    values.value(la, measure, group, year),
                    values.value(Optional.empty(), measure, group, year),
                    AreaValues.seriesYear(measure, year).flatMap(SeriesYear::broken)));
        }
        return points;
    }
}
