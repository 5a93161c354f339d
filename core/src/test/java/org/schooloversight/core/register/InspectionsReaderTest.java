package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class InspectionsReaderTest {

    private static final String HISTORY = "urn,date,published,kind,grade,category,outcome,safeguarding,"
            + "Quality of education,Leadership and management,Inclusion";
    private static final String MANAGEMENT_INFORMATION = "URN,Inspection start date,Publication date,"
            + "Outcomes for ungraded and monitoring inspections,Overall effectiveness,Category of concern,"
            + "Quality of education,Previous inspection start date,Previous publication date,"
            + "Previous full inspection overall effectiveness,Previous URN";
    private static final FrameworkId OLD = FrameworkId.of("old");

    private static RowsRead<Inspections> read(String... lines) {
        return Reference.read(Reference.inspectionsReader()::read, lines);
    }

    private static Inspection only(String... lines) {
        RowsRead<Inspections> read = read(lines);
        assertThat(read.problems()).isEmpty();
        return Reference.only(read.value().inspections());
    }

    private static Provenance stated(String published) {
        return new Provenance("test.csv", 2, new Publication(LocalDate.parse(published), Publication.Basis.STATED));
    }

    @Test
    void readsAGradedInspection() {
        assertThat(only(HISTORY, "100001,2019-01-23,2019-02-27,graded,Inadequate,Special measures"))
                .isEqualTo(new Inspection.Graded(
                        Urn.of(100001),
                        LocalDate.of(2019, 1, 23), // Wednesday
                        OLD,
                        OverallGrade.INADEQUATE,
                        Optional.of(CategoryOfConcern.SPECIAL_MEASURES),
                        stated("2019-02-27")));
    }

    @Test
    void readsAnUngradedInspection() {
        assertThat(only(HISTORY, "100001,2022-01-19,2022-03-01,ungraded,,,may-be-lower"))
                .isEqualTo(new Inspection.Ungraded(
                        Urn.of(100001),
                        LocalDate.of(2022, 1, 19), // Wednesday
                        OLD,
                        UngradedOutcome.MAY_BE_LOWER,
                        stated("2022-03-01")));
    }

    @Test
    void readsAMonitoringInspectionWithoutADayOfPublication() {
        LocalDate day = LocalDate.of(2022, 1, 19); // Wednesday
        assertThat(only(HISTORY, "100001,2022-01-19,,monitoring,,,taking effective action"))
                .isEqualTo(new Inspection.Monitoring(
                        Urn.of(100001),
                        day,
                        OLD,
                        "taking effective action",
                        new Provenance("test.csv", 2, new Publication(day, Publication.Basis.ASSUMED))));
    }

    @Test
    void readsSubJudgements() {
        assertThat(only(HISTORY, "100001,2024-10-09,2024-11-20,sub-judgements,,SWK,,,Good,3,"))
                .isEqualTo(new Inspection.SubJudgements(
                        Urn.of(100001),
                        LocalDate.of(2024, 10, 9), // Wednesday
                        FrameworkId.of("year-between"),
                        Map.of(
                                "Quality of education",
                                OverallGrade.GOOD,
                                "Leadership and management",
                                OverallGrade.REQUIRES_IMPROVEMENT),
                        Optional.of(CategoryOfConcern.SIGNIFICANT_IMPROVEMENT),
                        stated("2024-11-20")));
    }

    @Test
    void readsAReportCard() {
        assertThat(only(HISTORY, "100001,2026-01-14,2026-03-02,report-card,,,,met,,,Needs attention"))
                .isEqualTo(new Inspection.ReportCard(
                        Urn.of(100001),
                        LocalDate.of(2026, 1, 14), // Wednesday
                        FrameworkId.of("report-cards"),
                        Map.of("Inclusion", AreaGrade.NEEDS_ATTENTION),
                        Optional.of(true),
                        Optional.empty(),
                        stated("2026-03-02")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,2019-01-23,,graded,Good",
                "100001,,,graded,Good",
                "100001,1900-01-01,,graded,Good",
                "100001,2019-02-30,,graded,Good",
                "100001,2001-01-10,,graded,Good",
                "100001,2019-01-23,,,Good",
                "100001,2019-01-23,,inspected,Good",
                "100001,2019-01-23,,graded,",
                "100001,2019-01-23,,graded,Splendid",
                "100001,2025-01-15,,graded,Good",
                "100001,2019-01-23,,sub-judgements,,,,,Good",
                "100001,2025-01-15,,sub-judgements,,,,,",
                "100001,2025-01-15,,report-card,,,,met,,,Needs attention",
                "100001,2022-01-19,,ungraded,,,fine",
                "100001,2022-01-19,,monitoring,,,"
            })
    void refusesARowThatIsNoInspection(String row) {
        RowsRead<Inspections> read = read(HISTORY, row);
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
        assertThat(read.problems()).isNotEmpty().allMatch(problem -> problem.effect() == Problem.Effect.ROW_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'100001,2019-01-23,2019-01-01,graded,Good', published",
        "'100001,2019-01-23,soon,graded,Good', published",
        "'100001,2019-01-23,,graded,Inadequate,serious', category",
        "'100001,2024-10-09,,sub-judgements,,,,,Good,Splendid,', Leadership and management",
        "'100001,2026-01-14,,report-card,,,,perhaps,,,Needs attention', safeguarding"
    })
    void leavesOutABadValueThatIsNotNeeded(String row, String place) {
        RowsRead<Inspections> read = read(HISTORY, row);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Problem.Effect.VALUE_LEFT_OUT);
        assertThat(problem.place()).isEqualTo(place);
    }

    @Test
    void aFileWithKindsIsAHistory() {
        assertThat(read(HISTORY, "100001,2019-01-23,,graded,Good").value().coverage())
                .isEqualTo(InspectionCoverage.HISTORY);
    }

    @Test
    void aFileThatIsRefusedCoversNothing() {
        assertThat(read("URN,INSPECTIONDT", "100001,20190123").value().coverage())
                .isEqualTo(InspectionCoverage.NONE);
        assertThat(read("").value().coverage()).isEqualTo(InspectionCoverage.NONE);
    }

    @Test
    void readsScrapedGrades() {
        RowsRead<Inspections> read = read(
                "URN,OFSTEDRATING,INSPECTIONDT",
                "100001,Requires Improvement,20190123",
                "100002,Satisfactory,20110511",
                "100003,,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(2, 1, 0));
        assertThat(read.value().coverage()).isEqualTo(InspectionCoverage.LATEST_GRADE);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-08-31, 3, SATISFACTORY",
        "2012-09-01, 3, REQUIRES_IMPROVEMENT",
        "2011-05-11, 2, GOOD",
        "2019-01-23, 4, INADEQUATE"
    })
    void aGradeByNumberIsThatOfItsDay(String day, String number, OverallGrade grade) {
        assertThat(only("URN,Overall effectiveness,Inspection start date", "100001," + number + "," + day))
                .isInstanceOfSatisfying(
                        Inspection.Graded.class,
                        graded -> assertThat(graded.grade()).isEqualTo(grade));
    }

    @Test
    void managementInformationShowsThePreviousInspectionToo() {
        RowsRead<Inspections> read = read(
                MANAGEMENT_INFORMATION,
                "100001,23/01/2019,27/02/2019,NULL,4,SM,4,11/05/2011,10/06/2011,3,99999",
                "100002,19/01/2022,01/03/2022,School remains Good,NULL,NULL,NULL,23/01/2017,27/02/2017,2,NULL",
                "100003,09/10/2024,20/11/2024,NULL,Not judged,NULL,2,NULL,NULL,NULL,NULL",
                "100004,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL",
                "100005,19/01/2022,01/03/2022,Taking effective action,NULL,NULL,NULL,NULL,NULL,NULL,NULL");
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(4, 1, 0));
        assertThat(read.value().inspections())
                .extracting(inspection ->
                        inspection.urn() + " " + inspection.getClass().getSimpleName())
                .containsExactly(
                        "100001 Graded",
                        "99999 Graded",
                        "100002 Ungraded",
                        "100002 Graded",
                        "100003 SubJudgements",
                        "100005 Monitoring");
    }

    @Test
    void aBadPreviousInspectionDoesNotCostTheLatest() {
        RowsRead<Inspections> read = read(MANAGEMENT_INFORMATION, "100001,23/01/2019,27/02/2019,,4,SM,,31/02/2011,,3,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        assertThat(Reference.only(read.problems()).effect()).isEqualTo(Problem.Effect.VALUE_LEFT_OUT);
    }
}
