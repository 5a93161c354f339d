package org.schooloversight.triggers.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** Reads the shipped policy with faults put into it: each is found, placed and explained, and no policy comes of it. */
class SupportPolicyReaderTest {

    private static final String SHIPPED = Programmes.oxfordshireText();

    private static Loaded<SupportPolicy> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Loaded<SupportPolicy> read(byte[] bytes) {
        try {
            return new SupportPolicyReader(Programmes.measures()).read("policy.json", new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Replaces the first occurrence of a text that must be there. */
    private static String changed(String from, String to) {
        int at = SHIPPED.indexOf(from);
        assertThat(at).as("the shipped policy has: %s", from).isNotNegative();
        return SHIPPED.substring(0, at) + to + SHIPPED.substring(at + from.length());
    }

    private static List<Problem> problems(String text) {
        Loaded<SupportPolicy> loaded = read(text);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("policy.json");
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
            assertThat(problem.accepted()).isNotBlank();
        });
        return loaded.problems();
    }

    /** Checks that there is one problem, on the first line that the change is on. */
    private static Problem onlyProblem(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        List<String> before = SHIPPED.lines().toList();
        List<String> after = text.lines().toList();
        int line = 0;
        while (line < before.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        assertThat(problems.get(0).line()).as("%s", problems.get(0)).isEqualTo(line + 1);
        return problems.get(0);
    }

    @Test
    @DisplayName("The shipped policy reads with no problem, whatever the ends of its lines and with a byte order mark")
    void shipped() {
        assertThat(read(SHIPPED).problems()).isEmpty();
        assertThat(read("\uFEFF" + SHIPPED.replace("\n", "\r\n")).problems()).isEmpty();
        assertThat(read(SHIPPED).value().orElseThrow()).isEqualTo(Programmes.oxfordshire());
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource({
        "measure, \"measure\": \"ks2-rwm-expected\", ks2-rwm-expect, ks2-rwm-expected",
        "parameter, \"threshold\": \"low-attainment-ks2\", low-attainment-ks3, low-attainment-ks2",
        "parameter, \"months\": \"new-head-months\", new-head-month, new-head-months",
        "reading, \"byReading\": \"two-years\", two-year, two-years",
        "reading, \"reading\": \"no-inspection\", no-inspections, no-inspection",
        "tier, \"tier\": \"targeted\", targetted, targeted",
        "tier, \"includes\": [\"universal\"], universe, universal",
        "trigger, \"triggers\": [\"risk-less-than-good\", risk-less-then-good, risk-less-than-good",
        "level of triggers, \"kind\": \"fired\"_ \"level\": \"bespoke\", bespok, bespoke",
        "group of pupils, \"any-group\": [\"all\"_ \"boys\", boy, boys",
        "value, \"consecutive\": \"break\", breaks, break",
        "value, \"standings\": [\"inadequate\"], inadequat, inadequate",
        "value, \"outcomes\": [\"may-be-lower\"], may-be-low, may-be-lower",
        "value, \"comparison\": \"at-least\", at-lest, at-least",
        "value, \"maintenance\": [\"maintained\", maintaind, maintained",
        "value, \"unit\": \"document\", documents, document",
        "kind, \"kind\": \"first-known\", first-know, first-known",
        "kind, \"kind\": \"each-academic-year\", each-academic-years, each-academic-year",
        "kind, \"kind\": \"always\", alway, always",
        "instrument, \"source\": \"dfe-progress\", dfe-progres, dfe-progress"
    })
    void unknownNames(String what, String place, String fault, String nearest) {
        String found = place.replace('_', ',');
        int at = found.lastIndexOf(nearest);
        String text = changed(found, found.substring(0, at) + fault + found.substring(at + nearest.length()));

        Problem problem = onlyProblem(text);

        assertThat(problem.message())
                .isEqualTo("unknown " + what + " '" + fault + "'; did you mean '" + nearest + "'?");
        assertThat(problem.accepted()).contains(nearest);
    }

    @Test
    @DisplayName("An option that a reading does not have is refused, and so is one left out")
    void unknownOption() {
        List<Problem> problems = problems(changed("\"consecutive\": \"break\"", "\"consecutiv\": \"break\""));

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "reading 'two-years' has no option 'consecutiv'; did you mean 'consecutive'?",
                        "option 'consecutive' of reading 'two-years' is missing");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"default\": 65,|\"default\": \"65\",|found a text|a number",
                "\"default\": 65,|\"default\": 101,|the default 101 is out of bounds" + "|a number from 0 to 100",
                "\"default\": 65,|\"default\": 1e99999,|found the number 1e99999|a number of at most 30 digits",
                "\"version\": \"2019-20\",|\"version\": 2019,|found a number|a text",
                "\"version\": \"2019-20\",|\"version\": \" \",|the text is blank|a text that is not blank",
                "\"years\": 1,|\"years\": 0,|found 0|a whole number from 1 to 10",
                "\"years\": 1,|\"years\": 1.5,|found 1.5|a whole number from 1 to 10",
                "\"years\": 1,|\"years\": true,|found true or false|a number",
                "\"from\": \"2019-09-01\"|\"from\": \"2019-02-29\"|no such date: '2019-02-29'|a date as yyyy-mm-dd",
                "\"until\": \"2020-08-31\"|\"until\": \"2019-08-31\"|it is before the first day, 2019-09-01"
                        + "|a day on or after it",
                "\"significant\": true|\"significant\": \"yes\"|found a text|true or false",
                "\"outcomes\": [\"may-be-lower\"]|\"outcomes\": []|the array is empty|at least one text",
                "\"standings\": [\"inadequate\"]|\"standings\": []|the array is empty|at least one text",
                "\"groups\": [\"all\"]|\"groups\": []|the array is empty|at least one text",
                ", \"outcomes\": [\"may-be-lower\"]||the key 'outcomes' is missing|an object with it",
                "{ \"exactly\": 1, |{ |the amount has 0 bounds|one of exactly, atLeast and atMost",
                "\"atLeast\": \"concern\", \"whenNone\": \"clear\""
                        + "|\"atLeast\": \"no-concern\", \"whenNone\": \"clear\""
                        + "|a judgement of no concern cannot fire|concern or significant"
            })
    void wrongValues(String from, String to, String message, String accepted) {
        Problem problem = onlyProblem(changed(from, to == null ? "" : to));

        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.accepted()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy",
                "version",
                "title",
                "effective",
                "instruments",
                "cites",
                "check",
                "scope",
                "gradeFrom",
                "triggers",
                "tiers",
                "rules"
            })
    @DisplayName("A key that is left out is missing, and a key in its place unknown")
    void missingKeys(String key) {
        List<Problem> problems = problems(changed("\n  \"" + key + "\":", "\n  \"" + key + "z\":"));

        assertThat(problems)
                .extracting(Problem::message)
                .contains(
                        "unknown key '" + key + "z'; did you mean '" + key + "'?", "the key '" + key + "' is missing");
    }

    @Test
    @DisplayName("A key that stands twice is a problem at its second place")
    void duplicateKeys() {
        String text =
                changed("  \"version\": \"2019-20\",", "  \"version\": \"2019-20\",\n  \"version\": \"2020-21\",");

        Problem problem = onlyProblem(text);

        assertThat(problem.message()).isEqualTo("the key 'version' stands twice in one object");
        assertThat(problem.column()).isEqualTo(3);
        assertThat(problem.place()).isEqualTo("version");
    }

    @ParameterizedTest
    @CsvSource({
        "reading, all-groups, significant-concern",
        "parameter, low-attainment-ks4, low-attainment-ks2",
        "trigger, safeguarding, risk-less-than-good"
    })
    @DisplayName("An id that stands twice is a problem")
    void duplicateIds(String what, String id, String other) {
        assertThat(problems(changed("\"id\": \"" + id + "\"", "\"id\": \"" + other + "\"")))
                .extracting(Problem::message)
                .contains("the " + what + " '" + other + "' is defined twice");
    }

    @Test
    @DisplayName("Faults at different places are reported together, each with its line and column")
    void twoFaults() {
        String text = changed("\"level\": \"targeted\",\n", "\"levle\": \"targeted\",\n")
                .replace("\"months\": \"new-head-months\"", "\"months\": 12");

        List<Problem> problems = problems(text);

        assertThat(problems).extracting(Problem::message).contains("the key 'level' is missing", "found a number");
        assertThat(problems).isSortedAccordingTo(Problem.IN_ORDER);
        Problem unknown = problems.stream()
                .filter(each -> each.message().startsWith("unknown key 'levle'"))
                .findFirst()
                .orElseThrow();
        String line = text.lines().toList().get(unknown.line() - 1);
        assertThat(line.substring(unknown.column() - 1)).startsWith("\"targeted\"");
    }

    @Test
    @DisplayName("Text after the end that is no JSON hides no other fault")
    void trailingWordsHideNothing() {
        List<Problem> problems = problems(
                changed("\"measure\": \"ks2-reading-progress\"", "\"measure\": \"ks2-readng-progress\"") + "and so on");

        assertThat(problems)
                .extracting(Problem::message)
                .contains(
                        "text after the end of the document",
                        "unknown measure 'ks2-readng-progress'; did you mean 'ks2-reading-progress'?");
    }

    @Test
    @DisplayName("Text after the end, an empty file and a file of another kind are refused")
    void notADocument() {
        assertThat(problems(SHIPPED + "{}").get(0).message()).isEqualTo("text after the end of the document");
        assertThat(problems("").get(0).message()).isEqualTo("the file is empty");
        assertThat(problems("  \n ").get(0).message()).isEqualTo("the file is empty");
        assertThat(problems("[]").get(0).message()).isEqualTo("found an array");
        assertThat(problems("null").get(0).message()).isEqualTo("found null");
        assertThat(problems("URN,LA\n1,2").get(0).message()).startsWith("not valid JSON: ");
        assertThat(read("[".repeat(2000)).problems())
                .extracting(Problem::message)
                .allMatch(message -> message.startsWith("not valid JSON: "));
    }

    @Test
    @DisplayName("A file that breaks off anywhere gives problems, and never an exception")
    void truncated() {
        byte[] bytes = SHIPPED.getBytes(UTF_8);
        for (int length = 0; length < SHIPPED.stripTrailing().getBytes(UTF_8).length; length += 500) {
            Loaded<SupportPolicy> loaded = read(Arrays.copyOf(bytes, length));
            assertThat(loaded.value()).isEmpty();
            assertThat(loaded.problems()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("Bytes that are not UTF-8 are refused with their place")
    void notUtf8() {
        byte[] bytes = SHIPPED.getBytes(UTF_8);
        bytes[40] = (byte) 0xE9;

        assertThat(read(bytes).problems()).extracting(Problem::message).containsExactly("a byte that is not UTF-8");
    }
}
