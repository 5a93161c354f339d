package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.testing.Programmes;

class ScenarioInspectionsTest {

    private static RowsRead<List<Scenario>> read(String cell, String known) {
        return ScenarioReaderTest.read(
                Programmes.oxfordshire(),
                "scenario,type,phase,as of,inspections,inspections known",
                "x,maintained,Primary,2026-03-02," + cell + "," + known);
    }

    private static Scenario scenario(String cell, String known) {
        RowsRead<List<Scenario>> read = read(cell, known);
        assertThat(read.problems()).isEmpty();
        return read.value().get(0);
    }

    private static <T extends Inspection> T one(String cell, Class<T> type) {
        List<Inspection> read = scenario(cell, "").evidence().inspections();
        assertThat(read).hasSize(1);
        return type.cast(read.get(0));
    }

    private static String problem(String cell) {
        RowsRead<List<Scenario>> read = read(cell, "");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).column()).isEqualTo(5);
        return read.problems().get(0).toString();
    }

    @Test
    void aGradeIsReadWithItsCategory() {
        Inspection.Graded good = one("2019-03-05 Good", Inspection.Graded.class);
        assertThat(good.date()).isEqualTo(LocalDate.of(2019, 3, 5)); // Tuesday
        assertThat(good.grade()).isEqualTo(OverallGrade.GOOD);
        assertThat(good.category()).isEmpty();
        assertThat(good.urn()).isEqualTo(scenario("", "").school().urn());
        assertThat(one("2018-01-10 inadequate special-measures", Inspection.Graded.class)
                        .category())
                .contains(CategoryOfConcern.SPECIAL_MEASURES);
        assertThat(one("10/01/2018 inadequate serious-weaknesses", Inspection.Graded.class)
                        .category())
                .contains(CategoryOfConcern.SIGNIFICANT_IMPROVEMENT);
    }

    @Test
    void keyJudgementsAndAreasAreReadByTheirPublishedNames() {
        assertThat(one(
                                "2024-11-05 leadership-and-management=requires-improvement quality-of-education=good",
                                Inspection.SubJudgements.class)
                        .grades())
                .isEqualTo(Map.of(
                        "Leadership and management",
                        OverallGrade.REQUIRES_IMPROVEMENT,
                        "Quality of education",
                        OverallGrade.GOOD));
        Inspection.ReportCard card = one(
                "2026-01-20 card leadership-and-governance=needs-attention safeguarding-not-met special-measures",
                Inspection.ReportCard.class);
        assertThat(card.grades()).isEqualTo(Map.of("Leadership and governance", AreaGrade.NEEDS_ATTENTION));
        assertThat(card.safeguardingMet()).contains(false);
        assertThat(card.category()).contains(CategoryOfConcern.SPECIAL_MEASURES);
    }

    @Test
    void visitsWithoutAGradeAreRead() {
        assertThat(one("2019-05-01 ungraded may-be-lower", Inspection.Ungraded.class)
                        .outcome())
                .isEqualTo(UngradedOutcome.MAY_BE_LOWER);
        assertThat(one("2019-05-01 monitoring taking effective action", Inspection.Monitoring.class)
                        .outcome())
                .isEqualTo("taking effective action");
    }

    @Test
    void anInspectionMayBeOfTheEarlierNumberOrNotYetPublished() {
        Scenario scenario = scenario("2015-05-12 good earlier-number; 2019-03-05 good published 2019-04-02", "");
        List<Inspection> read = scenario.evidence().inspections();
        assertThat(read.get(0).provenance().publication().on()).isEqualTo(LocalDate.of(2019, 4, 2)); // Tuesday
        assertThat(read.get(1).provenance().publication().on()).isEqualTo(LocalDate.of(2015, 5, 12)); // Tuesday
        assertThat(read.get(0).urn()).isEqualTo(scenario.school().urn());
        assertThat(read.get(1).urn()).isNotEqualTo(scenario.school().urn());
    }

    @Test
    void whatIsKnownOfInspectionsFollowsFromTheCellsUnlessItIsSaid() {
        assertThat(scenario("", "").evidence().inspectionCoverage()).isEqualTo(InspectionCoverage.NONE);
        assertThat(scenario("2019-03-05 good", "").evidence().inspectionCoverage())
                .isEqualTo(InspectionCoverage.HISTORY);
        assertThat(scenario("2019-03-05 good", "Latest grade").evidence().inspectionCoverage())
                .isEqualTo(InspectionCoverage.LATEST_GRADE);
        assertThat(scenario("", "history").evidence().inspectionCoverage()).isEqualTo(InspectionCoverage.HISTORY);
    }

    @Test
    void anInspectionThatCannotHaveBeenIsRefused() {
        assertThat(problem("2019-03-05")).contains("what was found is missing");
        assertThat(problem("good")).contains("not a date: 'good'");
        assertThat(problem("2019-03-05 goood"))
                .contains("did you mean 'good'?")
                .contains("accepted: outstanding, good,");
        assertThat(problem("2019-03-05 inadequate special-measure")).contains("did you mean 'special-measures'?");
        assertThat(problem("2019-03-05 ungraded")).contains("accepted: grade-stands, may-be-higher or may-be-lower");
        assertThat(problem("2026-01-20 good")).contains("which does not give this");
        assertThat(problem("2019-03-05 card inclusion=exceptional")).contains("which does not give this");
        assertThat(problem("2024-11-05 leadership-and-managment=good"))
                .contains("did you mean 'leadership-and-management'?");
        assertThat(problem("2024-11-05 quality-of-education=exceptional")).contains("accepted: outstanding");
        assertThat(problem("2024-11-05 quality-of-education=good bad")).contains("unexpected word 'bad'");
        assertThat(problem("1990-01-01 good")).contains("no inspection framework is on record");
    }

    @Test
    void everyInspectionThatIsWrongIsTold() {
        assertThat(read("2019-03-05 god; 2019-04-05 bad", "").problems())
                .extracting(Problem::message)
                .hasSize(2);
    }
}
