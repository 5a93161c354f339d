package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.Movement;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.support.Timing;
import org.schooloversight.triggers.testing.PolicyFiles;

/** Reads a made-up policy that uses every form of the grammar, and the same with faults put into it. */
class EveryFormTest {

    private static final String EXAMPLE = PolicyFiles.everyForm();

    private static String changed(String from, String to) {
        assertThat(EXAMPLE).contains(from);
        int at = EXAMPLE.indexOf(from);
        return EXAMPLE.substring(0, at) + to + EXAMPLE.substring(at + from.length());
    }

    private static SupportPolicy policy() {
        return PolicyFiles.read(EXAMPLE).orElseThrow();
    }

    @Test
    @DisplayName("Every criterion is read")
    void criteria() {
        List<Class<?>> kinds = policy().criteria()
                .flatMap(Criterion::all)
                .<Class<?>>map(Criterion::getClass)
                .distinct()
                .toList();

        assertThat(kinds).containsExactlyInAnyOrder(Criterion.class.getPermittedSubclasses());
        assertThat(policy().triggers().get(1).criterion().parts())
                .filteredOn(Criterion.InspectionPattern.class::isInstance)
                .first()
                .hasToString("InspectionPattern[first=1, last=3, atLeast=2, outcome="
                        + ((Criterion.InspectionPattern) policy().triggers()
                                        .get(1)
                                        .criterion()
                                        .parts()
                                        .get(5))
                                .outcome()
                        + ", months=Optional[months]]");
    }

    @Test
    @DisplayName("Scales, adjustments, movement, stages and declarations are read")
    void aroundTheRules() {
        SupportPolicy policy = policy();

        assertThat(policy.classifications())
                .extracting(each -> each.basis().getClass().getSimpleName())
                .containsExactly("Points", "Rated", "Table", "Rules", "WorstOf");
        assertThat(((Basis.Points) policy.classifications().get(0).basis()).items())
                .extracting(each -> each.weight().intValueExact())
                .containsExactly(2, 1);
        assertThat(policy.adjustments())
                .<Class<?>>extracting(Adjustment::getClass)
                .containsExactlyInAnyOrder(Adjustment.class.getPermittedSubclasses());
        assertThat(((Adjustment.StepLimit) policy.adjustments().get(0)).up()).isEqualTo(OptionalInt.of(1));
        assertThat(policy.movement().withoutRecord()).isEqualTo(Movement.WithoutRecord.NOT_KNOWN);
        assertThat(policy.movement().noticeDays()).hasToString("Optional[months]");
        assertThat(policy.stages()).extracting(stage -> stage.id()).containsExactly("draft", "moderated");
        assertThat(policy.portfolioTriggers())
                .hasSize(1)
                .first()
                .satisfies(each -> assertThat(each.percent()).isTrue());
        assertThat(policy.declarations()).isEqualTo(new Declarations(Declarations.Hit.UNIQUE, true, List.of(), false));
    }

    @Test
    @DisplayName("Tiers have a scale and terms, and entitlements have terms and timings")
    void tiers() {
        TierDefinition core = policy().tiers().get(0);
        TierDefinition intensive = policy().tiers().get(1);

        assertThat(core.scale()).isEqualTo("support");
        assertThat(core.terms().force()).isEqualTo(Terms.Force.ELIGIBLE);
        assertThat(core.terms().tells()).containsExactly("diocese");
        assertThat(intensive.entitlements().get(0).terms()).satisfies(terms -> {
            assertThat(terms.force()).isEqualTo(Terms.Force.MAY);
            assertThat(terms.decidedBy()).contains("head of service");
            assertThat(terms.bought()).isTrue();
            assertThat(terms.onTriggers()).hasToString("[results]");
            assertThat(terms.unlessTriggers()).hasToString("[history]");
        });
        assertThat(intensive.entitlements())
                .extracting(each ->
                        each.timing().under(PolicySettings.defaults(policy()).readings()))
                .contains(new Timing.Each(Timing.Period.MONTH), new Timing.Each(Timing.Period.TERM));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"atLeast\": 2,~        \"parts\"|\"atLeast\": 8,~        \"parts\"|found 8|a whole number from 1 to 7",
                "\"atLeast\": 2,~            \"gaps\": \"break\"|\"atLeast\": 4,~            \"gaps\": \"break\"|found 4|a whole number from 1 to 3",
                "\"kind\": \"slope\", \"years\": 3|\"kind\": \"slope\", \"years\": 1|found 1|a whole number from 2 to 10",
                "\"kind\": \"pupil-count\"|\"kind\": \"pupils-count\"|unknown kind 'pupils-count'; did you mean 'pupil-count'?|change, difference, pupil-count, quartile, rank, residual, slope or value",
                "{ \"kind\": \"value\" }|{ \"kind\": \"pupil-count\" }|only the figure itself has a confidence interval|a test of the figure itself",
                "\"whenNotKnown\": \"clear\"|\"whenNotKnown\": \"not-known\"|that is not known would be assumed|fired or clear",
                "\"sinceInspection\": 1, |\"sinceInspection\": 1, \"months\": \"months\", |the criterion has two periods|one of the keys months and sinceInspection",
                "\"sinceInspection\": 1, ||the criterion has no period|one of the keys months and sinceInspection",
                "\"Leadership and governance\": [|\"Leadership and govrnance\": [|unknown area 'Leadership and govrnance'; did you mean 'Leadership and governance'?|",
                "\"events\": [\"academy-order\"]|\"events\": [\"academy-orders\"]|unknown event 'academy-orders'; did you mean 'academy-order'?|head-appointed or academy-order",
                "\"onConcern\": \"early-years\"|\"onConcern\": \"early-year\"|unknown concern 'early-year'; did you mean 'early-years'?|standards, leadership or early-years",
                "\"kind\": \"classified\", \"scale\": \"overall\"|\"kind\": \"classified\", \"scale\": \"overal\"|unknown scale 'overal'; did you mean 'overall'?|standards, capacity, colour, safety or overall",
                "\"values\": [\"red\"]|\"values\": [\"reed\"]|unknown value of scale 'overall' 'reed'; did you mean 'red'?|green or red",
                "[\"colour\", \"safety\"]|[\"colour\", \"capacity\"]|the scale 'capacity' has other values|scales with the values green and red, in this order",
                "[\"standards\", \"capacity\"],~|[\"standards\", \"overall\"],~|unknown scale 'overall'|standards or capacity",
                "\"lowest\": \"one\"|\"lowest\": \"two\"|the value 'two' has two bands|each value once",
                "\"weight\": 2|\"weight\": 0|found 0|a number above 0",
                "{ \"force\": \"eligible\", \"decidedBy\": \"head of service\",|{ \"force\": \"may\",|what may be given has nobody who decides|an office in the key decidedBy",
                "\"noticeDays\": \"months\"|\"noticeDays\": \"month\"|unknown parameter 'month'; did you mean 'months'?|floor or months",
                "\"default\": 12,|\"default\": 12.5,|the parameter 'months' has the default 12.5|a parameter with a whole number",
                "\"up\": true, \"down\": false|\"up\": false, \"down\": false|the decision may move a school in no direction|true for the key up or down",
                "\"up\": 1, \"down\": 1, ||the limit limits nothing|the key up or down",
                "\"id\": \"moderated\"|\"id\": \"draft\"|the stage 'draft' is defined twice|each id once",
                "\"id\": \"capacity\"|\"id\": \"standards\"|the scale 'standards' is defined twice|each id once",
                "\"value\": \"b\", \"title\"|\"value\": \"a\", \"title\"|the value 'a' stands twice|each value once",
                "\"weeks\": 6|\"weeks\": 53|found 53|a whole number from 1 to 52",
                "\"tiers\": [\"intensive\"], \"never\": true|\"never\": false|the condition names no tier|the key tiers, or never as true"
            })
    @DisplayName("A fault is found, placed and explained")
    void faults(String from, String to, String message, String accepted) {
        List<Problem> problems = PolicyFiles.read(
                        changed(from.replace('~', '\n'), to == null ? "" : to.replace('~', '\n')))
                .problems();

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.accepted()).contains(accepted == null ? "" : accepted);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    @DisplayName("Every fault of a file is told at once")
    void allAtOnce() {
        String text = changed("\"weeks\": 6", "\"weeks\": 0")
                .replace("\"lowest\": \"one\"", "\"lowest\": \"three\"")
                .replace("\"kind\": \"ceiling\"", "\"kind\": \"cieling\"")
                .replace("\"hit\": \"unique\"", "\"hit\": \"any\"");

        assertThat(PolicyFiles.read(text).problems()).hasSize(4);
    }

    @Test
    @DisplayName("Names that are never used are noted, and a policy with them is read all the same")
    void unused() {
        assertThat(PolicyFiles.unused(EXAMPLE)).isEmpty();

        String text = changed("\"concerns\": [", "\"concerns\": [\"attendance\", ")
                .replace("\"events\": [\"head-appointed\", ", "\"events\": [\"closed\", \"head-appointed\", ")
                .replace("\"parameters\": [", "\"parameters\": [" + parameter() + ", ")
                .replace("\"readings\": [", "\"readings\": [" + reading() + ", ");

        assertThat(PolicyFiles.read(text).problems()).isEmpty();
        List<Problem> problems = PolicyFiles.unused(text);
        assertThat(problems)
                .extracting(Problem::place, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("readings[0].id", "the reading is never used"),
                        tuple("parameters[0].id", "the parameter is never used"),
                        tuple("concerns[0]", "the concern is never used"),
                        tuple("events[0]", "the event is never used"));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.effect()).isEqualTo(Problem.Effect.NOTED);
        });
    }

    private static String parameter() {
        return "{\"id\": \"spare\", \"title\": \"spare\", \"default\": 1, \"lowest\": 0, \"highest\": 2, \"note\": \"Made up.\", "
                + "\"cites\": [{\"source\": \"made-up\"}], \"check\": {\"basis\": \"made up\"}}";
    }

    private static String reading() {
        return "{\"id\": \"spare\", \"question\": \"Which?\", \"options\": {\"one\": \"one\", \"two\": \"two\"}, \"default\": \"one\", "
                + "\"cites\": [{\"source\": \"made-up\"}]}";
    }

    @Test
    @DisplayName("A policy of a scale alone needs no trigger, and any other does")
    void withoutTriggers() {
        assertThat(PolicyFiles.read(changed("\"classifications\":", "\"classification\":"))
                        .problems())
                .extracting(Problem::message)
                .contains("unknown key 'classification'; did you mean 'classifications'?");
        assertThat(PolicyFiles.read("{}").problems())
                .extracting(Problem::message)
                .contains("the key 'triggers' is missing");
        assertThat(PolicyFiles.read("{\"classifications\": []}").problems())
                .extracting(Problem::message)
                .doesNotContain("the key 'triggers' is missing");
    }
}
