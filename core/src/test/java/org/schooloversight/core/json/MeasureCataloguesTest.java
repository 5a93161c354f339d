package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class MeasureCataloguesTest {

    private static final MeasureCatalogue BUNDLED = MeasureCatalogues.bundled();

    static Stream<Measure> measures() {
        return BUNDLED.measures().stream();
    }

    @Test
    void theBundledMeasuresAreThese() {
        assertThat(BUNDLED.measures())
                .extracting(measure -> measure.id().value())
                .containsExactly(
                        "ks2-rwm-expected",
                        "ks2-reading-progress",
                        "ks2-writing-progress",
                        "ks2-maths-progress",
                        "ks2-reading-coverage",
                        "ks2-writing-coverage",
                        "ks2-maths-coverage",
                        "ks4-progress-8",
                        "ks4-progress-8-coverage",
                        "ks4-attainment-8",
                        "ks4-english-maths-4",
                        "absence-overall",
                        "absence-persistent",
                        "exclusions-fixed-period",
                        "exclusions-permanent",
                        "eyfsp-good-level",
                        "phonics-year-1",
                        "phonics-end-ks1",
                        "ks1-reading-expected",
                        "ks1-writing-expected",
                        "ks1-maths-expected",
                        "ks1-rwm-expected",
                        "ks2-reading-expected",
                        "ks2-writing-expected",
                        "ks2-maths-expected",
                        "ks2-reading-greater-depth",
                        "ks2-writing-greater-depth",
                        "ks4-english-maths-5",
                        "ks4-english-4",
                        "ks4-english-5",
                        "ks4-maths-4",
                        "ks4-maths-5",
                        "ks5-a-level-points",
                        "ks5-aab",
                        "ks5-three-a",
                        "ks5-two-passes",
                        "ks5-applied-general-points",
                        "good-schools",
                        "outstanding-schools",
                        "pupils-in-good-schools");
    }

    @Test
    void theBundledGroupsAreThese() {
        assertThat(BUNDLED.groups())
                .extracting(PupilGroupId::value)
                .containsExactly(
                        "all",
                        "boys",
                        "girls",
                        "disadvantaged",
                        "not-disadvantaged",
                        "low-prior-attainment",
                        "middle-prior-attainment",
                        "high-prior-attainment",
                        "eal",
                        "non-mobile",
                        "free-school-meals",
                        "not-free-school-meals",
                        "looked-after",
                        "no-sen",
                        "sen-support",
                        "ehc-plan",
                        "service-families",
                        "child-protection-plan",
                        "child-in-need",
                        "ethnicity-white-british",
                        "ethnicity-white-irish",
                        "ethnicity-traveller-irish",
                        "ethnicity-gypsy-roma",
                        "ethnicity-white-other",
                        "ethnicity-mixed-white-black-caribbean",
                        "ethnicity-mixed-white-black-african",
                        "ethnicity-mixed-white-asian",
                        "ethnicity-mixed-other",
                        "ethnicity-indian",
                        "ethnicity-pakistani",
                        "ethnicity-bangladeshi",
                        "ethnicity-asian-other",
                        "ethnicity-black-caribbean",
                        "ethnicity-black-african",
                        "ethnicity-black-other",
                        "ethnicity-chinese",
                        "ethnicity-other",
                        "ethnicity-minority");
        assertThat(BUNDLED.groups())
                .noneMatch(group -> BUNDLED.groupTitle(group).equals(group.value())
                        && !List.of("boys", "girls").contains(group.value()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureIsForTheSchoolsThatTeachIt(Measure measure) {
        OptionalInt endAge = switch (measure.id().value().substring(0, 3)) {
            case "eyf" -> OptionalInt.of(5);
            case "pho" -> OptionalInt.of(measure.id().value().equals("phonics-year-1") ? 6 : 7);
            case "ks1" -> OptionalInt.of(7);
            case "ks2" -> OptionalInt.of(11);
            case "ks4" -> OptionalInt.of(16);
            case "ks5" -> OptionalInt.of(18);
            default -> OptionalInt.empty();
        };
        assertThat(measure.endAge()).isEqualTo(endAge);
        assertThat(measure.worse() == Measure.Worse.HIGHER)
                .isEqualTo(measure.id().value().matches("(absence|exclusions)-.*"));
        assertThat(measure.cites()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureHasASeriesInOrderWithEachYearOnce(Measure measure) {
        assertThat(measure.series()).isNotEmpty();
        assertThat(measure.series()).anyMatch(year -> year.firstPublished().isPresent());
        assertThat(measure.series()).extracting(SeriesYear::year).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void figuresArePublishedAfterTheYearAndWithinTwoYearsOnAWorkingDay(Measure measure) {
        for (SeriesYear year : measure.series()) {
            for (LocalDate day : year.published().values()) {
                assertThat(day)
                        .as("%s %s", measure.id(), year.year())
                        .isAfter(year.year().lastDay())
                        .isBefore(year.year().lastDay().plusYears(2));
                assertThat(day.getDayOfWeek().getValue())
                        .as("weekday of %s", day)
                        .isLessThan(6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void moreSettledFiguresArePublishedLater(Measure measure) {
        for (SeriesYear year : measure.series()) {
            assertThat(List.copyOf(year.published().values())).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ks2-rwm-expected, 2015-16, REVISED, 2016-12-15", // Thursday
        "ks2-reading-progress, 2017-18, REVISED, 2018-12-13", // Thursday
        "ks2-maths-progress, 2018-19, REVISED, 2019-12-13", // Friday, the day after the general election
        "ks2-rwm-expected, 2022-23, REVISED, 2023-12-14", // Thursday
        "ks2-rwm-expected, 2023-24, REVISED, 2024-12-12", // Thursday
        "ks4-progress-8, 2015-16, REVISED, 2017-01-19", // Thursday
        "ks4-attainment-8, 2016-17, REVISED, 2018-01-25", // Thursday
        "ks4-english-maths-4, 2017-18, PROVISIONAL, 2018-10-16", // Tuesday
        "ks4-progress-8, 2018-19, REVISED, 2020-02-06", // Thursday
        "absence-overall, 2012-13, FINAL, 2014-03-25", // Tuesday
        "absence-persistent, 2018-19, FINAL, 2020-03-26", // Thursday
        "eyfsp-good-level, 2017-18, FINAL, 2018-10-18", // Thursday
        "phonics-year-1, 2017-18, PROVISIONAL, 2018-09-27", // Thursday
        "ks1-writing-expected, 2018-19, PROVISIONAL, 2019-09-26", // Thursday
        "ks5-a-level-points, 2017-18, REVISED, 2019-01-24", // Thursday
        "good-schools, 2018-19, FINAL, 2019-11-28", // Thursday
        "pupils-in-good-schools, 2019-20, FINAL, 2020-10-29", // Thursday
        "exclusions-permanent, 2017-18, FINAL, 2019-07-25", // Thursday
        "exclusions-fixed-period, 2018-19, FINAL, 2020-07-30" // Thursday
    })
    void daysThatWereSeenInASource(String measure, String year, ResultStatus status, LocalDate day) {
        assertThat(BUNDLED.publishedOn(MeasureId.of(measure), AcademicYear.parse(year), status))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "eyfsp-good-level, 2019-20",
        "ks1-rwm-expected, 2019-20",
        "ks5-aab, 2019-20",
        "ks2-rwm-expected, 2019-20",
        "ks2-rwm-expected, 2020-21",
        "ks2-rwm-expected, 2021-22",
        "ks2-reading-progress, 2023-24",
        "ks2-reading-progress, 2024-25",
        "ks4-progress-8, 2019-20",
        "ks4-attainment-8, 2020-21",
        "ks4-progress-8, 2024-25",
        "ks4-progress-8, 2025-26",
        "absence-persistent, 2019-20"
    })
    void yearsThatWereNeverPublishedForSchools(String measure, String year) {
        assertThat(BUNDLED.require(MeasureId.of(measure)).series())
                .filteredOn(entry -> entry.year().equals(AcademicYear.parse(year)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.published()).isEmpty();
                    assertThat(entry.check().isChecked()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "ks1-reading-expected, 2017-18, false",
        "ks1-reading-expected, 2018-19, true",
        "ks1-writing-expected, 2017-18, true",
        "ks1-writing-expected, 2018-19, false",
        "ks1-rwm-expected, 2017-18, true",
        "ks1-rwm-expected, 2018-19, true",
        "phonics-year-1, 2018-19, false"
    })
    void aYearSaysWhetherItCanBeComparedWithThoseBefore(String measure, String year, boolean broken) {
        assertThat(BUNDLED.require(MeasureId.of(measure)).series())
                .filteredOn(entry -> entry.year().equals(AcademicYear.parse(year)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.broken().isPresent()).isEqualTo(broken));
    }

    @Test
    void persistentAbsenceIsOneMeasureOnlyFromTheTenPerCentThreshold() {
        assertThat(BUNDLED.require(MeasureId.of("absence-persistent"))
                        .series()
                        .get(0)
                        .year())
                .isEqualTo(AcademicYear.starting(2015));
    }

    private static Loaded<MeasureCatalogue> read(String groups, String series, String measures) throws IOException {
        String json = "{\"instruments\": [{\"id\": \"guide\", \"title\": \"Guide\", \"authority\": \"guidance\"}], "
                + "\"groups\": [" + groups + "], \"series\": [" + series + "], \"measures\": [" + measures + "]}";
        return DataFile.read(
                "measures.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                MeasureCatalogues::catalogue);
    }

    private static final String GROUP = "{\"id\": \"all\", \"title\": \"all pupils\"}";
    private static final String YEAR =
            "{\"year\": \"2018-19\", \"published\": {\"final\": \"2020-03-26\"}, \"check\": {\"basis\": \"b\"}}";
    private static final String SERIES = "{\"id\": \"s\", \"years\": [" + YEAR + "]}";
    private static final String MEASURE =
            "{\"id\": \"m\", \"title\": \"M\", \"unit\": \"percent\", \"worse\": \"higher\", "
                    + "\"series\": \"s\", \"cites\": [{\"source\": \"guide\"}], \"check\": {\"basis\": \"b\"}}";

    @Test
    void aSmallCatalogueIsRead() throws IOException {
        assertThat(read(GROUP, SERIES, MEASURE).problems()).isEmpty();
    }

    @Test
    void nothingIsListedTwice() throws IOException {
        String series = SERIES.replace(YEAR, YEAR + "," + YEAR);
        assertThat(read(GROUP + "," + GROUP, series + "," + SERIES, MEASURE + "," + MEASURE)
                        .problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "the group 'all' is listed twice",
                        "the year 2018-19 is listed twice",
                        "the series 's' is listed twice",
                        "two measures have the id 'm'");
    }

    @Test
    void anUnknownSeriesStatusOrUnitIsReported() throws IOException {
        String series = SERIES.replace("final", "finl");
        String measure =
                MEASURE.replace("\"series\": \"s\"", "\"series\": \"absence\"").replace("percent", "percents");
        assertThat(read(GROUP, series, measure).problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "unknown key 'finl'; did you mean 'final'?",
                        "unknown series",
                        "unknown value 'percents'; did you mean 'percent'?");
    }
}
