package org.schooloversight.core.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.InspectionFramework.Outcome;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Employer;
import org.schooloversight.core.school.Employment;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolCategory;

/** Small made-up reference data, so that these tests do not move when the real data does; and what reads a text. */
final class Reference {

    static final Check CHECK = Check.unchecked("made up for a test");
    static final PupilGroupId ALL = PupilGroupId.of("all");
    static final ColumnMapping COLUMNS = ColumnMapping.bundled();

    private Reference() {}

    /** Reads something from a stream. */
    interface Reading<T> {
        RowsRead<T> read(String file, InputStream in) throws IOException;
    }

    static <T> RowsRead<T> read(Reading<T> reading, String file, byte[] bytes) {
        try {
            return reading.read(file, new ByteArrayInputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    static <T> RowsRead<T> read(Reading<T> reading, String... lines) {
        return read(reading, "test.csv", bytes(lines));
    }

    static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static EstablishmentTypes types() {
        List<EstablishmentType> types = new ArrayList<>();
        Employment employment = new Employment(Employer.NOT_KNOWN, List.of(), CHECK);
        Map<Integer, String> names = Map.of(
                1, "Community school",
                2, "Voluntary aided school",
                3, "Voluntary controlled school",
                5, "Foundation school",
                28, "Academy sponsor led",
                34, "Academy converter",
                35, "Free schools",
                40, "University technical college",
                41, "Studio schools");
        names.forEach((code, name) ->
                types.add(new EstablishmentType(code, name, SchoolCategory.OTHER, Maintenance.OTHER, employment)));
        return EstablishmentTypes.of(types);
    }

    static Timeline<InspectionFramework> frameworks() {
        return Timeline.of(Stream.of(
                        framework("old", Outcome.OVERALL_GRADE, "2005-09-01", "2024-09-01"),
                        framework("year-between", Outcome.SUB_JUDGEMENTS, "2024-09-02", "2025-11-09"),
                        framework("report-cards", Outcome.REPORT_CARD, "2025-11-10", "2999-12-31"))
                .map(each -> new Timeline.Version<>(each.effective(), each))
                .toList());
    }

    static MeasureCatalogue catalogue() {
        List<SeriesYear> series = IntStream.rangeClosed(2015, 2018)
                .mapToObj(year -> new SeriesYear(
                        AcademicYear.starting(year), Map.of(ResultStatus.FINAL, LocalDate.of(year + 1, 12, 13)), CHECK))
                .collect(Collectors.toCollection(ArrayList::new));
        series.add(new SeriesYear(
                AcademicYear.starting(2022), Map.of(ResultStatus.FINAL, LocalDate.of(2023, 12, 14)), CHECK));
        List<Measure> measures = Stream.of(
                        measure("ks2-rwm-expected", Measure.Unit.PERCENT, series),
                        measure("ks2-reading-progress", Measure.Unit.SCORE, series),
                        measure("ks2-writing-progress", Measure.Unit.SCORE, series),
                        measure("ks2-maths-progress", Measure.Unit.SCORE, series),
                        measure("ks2-reading-coverage", Measure.Unit.PERCENT, series),
                        measure("ks2-writing-coverage", Measure.Unit.PERCENT, series),
                        measure("ks2-maths-coverage", Measure.Unit.PERCENT, series),
                        measure("ks4-progress-8", Measure.Unit.SCORE, series),
                        measure("ks4-progress-8-coverage", Measure.Unit.PERCENT, series),
                        measure("ks4-attainment-8", Measure.Unit.SCORE, series),
                        measure("ks4-english-maths-4", Measure.Unit.PERCENT, series),
                        measure("absence-overall", Measure.Unit.PERCENT, series),
                        measure("absence-persistent", Measure.Unit.PERCENT, series))
                .toList();
        return MeasureCatalogue.of(measures, Map.of(ALL, "all pupils"));
    }

    static RegisterReader registerReader() {
        return RegisterReader.of(types(), frameworks(), COLUMNS);
    }

    static InspectionsReader inspectionsReader() {
        return InspectionsReader.of(frameworks(), COLUMNS);
    }

    static ResultsReader resultsReader() {
        return ResultsReader.of(catalogue(), COLUMNS);
    }

    private static InspectionFramework framework(String id, Outcome outcome, String from, String until) {
        EffectivePeriod period = EffectivePeriod.ofClosed(LocalDate.parse(from), LocalDate.parse(until));
        return new InspectionFramework(FrameworkId.of(id), "Framework " + id, period, outcome, List.of(), CHECK);
    }

    private static Measure measure(String id, Measure.Unit unit, List<SeriesYear> series) {
        return new Measure(
                MeasureId.of(id), id, unit, Measure.Worse.LOWER, OptionalInt.empty(), series, List.of(), CHECK);
    }

    /** Unwraps what must be there. */
    static <T> T only(List<T> list) {
        if (list.size() != 1) {
            throw new AssertionError("expected one, found " + list);
        }
        return list.get(0);
    }
}
