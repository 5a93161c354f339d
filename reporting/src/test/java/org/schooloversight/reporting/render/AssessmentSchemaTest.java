package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.reporting.Answers;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;

class AssessmentSchemaTest {

    private static final Schema SCHEMA = Schemas.named("assessment");

    @TestFactory
    Stream<DynamicTest> everyKindOfAnswerKeepsToTheSchema() {
        return answers().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(faults(AssessmentJson.line(each.getValue())))
                                .isEmpty()));
    }

    @Test
    void theAnswersAreOfEveryKind() {
        assertThat(Answers.inadequate().entitlements()).isNotEmpty();
        assertThat(Answers.inadequate().additions()).anyMatch(each -> each.state() == FindingState.NOT_KNOWN);
        assertThat(Answers.undecided().outcome()).isInstanceOf(TierOutcome.Undecided.class);
        assertThat(Answers.outside().outcome()).isInstanceOf(TierOutcome.Outside.class);
        assertThat(Answers.placed("A", "Community school").readingsThatMatter()).isNotEmpty();
        assertThat(Answers.moved().placings()).isNotEmpty();
        assertThat(Answers.moved().move()).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesAnAnswerThatIsBroken() {
        String line = AssessmentJson.line(Answers.inadequate());
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("\"urn\":900001", "\"urn\":\"900001\"");
        changes.put("\"urn\":", "\"number\":");
        changes.put("\"tier\":\"", "\"tier\":\"Not An Id ");
        changes.put("\"outcome\":\"placed\"", "\"outcome\":\"perhaps\"");
        changes.put("\"state\":\"NOT_KNOWN\"", "\"state\":\"not known\"");
        changes.put("\"significant\":false", "\"significant\":null");
        changes.put("\"text\":\"The ", "\"words\":\"The ");
        changes.put("\"bound\":\"at-least\"", "\"bound\":\"some\"");
        changes.put("\"number\":1,", "\"number\":0,");
        changes.put("\"effectiveOn\":\"2020-03-02\"", "\"effectiveOn\":\"2020-02-30\"");
        changes.put("\"policySha256\":\"", "\"policySha256\":\"0");
        changes.put("\"low-attainment-ks2\":\"65\"", "\"low-attainment-ks2\":65");
        changes.put("\"name\":", "\"besides\":1,\"name\":");
        return refused(line, changes);
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesAPlaceARuleOrAMoveThatIsBroken() {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("\"placings\":", "\"places\":");
        changes.put("\"values\":[\"c\"]", "\"values\":\"c\"");
        changes.put("\"words\":[\"improvement capacity C\"],", "");
        changes.put("\"rule\":1,", "\"rule\":0,");
        changes.put("\"state\":\"HOLDS\"", "\"state\":\"FIRED\"");
        changes.put("\"mayDecide\":true", "\"mayDecide\":\"yes\"");
        changes.put("\"since\":\"2017-11-06\"", "\"since\":\"2017-11-31\"");
        changes.put("\"takesEffect\":", "\"takenEffect\":");
        changes.put("\"stage\":\"agreed\"", "\"stage\":null");
        return refused(AssessmentJson.line(Answers.moved()), changes);
    }

    private static Stream<DynamicTest> refused(String line, Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey() + " to " + each.getValue(), () -> {
                    assertThat(line).contains(each.getKey());
                    assertThat(faults(line.replace(each.getKey(), each.getValue())))
                            .isNotEmpty();
                }));
    }

    private static Map<String, Assessment> answers() {
        Map<String, Assessment> answers = new LinkedHashMap<>();
        answers.put("placed", Answers.placed("A \"quoted\"\nname, \u0001 \u2028 \uD83D\uDE80", "Community school"));
        answers.put("academy", Answers.placed("Ashcombe Academy", "Academy converter"));
        answers.put("inadequate", Answers.inadequate());
        answers.put("undecided", Answers.undecided());
        answers.put("one tier or none", Answers.oneTierOrNone());
        answers.put("outside", Answers.outside());
        answers.put("moved", Answers.moved());
        answers.put("stays", Answers.stays());
        answers.put("unrated", Answers.unrated());
        return answers;
    }

    private static List<String> faults(String line) {
        return Schemas.faults(SCHEMA, line);
    }
}
