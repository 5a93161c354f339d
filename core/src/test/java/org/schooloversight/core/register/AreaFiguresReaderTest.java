package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class AreaFiguresReaderTest {

    private static final String HEADER = "la,measure,group,year,value,low,high,pupils,rank,ranked_of,joint,quarter,"
            + "against_national,published,source";
    private static final PupilGroupId ALL = PupilGroupId.of("all");
    private static final AcademicYear YEAR = AcademicYear.starting(2018);

    private static RowsRead<List<AreaFigure>> read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Reference.read(AreaFiguresReader.of(Reference.catalogue(), Reference.COLUMNS)::read, lines);
    }

    @Test
    void readsAFigureWithAllThatASourceStates() {
        RowsRead<List<AreaFigure>> read = read(
                "931,ks2-reading-progress,all,2018-19,-0.60,-0.9,-0.3,7000,37,150,yes," + "1,below,2019-12-13,Release");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new AreaFigure(
                        Optional.of(LaCode.of(931)),
                        MeasureId.of("ks2-reading-progress"),
                        ALL,
                        YEAR,
                        new Figure.Value(
                                new BigDecimal("-0.60"),
                                Optional.of(new Figure.Limits(new BigDecimal("-0.9"), new BigDecimal("-0.3")))),
                        OptionalInt.of(7000),
                        Optional.of(new AreaFigure.Rank(37, 150, true)),
                        Optional.of(AreaFigure.AgainstNational.BELOW),
                        OptionalInt.of(1),
                        new Provenance(
                                "Release (test.csv)",
                                2,
                                new Publication(LocalDate.of(2019, 12, 13), Publication.Basis.STATED)))); // Friday
    }

    @ParameterizedTest
    @CsvSource({"''", "England", "ENGLAND"})
    void aBlankOrEnglandIsTheCountry(String la) {
        RowsRead<List<AreaFigure>> read = read(la + ",ks2-rwm-expected,all,2018-19,65%");
        assertThat(read.problems()).isEmpty();
        assertThat(Reference.only(read.value()).la()).isEmpty();
        assertThat(Reference.only(read.value()).figure())
                .isEqualTo(new Figure.Value(new BigDecimal("65"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"SUPP, SUPPRESSED", "NP, NOT_PUBLISHED", "'', BLANK"})
    void aCodeOrABlankIsNoNumber(String written, Withheld why) {
        RowsRead<List<AreaFigure>> read = read("931,ks2-rwm-expected,all,2018-19," + written);
        assertThat(read.problems()).isEmpty();
        assertThat(Reference.only(read.value()).figure()).isEqualTo(new Figure.None(why, written));
    }

    @Test
    void theDocumentedDayStandsInForTheDayOfPublication() {
        AreaFigure figure =
                Reference.only(read("931,ks2-rwm-expected,all,2018-19,64").value());
        assertThat(figure.provenance())
                .isEqualTo(new Provenance(
                        "test.csv",
                        2,
                        new Publication(LocalDate.of(2019, 12, 13), Publication.Basis.SERIES))); // Friday
    }

    @Test
    void withoutADocumentedDayALateOneIsAssumedAndNoted() {
        RowsRead<List<AreaFigure>> read = read("931,ks2-rwm-expected,all,2019-20,64");
        assertThat(Reference.only(read.value()).provenance().publication())
                .isEqualTo(new Publication(LocalDate.of(2021, 8, 31), Publication.Basis.ASSUMED)); // Tuesday
        assertThat(read.notes()).anyMatch(note -> note.contains("assumed to be public by 2021-08-31"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "93,ks2-rwm-expected,all,2018-19,64 | 1 | invalid local authority code",
                "000,ks2-rwm-expected,all,2018-19,64 | 1 | invalid local authority code",
                "931,ks2-rwm-expectd,all,2018-19,64 | 2 | did you mean 'ks2-rwm-expected'",
                "931,,all,2018-19,64 | 2 | the value is missing",
                "931,ks2-rwm-expected,boys,2018-19,64 | 3 | unknown group of pupils: 'boys'",
                "931,ks2-rwm-expected,all,2018,64 | 4 | invalid academic year",
                "931,ks2-rwm-expected,all,2018-19,101 | 5 | not a percentage",
                "931,ks2-rwm-expected,all,2018-19,high | 5 | not a figure"
            })
    void refusesARowThatSaysNothing(String row, int column, String message) {
        RowsRead<List<AreaFigure>> read = read(row, "931,ks2-reading-progress,all,2018-19,0.1");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
            assertThat(problem.accepted()).isNotBlank();
        });
        assertThat(read.value()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "931,ks2-rwm-expected,all,2018-19,64,63 | 6 | the other confidence limit is missing",
                "931,ks2-rwm-expected,all,2018-19,64,,65 | 7 | the other confidence limit is missing",
                "931,ks2-rwm-expected,all,2018-19,64,66,63 | 6 | invalid confidence limits",
                "931,ks2-rwm-expected,all,2018-19,64,65,66 | 6 | not between the confidence limits",
                "931,ks2-rwm-expected,all,2018-19,64,,,many | 8 | not a number",
                "931,ks2-rwm-expected,all,2018-19,64,,,,151,150 | 9 | not a place: 151 of 150",
                "931,ks2-rwm-expected,all,2018-19,64,,,,0,150 | 9 | not a place: 0 of 150",
                "931,ks2-rwm-expected,all,2018-19,64,,,,7 | 9 | a place without the number ranked",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,150 | 10 | a place without the number ranked",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,,yes | 11 | no place that could be joint",
                "931,ks2-rwm-expected,all,2018-19,64,,,,7,150,maybe | 11 | unknown word 'maybe'",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,,,5 | 12 | not a quarter",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,,,,over | 13 | unknown word 'over'",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,,,,,soon | 14 | soon",
                ",ks2-rwm-expected,all,2018-19,65,,,,7,150 | 9 | no place among authorities",
                ",ks2-rwm-expected,all,2018-19,65,,,,,,,1 | 12 | no place among authorities",
                ",ks2-rwm-expected,all,2018-19,65,,,,,,,,above | 13 | no place among authorities"
            })
    void leavesOutWhatIsWrongAndKeepsTheFigure(String row, int column, String message) {
        RowsRead<List<AreaFigure>> read = read(row);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        Problem problem = Reference.only(read.problems());
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message()).contains(message);
        assertThat(problem.effect()).isEqualTo(Problem.Effect.VALUE_LEFT_OUT);
        assertThat(Reference.only(read.value()).figure())
                .isInstanceOfSatisfying(
                        Figure.Value.class, value -> assertThat(value.limits()).isEmpty());
    }

    @Test
    void theSameFigureTwiceIsRefusedUnlessItWasPublishedAgain() {
        RowsRead<List<AreaFigure>> read = read(
                "931,ks2-rwm-expected,all,2018-19,63,,,,,,,,,2019-09-10",
                "931,ks2-rwm-expected,all,2018-19,64,,,,,,,,,2019-12-13",
                "931,ks2-rwm-expected,all,2018-19,66,,,,,,,,,2019-12-13");
        assertThat(Reference.only(read.problems()).message()).isEqualTo("the figure stands on line 3 already");
        AreaFigures figures = AreaFigures.of(read.value());
        assertThat(value(figures)).isEqualTo("64");
        assertThat(value(figures.knownBy(LocalDate.of(2019, 12, 13)))).isEqualTo("64"); // Friday
        assertThat(value(figures.knownBy(LocalDate.of(2019, 12, 12)))).isEqualTo("63"); // Thursday
        assertThat(figures.knownBy(LocalDate.of(2019, 9, 9)).all()).isEmpty(); // Monday
    }

    private static String value(AreaFigures figures) {
        return figures.find(Optional.of(LaCode.of(931)), MeasureId.of("ks2-rwm-expected"), ALL, YEAR)
                .orElseThrow()
                .figure()
                .toString();
    }

    @Test
    void totalsOfTablesBecomeFiguresWithTheRowOfEnglandThatIsAlike() {
        RowsRead<Results> read = Reference.read(
                Reference.resultsReader().withYear(YEAR)::read,
                "RECTYPE,LEA,ESTAB,URN,SCHNAME,TELIG,PTRWM_EXP",
                "1,931,2000,100001,A School,30,70%",
                "3,931,,,Oxfordshire,7000,64%",
                "4,,,,,600000,64%",
                "5,,,,,600000,65%",
                "3,x,,,Nowhere,7000,1%");
        assertThat(read.value().areaFigures())
                .extracting(figure ->
                        figure.la() + " " + figure.figure() + " " + figure.cohort() + " " + figure.provenance())
                .containsExactly(
                        "Optional[931] 64 OptionalInt[7000] test.csv, line 3",
                        "Optional.empty 65 OptionalInt[600000] test.csv, line 5");
    }
}
