package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;

/** Marks the schools that are high or rising in one measure. */
final class Marking {

    private static final PupilGroupId EVERYBODY = PupilGroupId.of("all");

    private final AttendanceProfile.Sources sources;
    private final AsOf asOf;
    private final int fewestForMedian;
    private final boolean publishedBySchool;
    private final Measure measure;

    Marking(AttendanceProfile.Sources sources, AsOf asOf, HighOrRising definition, HighOrRising.Watched watched) {
        this.sources = sources;
        this.asOf = asOf;
        fewestForMedian = definition.fewestForMedian();
        publishedBySchool = watched.publishedBySchool();
        measure = sources.catalogue().require(watched.measure());
    }

    MeasureMarks mark(List<School> open) {
        Map<School, Map<AcademicYear, MeasuredResult>> figures = new LinkedHashMap<>();
        open.forEach(school -> figures.put(school, known(school)));
        List<SchoolMarks> unmarked = open.stream()
                .map(school -> new SchoolMarks(
                        school,
                        figures.getOrDefault(school, Map.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        TreeSet<AcademicYear> years = new TreeSet<>();
        unmarked.forEach(each -> years.addAll(each.figures().keySet()));
        Optional<AcademicYear> latest = years.descendingSet().stream()
                .filter(year ->
                        unmarked.stream().anyMatch(each -> each.value(year).isPresent()))
                .findFirst();
        MeasureMarks bare =
                new MeasureMarks(measure, publishedBySchool, List.copyOf(years), latest, Map.of(), unmarked);
        Map<SchoolKind, Yardstick> yardsticks =
                latest.map(year -> yardsticks(year, unmarked)).orElseGet(Map::of);
        return new MeasureMarks(
                measure,
                publishedBySchool,
                bare.years(),
                latest,
                yardsticks,
                latest.map(year -> unmarked.stream()
                                .map(each -> marked(each, year, bare, yardsticks))
                                .toList())
                        .orElse(unmarked));
    }

    /** Finds what was public for each year: under the present number first, a value before a gap, then the most settled. */
    private Map<AcademicYear, MeasuredResult> known(School school) {
        Map<AcademicYear, MeasuredResult> byYear = new TreeMap<>();
        sources.evidence().of(school).results(measure.id(), EVERYBODY).stream()
                .filter(each -> each.provenance().publication().isKnownBy(asOf.knownBy()))
                .sorted(Comparator.comparing(each -> !each.urn().equals(school.urn())))
                .forEach(each -> byYear.putIfAbsent(each.year(), each));
        return byYear;
    }

    private Map<SchoolKind, Yardstick> yardsticks(AcademicYear year, List<SchoolMarks> schools) {
        Map<SchoolKind, Yardstick> yardsticks = new EnumMap<>(SchoolKind.class);
        for (SchoolMarks each : schools) {
            yardsticks.computeIfAbsent(each.school().kind(), kind -> yardstick(year, kind, schools));
        }
        return yardsticks;
    }

    private Yardstick yardstick(AcademicYear year, SchoolKind kind, List<SchoolMarks> schools) {
        List<BigDecimal> values = schools.stream()
                .filter(each -> each.school().kind() == kind)
                .flatMap(each -> each.value(year).stream())
                .sorted()
                .toList();
        return ofArea(Yardstick.Basis.ENGLAND, Optional.empty(), year, values.size())
                .or(() -> sources.la().isEmpty()
                        ? Optional.empty()
                        : ofArea(Yardstick.Basis.AUTHORITY, sources.la(), year, values.size()))
                .orElseGet(() -> values.size() < fewestForMedian
                        ? new Yardstick(Yardstick.Basis.NONE, Optional.empty(), values.size(), Optional.empty())
                        : new Yardstick(
                                Yardstick.Basis.MEDIAN, Optional.of(median(values)), values.size(), Optional.empty()));
    }

    private Optional<Yardstick> ofArea(Yardstick.Basis basis, Optional<LaCode> la, AcademicYear year, int schools) {
        return sources.areas()
                .find(la, measure.id(), EVERYBODY, year)
                .filter(each -> each.provenance().publication().isKnownBy(asOf.knownBy()))
                .flatMap(each -> value(each)
                        .map(value ->
                                new Yardstick(basis, Optional.of(value), schools, Optional.of(each.provenance()))));
    }

    private static Optional<BigDecimal> value(AreaFigure each) {
        return each.figure() instanceof Figure.Value found ? Optional.of(found.value()) : Optional.empty();
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        // half of a decimal number is a decimal number, so nothing is rounded
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }

    private static SchoolMarks marked(
            SchoolMarks each, AcademicYear year, MeasureMarks measure, Map<SchoolKind, Yardstick> yardsticks) {
        Optional<BigDecimal> yardstick =
                Optional.ofNullable(yardsticks.get(each.school().kind())).flatMap(Yardstick::value);
        Optional<Boolean> high = isAbove(each.value(year), yardstick);
        Optional<Boolean> rising = rose(each, year, measure);
        Optional<Boolean> before = rose(each, year.plusYears(-1), measure);
        return new SchoolMarks(each.school(), each.figures(), high, rising, both(rising, before));
    }

    private static Optional<Boolean> rose(SchoolMarks each, AcademicYear year, MeasureMarks measure) {
        AcademicYear before = year.plusYears(-1);
        return measure.isOfSeries(year) && measure.isOfSeries(before)
                ? isAbove(each.value(year), each.value(before))
                : Optional.empty();
    }

    private static Optional<Boolean> isAbove(Optional<BigDecimal> value, Optional<BigDecimal> other) {
        return value.flatMap(one -> other.map(two -> one.compareTo(two) > 0));
    }

    /** One that is false settles it. */
    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        List<Optional<Boolean>> two = new ArrayList<>(List.of(one, other));
        if (two.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return two.contains(Optional.empty()) ? Optional.empty() : Optional.of(true);
    }
}
