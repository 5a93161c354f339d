package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.AttainmentProfile;

/**
 * The figures of 2019 that a county published: the file has them as typed from its review of December 2019, with the standing that it
 * states, and the figure of England only where the review gives it. The report must print every one, in its row.
 */
class PublishedAttainmentTest {

    private static final LaCode OXFORDSHIRE = LaCode.of(931);

    private static Report report() {
        AreaFigures figures;
        try (InputStream in = PublishedAttainmentTest.class.getResourceAsStream(
                "/org/schooloversight/reporting/area/attainment-2019.csv")) {
            if (in == null) {
                throw new AssertionError("the file of figures is missing");
            }
            figures = AreaReports.read(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        // the review counts eleven and does not name them
        List<LaCode> eleven = IntStream.rangeClosed(1, 11).mapToObj(LaCode::of).toList();
        AttainmentProfile profile = AttainmentProfile.of(
                figures,
                AreaReports.MEASURES,
                OXFORDSHIRE,
                Optional.of(new StatisticalNeighbours(OXFORDSHIRE, eleven, "the review")),
                AreaReports.YEAR);
        return AreaReports.released(AttainmentReport.report(profile, AreaReports.HEAD), Audience.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early-years-standing-percentages | a good level of development at the end of the early years | 73.5% | above",
                "phonics-standing-percentages | the phonics standard in year 1 | 82% | in line",
                "phonics-standing-percentages | the phonics standard by the end of key stage 1 | 92% | above",
                "key-stage-1-standing-percentages | the expected standard in reading at key stage 1 | 77% | above",
                "key-stage-1-standing-percentages | the expected standard in writing at key stage 1 | 70% | above",
                "key-stage-1-standing-percentages | the expected standard in maths at key stage 1 | 76% | in line",
                "key-stage-1-standing-percentages | the expected standard in reading, writing and maths at key stage 1 | 64% | below",
                "key-stage-2-standing-percentages | the expected standard in reading at key stage 2 | 74% | above",
                "key-stage-2-standing-percentages | the expected standard in writing at key stage 2 | 78% | in line",
                "key-stage-2-standing-percentages | the expected standard in maths at key stage 2 | 78% | below",
                "key-stage-2-standing-percentages | the expected standard in reading, writing and maths at key stage 2 | 64% | below",
                "key-stage-2-progress-standing-scores | key stage 2 reading progress | +0.1 | above",
                "key-stage-2-progress-standing-scores | key stage 2 writing progress | -0.1 | below",
                "key-stage-2-progress-standing-scores | key stage 2 maths progress | -0.6 | below",
                "key-stage-4-standing-scores | Attainment 8 | 47.2 | above",
                "key-stage-4-standing-scores | Progress 8 | +0.07 | above",
                "key-stage-4-standing-percentages | GCSE English and maths at grade 4 or above | 66% | above",
                "key-stage-4-standing-percentages | GCSE English and maths at grade 5 or above | 46% | above",
                "key-stage-4-standing-percentages | GCSE English at grade 4 or above | 76% | in line",
                "key-stage-4-standing-percentages | GCSE English at grade 5 or above | 62% | above",
                "key-stage-4-standing-percentages | GCSE maths at grade 4 or above | 72% | above",
                "key-stage-4-standing-percentages | GCSE maths at grade 5 or above | 52% | above",
                "key-stage-5-standing-scores | the average point score of A level entries | 32.43 | below",
                "key-stage-5-standing-percentages | grades AAB or better at A level | 17% | in line",
                "key-stage-5-standing-percentages | three or more A grades at A level | 10% | in line",
                "key-stage-5-standing-percentages | two or more passes at A level | 83% | above",
                "key-stage-5-standing-scores | the average point score of applied general entries | 26.68 | below"
            })
    void printsTheFigureAndHowItStands(String table, String measure, String value, String against) {
        Block.Table found = AreaReports.table(report(), table);
        assertThat(AreaReports.words(found, "value", measure)).isEqualTo(value);
        assertThat(AreaReports.words(found, "against", measure)).isEqualTo(against);
        assertThat(AreaReports.cell(found, "value", measure).reasons()).isNotEmpty();
        assertThat(AreaReports.cell(found, "against", measure).reasons())
                .anySatisfy(reason -> assertThat(reason.evidence())
                        .anyMatch(source -> source.contains("section 6.1 (area-figures.csv), line ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key-stage-1-standing-percentages | the expected standard in maths at key stage 1 | 76% | 0 points",
                "key-stage-1-standing-percentages | the expected standard in reading, writing and maths at key stage 1 | 65% | -1 points",
                "key-stage-2-standing-percentages | the expected standard in maths at key stage 2 | 79% | -1 points",
                "key-stage-2-standing-percentages | the expected standard in reading, writing and maths at key stage 2 | 65% | -1 points",
                "key-stage-4-standing-scores | Progress 8 | -0.03 | +0.10",
                "key-stage-5-standing-scores | the average point score of A level entries | 32.64 | -0.21",
                "key-stage-5-standing-percentages | two or more passes at A level | 79% | +4 points"
            })
    void printsTheFigureOfEnglandWhereItIsGiven(String table, String measure, String england, String difference) {
        Block.Table found = AreaReports.table(report(), table);
        assertThat(AreaReports.words(found, "england", measure)).isEqualTo(england);
        assertThat(AreaReports.words(found, "difference", measure)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key-stage-4-movement-scores | Progress 8 | -0.01 | +0.08",
                "key-stage-5-movement-percentages | two or more passes at A level | 79% | +4 points"
            })
    void printsTheYearBefore(String table, String measure, String before, String change) {
        Block.Table found = AreaReports.table(report(), table);
        assertThat(AreaReports.words(found, "last-year", measure)).isEqualTo(before);
        assertThat(AreaReports.words(found, "change", measure)).isEqualTo(change);
        assertThat(AreaReports.words(found, "run", measure)).isEqualTo("up on 2017-18");
    }

    /** A quarter of 150 ends with place 38, so that joint 39 is outside the top quartile. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phonics | the phonics standard by the end of key stage 1 | place not stated | top quartile",
                "key-stage-1 | the expected standard in writing at key stage 1 | 59 of 149 | second quartile",
                "key-stage-2 | greater depth in writing at key stage 2: girls | joint 39 of 150 | second quartile",
                "key-stage-2 | greater depth in reading at key stage 2: boys | joint 37 of 150 | top quartile"
            })
    void printsPlacesAndQuartiles(String stage, String measure, String place, String quartile) {
        Block.Table found = AreaReports.table(report(), stage + "-movement-percentages");
        assertThat(AreaReports.words(found, "place", measure)).isEqualTo(place);
        assertThat(AreaReports.words(found, "quartile", measure)).isEqualTo(quartile);
    }

    @ParameterizedTest
    @CsvSource({
        "greater depth in writing at key stage 2: girls, 28%",
        "greater depth in reading at key stage 2: boys, 24%"
    })
    void printsTheFiguresOfGroupsThatHaveAPlace(String measure, String value) {
        assertThat(AreaReports.words(AreaReports.table(report(), "key-stage-2-standing-percentages"), "value", measure))
                .isEqualTo(value);
    }

    @Test
    void printsTheNumberOfStatisticalNeighbours() {
        assertThat(report().parts().get(0).blocks())
                .contains(Block.read("The authority has 11 statistical neighbours."));
    }

    @Test
    void theGoldenTestsLookAtEveryRowOfTheStandingTablesWithAFigure() {
        long figures = AreaReports.tables(report())
                .filter(table -> table.id().contains("-standing-"))
                .flatMap(table -> table.rows().stream())
                .filter(row ->
                        !(row.cells().get(1).value() instanceof org.schooloversight.reporting.document.Value.Absent))
                .count();
        // 27 for all pupils, and girls and boys at greater depth
        assertThat(figures).isEqualTo(29);
    }
}
