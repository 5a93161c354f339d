package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.Standing;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.testing.Programmes;

class ScenarioReaderTest {

    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final LocalDate DAY = Programmes.DAY.effectiveOn();

    static RowsRead<List<Scenario>> read(SupportPolicy policy, String... lines) {
        try {
            return ScenarioReader.of(policy, Programmes.measures())
                    .read(
                            "scenarios.csv",
                            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                            Programmes.DAY);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Scenario one(String header, String row) {
        RowsRead<List<Scenario>> read = read(POLICY, "scenario,type,phase," + header, "x,maintained,Primary," + row);
        assertThat(read.problems()).isEmpty();
        return read.value().get(0);
    }

    private static Problem problem(String header, String row) {
        RowsRead<List<Scenario>> read = read(
                POLICY, "scenario,type,phase," + header, "x,maintained,Primary," + row, "good,maintained,Primary,");
        assertThat(read.value()).extracting(Scenario::name).containsExactly("good");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(4);
        return problem;
    }

    @Test
    void aSchoolIsReadFromItsCells() {
        Scenario scenario = read(
                        POLICY,
                        " Scenario ,TYPE,Phase,low  age,high age,pupils,religious character,opened,closed,note,as of,known by",
                        "A school,Voluntary aided school,primary,4,11,25,Church of England,2019-09-01,2019-12-31,any words,"
                                + "2020-02-03,2020-03-02")
                .value()
                .get(0);
        assertThat(scenario.name()).isEqualTo("A school");
        assertThat(scenario.school().type().name()).isEqualTo("Voluntary aided school");
        assertThat(scenario.school().phase()).isEqualTo(Phase.PRIMARY);
        assertThat(scenario.school().ages()).contains(new AgeRange(4, 11));
        assertThat(scenario.school().pupils()).hasValue(25);
        assertThat(scenario.school().religiousCharacter()).contains("Church of England");
        assertThat(scenario.school().standingOn(LocalDate.of(2019, 12, 31))).isEqualTo(Standing.OPEN); // Tuesday
        assertThat(scenario.school().standingOn(LocalDate.of(2020, 2, 3))).isEqualTo(Standing.CLOSED); // Monday
        assertThat(scenario.asOf()).isEqualTo(new AsOf(LocalDate.of(2020, 2, 3), LocalDate.of(2020, 3, 2))); // Monday
        assertThat(scenario.expected()).isEqualTo(Expectation.NONE);
        assertThat(scenario.evidence().inspectionCoverage()).isEqualTo(InspectionCoverage.NONE);
    }

    @Test
    void aTypeMayTellThePhase() {
        RowsRead<List<Scenario>> read = read(
                POLICY,
                "scenario,type",
                "a,Community special school",
                "b,Pupil referral unit",
                "c,Local authority nursery school",
                "d,academy",
                "e,Comunity school");
        assertThat(read.value()).extracting(Scenario::name).containsExactly("a", "b", "c");
        assertThat(read.problems()).extracting(Problem::line).containsExactly(5, 6);
        assertThat(read.problems().get(0).message()).isEqualTo("the type does not tell the phase");
        assertThat(read.problems().get(1).message()).contains("did you mean 'Community school'?");
        assertThat(read.problems().get(1).accepted()).startsWith("maintained, academy, or a type of GIAS such as ");
    }

    @Test
    void figuresAreReadWithLimitsPupilsAndReasons() {
        assertThat(figures("93.9")).containsExactly(value("93.9"));
        assertThat(figures("93.90 %")).isEmpty();
        assertThat(figures("93.9% [93.1 to 94.7] of 25 pupils | 94"))
                .containsExactlyInAnyOrder(
                        new Figure.Value(
                                new BigDecimal("93.9"),
                                Optional.of(new Figure.Limits(new BigDecimal("93.1"), new BigDecimal("94.7")))),
                        value("94"));
        assertThat(figures("Low coverage of 4 pupils")).containsExactly(new Figure.None(Withheld.LOW_COVERAGE, ""));
        assertThat(figures("not_entered")).containsExactly(new Figure.None(Withheld.NOT_ENTERED, ""));
        assertThat(results("'-1.5 [-2 to -1]", "ks2-maths-progress"))
                .extracting(MeasuredResult::figure)
                .containsExactly(new Figure.Value(
                        new BigDecimal("-1.5"),
                        Optional.of(new Figure.Limits(new BigDecimal("-2"), new BigDecimal("-1")))));
        assertThat(results("\u22121.5 of 1 pupil", "ks2-maths-progress").get(0).cohort())
                .hasValue(1);
    }

    private static Figure value(String text) {
        return new Figure.Value(new BigDecimal(text), Optional.empty());
    }

    private static List<Figure> figures(String cell) {
        return results(cell, "absence-persistent").stream()
                .map(MeasuredResult::figure)
                .toList();
    }

    private static List<MeasuredResult> results(String cell, String measure) {
        return read(
                        POLICY,
                        "scenario,type,phase,figure " + measure + " all 2018-19",
                        "x,maintained,Primary,\"" + cell + "\"")
                .value()
                .stream()
                .flatMap(
                        scenario -> scenario.evidence().results(MeasureId.of(measure), PupilGroupId.of("all")).stream())
                .peek(result -> assertThat(result.year()).isEqualTo(AcademicYear.parse("2018-19")))
                .toList();
    }

    @Test
    void aFigureThatIsNoneIsRefused() {
        assertThat(problem("figure absence-persistent all 2018-19", "many").accepted())
                .startsWith("a number such as 93.9, with limits 93.9 [93.1 to 94.7]");
        assertThat(problem("figure absence-persistent all 2018-19", "supressed").message())
                .isEqualTo("not a figure: 'supressed'; did you mean 'suppressed'?");
        assertThat(problem("figure absence-persistent all 2018-19", "101").message())
                .isEqualTo("not a percentage: 101");
        assertThat(problem("figure absence-persistent all 2018-19", "9 [10 to 8]")
                        .message())
                .startsWith("invalid confidence limits");
        assertThat(problem("figure absence-persistent all 2018-19", "9 |").message())
                .isEqualTo("not a figure: ''");
    }

    @Test
    void judgementsEventsAndTiersCountOnTheDay() {
        Scenario scenario = one(
                "judged safeguarding,judged leadership-governance,event head-appointed,tier before,in tier since,officer decision",
                "No concern,expired,2020-01-06; 03/09/2018,targeted,2019-09-02,universal");
        assertThat(scenario.evidence().judgements(ConcernId.of("safeguarding")))
                .singleElement()
                .satisfies(judged -> {
                    assertThat(judged.level()).isEqualTo(JudgementLevel.NO_CONCERN);
                    assertThat(judged.isCurrentOn(DAY)).isTrue();
                });
        assertThat(scenario.evidence().judgements(ConcernId.of("leadership-governance")))
                .singleElement()
                .satisfies(judged -> assertThat(judged.isCurrentOn(DAY)).isFalse());
        assertThat(scenario.evidence().events(EventKind.of("head-appointed")))
                .extracting(RecordedEvent::on)
                .containsExactly(LocalDate.of(2020, 1, 6), LocalDate.of(2018, 9, 3)); // Monday, Monday
        assertThat(scenario.evidence().tiers(POLICY.header().id()))
                .extracting(TierRecord::kind)
                .containsExactly(TierRecord.Kind.OVERRIDDEN, TierRecord.Kind.PLACED);
    }

    @Test
    void ratingsAreReadOnTheScalesThatOfficersRate() {
        Classification capacity = new Classification(
                ScaleId.of("capacity"),
                "capacity to improve",
                List.of(
                        new Classification.Step(ScaleValue.of("a"), "A"),
                        new Classification.Step(ScaleValue.of("b"), "B")),
                new Classification.Basis.Rated(Optional.empty()),
                List.of());
        SupportPolicy policy = SupportPolicy.builder()
                .header(POLICY.header())
                .sha256(POLICY.sha256())
                .scope(POLICY.scope())
                .gradeFrom(POLICY.gradeFrom())
                .addClassifications(capacity)
                .build();
        RowsRead<List<Scenario>> read =
                read(policy, "scenario,type,phase,rated capacity", "x,academy,Primary,B", "y,academy,Primary,c");
        assertThat(read.value())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.evidence().ratings(ScaleId.of("capacity")))
                        .singleElement()
                        .satisfies(rating -> assertThat(rating.value()).isEqualTo(ScaleValue.of("b"))));
        assertThat(read.problems()).extracting(Problem::accepted).containsExactly("a or b");
    }

    @Test
    void whatIsExpectedIsReadAndChecked() {
        Expectation expected = one(
                        "expect tier,expect fired,expect clear,expect not known",
                        "targeted or universal,safeguarding;section8-risk,leadership-governance,")
                .expected();
        assertThat(expected.tiers()).contains(Set.of(TierId.of("targeted"), TierId.of("universal")));
        assertThat(expected.fired())
                .containsExactlyInAnyOrder(TriggerId.of("safeguarding"), TriggerId.of("section8-risk"));
        assertThat(expected.clear()).containsExactly(TriggerId.of("leadership-governance"));
        assertThat(expected.notKnown()).isEmpty();
        assertThat(one("expect tier", "None").expected().tiers()).contains(Set.of());
        assertThat(problem("expect tier", "targetted").message())
                .isEqualTo("unknown tier 'targetted'; did you mean 'targeted'?");
        assertThat(problem("expect fired,expect clear", "safeguarding,safeguarding")
                        .message())
                .contains("safeguarding is expected to be two things");
    }

    @Test
    void aCellThatCannotBeReadCostsItsRowOnly() {
        assertThat(problem("as of", "soon").accepted()).startsWith("a day such as ");
        assertThat(problem("pupils", "few").accepted()).isEqualTo("a whole number of at most seven digits");
        assertThat(problem("low age,high age", ",11").message()).contains("one age is given");
        assertThat(problem("high age,low age", "7,11").message()).isEqualTo("invalid ages: 11 to 7");
        assertThat(problem("inspections known", "all").accepted()).isEqualTo("none, latest-grade or history");
        assertThat(problem("judged safeguarding", "consern").message()).endsWith("did you mean 'concern'?");
        assertThat(problem("judged safeguarding", "bad").accepted()).endsWith(", or expired");
        assertThat(problem("event head-appointed", "2020-01-06; then").message())
                .isEqualTo("not a date: 'then'");
        assertThat(problem("in tier since,tier before", ",targeted").message()).contains("one without the other");
        assertThat(problem("in tier since,tier before", "2020-02-11,targeted").message())
                .isEqualTo("the day is after that of the question");
    }

    @Test
    void aColumnThatCannotBeUsedIsAProblem() {
        RowsRead<List<Scenario>> read = read(
                POLICY,
                "scenario,type,phase,exspect tier,judged safegarding,figure absence-persistant all 2018-19,figure absence,"
                        + "event moon-landing,rated capacity,Phase,",
                "x,maintained,Primary");
        assertThat(read.value()).hasSize(1);
        assertThat(read.problems())
                .allSatisfy(each -> {
                    assertThat(each.line()).isEqualTo(1);
                    assertThat(each.effect()).isEqualTo(Problem.Effect.VALUE_LEFT_OUT);
                })
                .extracting(Problem::message)
                .containsExactly(
                        "unknown column; did you mean 'expect tier'?",
                        "unknown concern 'safegarding'; did you mean 'safeguarding'?",
                        "unknown measure 'absence-persistant'; did you mean 'absence-persistent'?",
                        "a column of figures does not name a measure, a group and a year",
                        "unknown kind of event 'moon-landing'",
                        "the policy asks about no scale",
                        "the column stands twice");
        assertThat(read.problems().get(0).place()).isEqualTo("exspect tier");
        assertThat(read.problems().get(0).column()).isEqualTo(4);
    }

    @Test
    void eachScenarioNeedsANameOfItsOwn() {
        RowsRead<List<Scenario>> read = read(
                POLICY, "scenario,type,phase", "a,academy,Primary", "a,academy,Primary", ",academy,Primary", "'=b,,");
        assertThat(read.value()).extracting(Scenario::name).containsExactly("a");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("another scenario has this name", "the value is missing", "the value is missing");
    }

    @Test
    void aNameIsPutOnOneLine() {
        assertThat(read(POLICY, "type,phase,scenario", "academy,Primary,\"  a", "name \"", "academy,Primary,'=b")
                        .value())
                .extracting(Scenario::name)
                .containsExactly("a name", "=b");
    }

    @Test
    void aFileWithoutTheColumnsOfScenariosIsRefused() {
        RowsRead<List<Scenario>> read = read(POLICY, "scenaro,tier", "a,targeted");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("there is no column 'scenario'; did you mean 'scenaro'?", "there is no column 'type'");
        assertThat(read(POLICY, "").problems())
                .extracting(Problem::effect)
                .containsExactly(Problem.Effect.INPUT_REFUSED);
    }
}
