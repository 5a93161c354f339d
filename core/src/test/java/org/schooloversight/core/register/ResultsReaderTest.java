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
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.Problem.Effect;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class ResultsReaderTest {

    private static final String KS2 =
            "RECTYPE,LEA,ESTAB,URN,SCHNAME,TELIG,TFSM6CLA1A,PTRWM_EXP,READPROG,READPROG_LOWER,"
                    + "READPROG_UPPER,PTRWM_EXP_FSM6CLA1A,PTRWM_EXP_18,PTRWM_EXP_17";
    private static final String SCHOOL = "1,931,2000,100001,Ashfield,30,6,63%,-1.3,-3.1,0.5,50%,70%,71%";
    private static final AcademicYear YEAR = AcademicYear.starting(2018);

    private static RowsRead<Results> read(String... lines) {
        return Reference.read(Reference.resultsReader()::read, lines);
    }

    private static RowsRead<Results> readAs(String file, String... lines) {
        return Reference.read(Reference.resultsReader()::read, file, Reference.bytes(lines));
    }

    /** Reads one value of reading progress. */
    private static RowsRead<Results> readScore(String value) {
        return readAs("2018-19.csv", "URN,READPROG", "100001," + value);
    }

    private static Figure figure(RowsRead<Results> read) {
        return Reference.only(read.value().schools()).figure();
    }

    @Test
    void readsFiguresWithTheirGroupsLimitsAndCohorts() {
        RowsRead<Results> read = read(KS2, SCHOOL);
        assertThat(read.problems()).isEmpty();
        Provenance provenance = new Provenance(
                "test.csv", 2, new Publication(LocalDate.of(2019, 12, 13), Publication.Basis.SERIES)); // Friday
        Figure.Limits limits = new Figure.Limits(new BigDecimal("-3.1"), new BigDecimal("0.5"));
        assertThat(read.value().schools())
                .containsExactly(
                        result("ks2-rwm-expected", "all", value("63"), 30, provenance),
                        result("ks2-rwm-expected", "disadvantaged", value("50"), 6, provenance),
                        result(
                                "ks2-reading-progress",
                                "all",
                                new Figure.Value(new BigDecimal("-1.3"), Optional.of(limits)),
                                30,
                                provenance));
    }

    private static Figure value(String text) {
        return new Figure.Value(new BigDecimal(text), Optional.empty());
    }

    private static MeasuredResult result(
            String measure, String group, Figure figure, int cohort, Provenance provenance) {
        return new MeasuredResult(
                Urn.of(100001),
                MeasureId.of(measure),
                PupilGroupId.of(group),
                YEAR,
                figure,
                OptionalInt.of(cohort),
                ResultStatus.FINAL,
                provenance);
    }

    @Test
    void keepsTotalsApart() {
        RowsRead<Results> read = read(
                KS2,
                SCHOOL,
                "3,931, , ,Oxfordshire,7000,900,64%,0.1,0,0.2,,,",
                "4, , , , ,600000,,65%, ,,,,,",
                "5, , , , ,600000,,65%,0.03,,,,,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 3, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().totals())
                .extracting(TotalRow::label)
                .containsExactly("Oxfordshire", "England, all schools", "England, state-funded schools");
        TotalRow authority = read.value().totals().get(0);
        assertThat(authority.la()).contains(LaCode.of(931));
        assertThat(authority.line()).isEqualTo(3);
        assertThat(authority.totals().get(0).cohort()).hasValue(7000);
        assertThat(authority.totals().get(0).figure()).isEqualTo(value("64"));
    }

    @Test
    void recordTypesMeanOtherThingsAtKeyStage4() {
        RowsRead<Results> read = readAs(
                "ks4_2018-19.csv",
                "RECTYPE,LEA,ESTAB,URN,ICLOSE,P8PUP,P8MEA,P8CILOW,P8CIUPP",
                "1,931,4000,100001,1,100,-0.4,-0.7,-0.1",
                "2,931,7000,100002,0,NE,NE,NE,NE",
                "4,931,,,,5000,0.07,0.03,0.1",
                "7,,,,,500000,-0.03,,");
        assertThat(read.tally()).isEqualTo(new RowTally(2, 2, 0));
        assertThat(read.value().totals())
                .extracting(TotalRow::label)
                .containsExactly("authority 931", "England, maintained schools");
        assertThat(read.value().schools().get(0).cohort()).hasValue(100);
        assertThat(read.value().schools().get(1).figure()).isEqualTo(new Figure.None(Withheld.NOT_ENTERED, "NE"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPP, SUPPRESSED",
        "LOWCOV, LOW_COVERAGE",
        "NE, NOT_ENTERED",
        "NP, NOT_PUBLISHED",
        "NA, NOT_APPLICABLE",
        "NEW, NEW_SCHOOL",
        "SP, NOT_AVAILABLE",
        "c, CONFIDENTIAL",
        ":, NOT_AVAILABLE",
        "., NOT_APPLICABLE",
        "x, NOT_AVAILABLE",
        "z, NOT_APPLICABLE",
        "'', BLANK",
        "' ', BLANK"
    })
    void aCodeIsNotZero(String code, Withheld reason) {
        RowsRead<Results> read = readScore(code);
        assertThat(read.problems()).isEmpty();
        assertThat(figure(read)).isEqualTo(new Figure.None(reason, code.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "63%",
                "1e9",
                "=1+1",
                "+1",
                "1,5",
                "0x10",
                "NaN",
                "12345678",
                "--1",
                "1.",
                "below average",
                "\u0661"
            })
    void whatIsNeitherNumberNorCodeIsLeftOut(String text) {
        RowsRead<Results> read = readScore("\"" + text + "\"");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        assertThat(read.value().schools()).isEmpty();
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Effect.VALUE_LEFT_OUT);
        assertThat(problem.place()).isEqualTo("READPROG");
        assertThat(problem.column()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"63%, 63", "63, 63", "9.1, 9.1", "91.77696545, 91.77696545", "0%, 0", "100, 100"})
    void readsPercentages(String text, String value) {
        assertThat(figure(readAs("2018-19.csv", "URN,PERCTOT", "100001," + text)))
                .isEqualTo(value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "1000%"})
    void aPercentageLiesBetweenZeroAndOneHundred(String text) {
        RowsRead<Results> read = readAs("2018-19.csv", "URN,PERCTOT", "100001," + text);
        assertThat(Reference.only(read.problems()).message()).contains("not a percentage");
    }

    @ParameterizedTest
    @CsvSource({"'-3.1,',0", "',0.5',0", "'SUPP,SUPP',0", "'0.5,-3.1',1", "'low,0.5',1"})
    void limitsCountOnlyTogether(String limits, int problems) {
        RowsRead<Results> read =
                readAs("2018-19.csv", "URN,READPROG,READPROG_LOWER,READPROG_UPPER", "100001,-1.3," + limits);
        assertThat(figure(read)).isEqualTo(value("-1.3"));
        assertThat(read.problems()).hasSize(problems);
    }

    @Test
    void aBadNumberOfPupilsIsReportedOnce() {
        RowsRead<Results> read =
                readAs("2018-19.csv", "URN,TELIG,PTRWM_EXP,READPROG", "100001,many,63%,1", "100002,SUPP,63%,1");
        assertThat(read.value().schools())
                .hasSize(4)
                .allMatch(result -> result.cohort().isEmpty());
        assertThat(Reference.only(read.problems()).place()).isEqualTo("TELIG");
    }

    @Test
    void aShortRowLacksItsTailAndBlanksOfGroupsAreNothing() {
        RowsRead<Results> read = read(KS2, "1,931,2000,100001,Ashfield");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().schools())
                .hasSize(2)
                .allMatch(result -> result.figure().equals(new Figure.None(Withheld.BLANK, "")))
                .allMatch(result -> result.group().equals(Reference.ALL));
    }

    @Test
    void refusesRowsThatAreNeitherSchoolNorTotal() {
        RowsRead<Results> read = read(
                KS2, SCHOOL, SCHOOL, SCHOOL.replaceFirst("1,", "9,"), SCHOOL.replace("100001", " "), SCHOOL + ",extra");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 4));
        assertThat(read.problems()).extracting(Problem::place).containsExactly("URN", "RECTYPE", "URN", "");
    }

    @Test
    void theYearFollowsTheLatestOfTheEarlierYears() {
        assertThat(read(KS2, SCHOOL).notes()).contains("year: 2018-19, from its columns of earlier years");
        assertThat(readAs("2015-16.csv", KS2, SCHOOL).value().schools())
                .allMatch(result -> result.year().equals(YEAR));
    }

    @Test
    void yearsWithoutPublishedTablesArePassedOver() {
        assertThat(read("URN,READPROG,READPROG_19", "100001,1,2").notes())
                .contains("year: 2022-23, from its columns of earlier years");
    }

    @ParameterizedTest
    @CsvSource({
        "ks2_2018-19.csv, 2018-19",
        "ks2-2018_19-850.csv, 2018-19",
        "201819_performance.csv, 2018-19",
        "2018-2019/england.csv, 2018-19",
        "results 2021-22 downloaded 20230105.csv, 2021-22"
    })
    void theNameOfAFileMayTellTheYear(String name, String year) {
        assertThat(readAs(name, "URN,READPROG", "100001,1").notes())
                .contains("year: " + year + ", from the name of the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test.csv",
                "2018.csv",
                "2018-20.csv",
                "2018-19 and 2017-18.csv",
                "export-2010-11-05.csv",
                "20181019.csv"
            })
    void aTableWhoseYearNothingTellsIsRefused(String name) {
        RowsRead<Results> read = readAs(name, "URN,READPROG", "100001,1");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 0));
        assertThat(read.value().schools()).isEmpty();
        assertThat(Reference.only(read.problems()).message()).contains("which year");
    }

    @Test
    void nationalAbsenceMayTellTheYear() {
        RowsRead<Results> read = read(
                "LA,ESTAB,URN,PERCTOT,PPERSABS10",
                "931,2000,100001,3.9,SUPP",
                "NAT,PRI,,4,8.2",
                "NAT,SEC,,5.5,13.7",
                "NAT,SPE,,10.1,28.8");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 3, 0));
        assertThat(read.notes()).anyMatch(note -> note.startsWith("year: 2018-19, its national rows"));
        assertThat(read.value().totals().get(0).label()).isEqualTo("England, PRI");
    }

    @Test
    void persistentAbsenceOfTheOldDefinitionIsNotRead() {
        RowsRead<Results> read = readAs("2012-13.csv", "LA,ESTAB,URN,PERCTOT,PPERSABS15", "931,2000,100001,3.9,5.0");
        assertThat(Reference.only(read.value().schools()).measure()).isEqualTo(MeasureId.of("absence-overall"));
        assertThat(read.notes()).anyMatch(note -> note.contains("PPERSABS15 is not read"));
        RowsRead<Results> nothing = readAs("2012-13.csv", "LA,ESTAB,URN,PPERSABS15", "931,2000,100001,5.0");
        assertThat(nothing.value().schools()).isEmpty();
    }

    @Test
    void whatTheCallerStatesCounts() {
        LocalDate day = LocalDate.of(2018, 12, 14); // Friday
        ResultsReader reader = Reference.resultsReader()
                .withYear(AcademicYear.starting(2017))
                .withStatus(ResultStatus.REVISED)
                .withPublished(day);
        RowsRead<Results> read = Reference.read(reader::read, KS2, SCHOOL);
        assertThat(read.value().schools())
                .allMatch(result -> result.year().equals(AcademicYear.starting(2017)))
                .allMatch(result -> result.status() == ResultStatus.REVISED)
                .allMatch(result ->
                        result.provenance().publication().equals(new Publication(day, Publication.Basis.STATED)));
        assertThat(read.notes()).contains("the columns of earlier years would make it 2018-19");
    }

    @Test
    void figuresWhosePublicationIsNotDocumentedAreAssumedToBeLate() {
        RowsRead<Results> read = readAs("provisional_2018-19.csv", "URN,READPROG", "100001,1");
        MeasuredResult result = Reference.only(read.value().schools());
        assertThat(result.status()).isEqualTo(ResultStatus.PROVISIONAL);
        assertThat(result.provenance().publication())
                .isEqualTo(new Publication(LocalDate.of(2020, 8, 31), Publication.Basis.ASSUMED)); // Monday
        assertThat(read.notes()).anyMatch(note -> note.contains("is not documented"));
    }

    @Test
    void refusesWhatIsNoTableOfResults() {
        assertThat(Reference.only(read("URN,PT2MATH12", "100001,100%").problems())
                        .accepted())
                .contains("PTRWM_EXP")
                .contains("PERCTOT");
        assertThat(Reference.only(read("URN,READPROG,PERCTOT", "100001,1,2").problems())
                        .message())
                .contains("several tables");
        assertThat(Reference.only(readAs("2018-19.csv", "URN,READPROG,READPROG", "100001,1,2")
                                .problems())
                        .message())
                .contains("two columns");
        assertThat(readAs("2018-19.csv", "URN,TELIG,READPROG,telig", "100001,1,2,3")
                        .problems())
                .allMatch(problem -> problem.message().contains("two columns"))
                .isNotEmpty();
    }

    @Test
    void aMeasureThatTheCatalogueLacksIsNotRead() {
        ResultsReader reader = ResultsReader.of(
                org.schooloversight.core.evidence.MeasureCatalogue.of(List.of(), java.util.Map.of()),
                Reference.COLUMNS);
        RowsRead<Results> read =
                Reference.read(reader::read, "2018-19.csv", Reference.bytes("URN,READPROG", "100001,1"));
        assertThat(read.value().schools()).isEmpty();
        assertThat(read.notes()).anyMatch(note -> note.contains("no measure 'ks2-reading-progress'"));
    }
}
