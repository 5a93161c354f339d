package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/** A catalogue is read whole, or every problem is told with its place and what is accepted. */
class DutyCataloguesTest {

    static final String DUTIES = """
            {"instruments": [{"id": "act", "title": "A made-up Act", "authority": "act"}],
             "duties": [
              {"id": "make-plan", "title": "Make a plan", "area": "sen", "kind": "event", "bearer": "local-authority",
               "owner": "special-educational-needs", "appliesTo": {"words": "children"}, "cites": [{"source": "act"}],
               "effective": {"from": "2020-01-01"}, "check": {"basis": "made up"}}]}
            """;

    private static final String CLOCK = """
            {"id": "plan", "title": "Make a plan", "area": "sen", "duties": ["make-plan"], "bearer": "local-authority",
             "starts": ["asked"], "met": ["made"],
             "versions": [
              {"effective": {"from": "2020-01-01", "until": "2020-12-31"}, "bound": "at-latest",
               "rule": {"within": {"amount": 6, "unit": "weeks"}}, "cites": [{"source": "act"}],
               "check": {"basis": "made up"}},
              {"effective": {"from": "2021-01-01"}, "bound": "at-latest",
               "rule": {"within": {"amount": 5, "unit": "school-day"}}, "cites": [{"source": "act"}],
               "check": {"basis": "made up"}}]}""";

    static final String CLOCKS = """
            {"instruments": [{"id": "act", "title": "A made-up Act", "authority": "act"}],
             "events": [{"id": "asked", "title": "it is asked for"}, {"id": "made", "title": "it is made"}],
             "clocks": [
            %s]}
            """.formatted(CLOCK);

    static Loaded<DutyCatalogue> read(String duties, String... clocks) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String each : clocks) {
            files.put("clocks-" + (char) ('a' + files.size()) + ".json", each.getBytes(StandardCharsets.UTF_8));
        }
        return DutyCatalogues.read("duties.json", in(duties), files, DayKindTables.bundled());
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the clocks with one thing changed and returns the one problem. */
    private static Problem problem(String from, String to) {
        assertThat(CLOCKS).contains(from);
        Loaded<DutyCatalogue> loaded = read(DUTIES, CLOCKS.replace(from, to));
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
        return loaded.problems().get(0);
    }

    private static void at(Problem problem, int line, int column) {
        assertThat(problem.file()).isEqualTo("clocks-a.json");
        assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(line, column));
        assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
    }

    @Test
    void aGoodCatalogueIsRead() {
        DutyCatalogue catalogue = read(DUTIES, CLOCKS).orElseThrow();
        assertThat(catalogue).hasToString("1 duties and 1 clocks");
        assertThat(catalogue.sha256()).hasSize(64);
        assertThat(read(DUTIES, CLOCKS + "\n").orElseThrow().sha256()).isNotEqualTo(catalogue.sha256());
    }

    @Test
    void anUnknownDutyIsRefused() {
        Problem problem = problem("\"duties\": [\"make-plan\"]", "\"duties\": [\"make-plans\"]");
        at(problem, 4, 66);
        assertThat(problem.message()).isEqualTo("unknown duty 'make-plans'; did you mean 'make-plan'?");
        assertThat(problem.accepted()).isEqualTo("make-plan");
    }

    @Test
    void anUnknownEventIsRefused() {
        Problem problem = problem("\"starts\": [\"asked\"]", "\"starts\": [\"askedd\"]");
        at(problem, 5, 13);
        assertThat(problem.message()).startsWith("unknown event 'askedd'").contains("'asked'");
        assertThat(problem.accepted()).isEqualTo("asked or made");
    }

    @Test
    void anUnknownUnitIsRefusedWithTheNearest() {
        Problem problem = problem("\"unit\": \"school-day\"", "\"unit\": \"school-days\"");
        assertThat(problem.place()).isEqualTo("clocks[0].versions[1].rule.within.unit");
        assertThat(problem.message()).startsWith("unknown unit 'school-days'").contains("'school-day'");
        assertThat(problem.accepted())
                .startsWith("days, weeks, months, years, ")
                .contains("working-day-send");
        at(problem, 11, 45);
    }

    @Test
    void versionsThatOverlapAreRefused() {
        Problem problem = problem("\"until\": \"2020-12-31\"", "\"until\": \"2021-01-01\"");
        at(problem, 6, 14);
        assertThat(problem.message()).contains("two versions are in force on the same day");
        assertThat(problem.accepted()).isEqualTo("periods that do not overlap");
    }

    @Test
    void aVersionWithoutACitationIsRefused() {
        Problem missing = problem(
                "\"cites\": [{\"source\": \"act\"}],\n   \"check\": {\"basis\": \"made up\"}},",
                "\"check\": {\"basis\": \"made up\"}},");
        assertThat(missing.message()).isEqualTo("the key 'cites' is missing");
        assertThat(missing.place()).isEqualTo("clocks[0].versions[0]");
        at(missing, 7, 3);
    }

    @Test
    void aClockThatIsStartedAndRecursIsRefused() {
        Problem both =
                problem("\"starts\": [\"asked\"],", "\"starts\": [\"asked\"], \"recurs\": {\"each\": \"term\"},");
        at(both, 4, 1);
        assertThat(both.accepted()).isEqualTo("one of the keys starts or recurs");
        Problem empty = problem("\"starts\": [\"asked\"]", "\"starts\": []");
        assertThat(empty.message()).isEqualTo("the array is empty");
        Problem neither = problem("\"starts\": [\"asked\"], ", "");
        at(neither, 4, 1);
        assertThat(neither.message()).isEqualTo("it has to be started by events or to recur");
    }

    @Test
    void anUnknownKeyIsRefused() {
        Problem problem = problem(
                "\"bound\": \"at-latest\",\n   \"rule\": {\"within\": {\"amount\": 6",
                "\"bounds\": \"x\", \"bound\": \"at-latest\",\n   \"rule\": {\"within\": {\"amount\": 6");
        assertThat(problem.message()).startsWith("unknown key 'bounds'");
        assertThat(problem.accepted()).contains("bound");
    }

    @Test
    void anIdInTwoFilesIsRefused() {
        Loaded<DutyCatalogue> twice = read(DUTIES, CLOCKS, CLOCKS);
        assertThat(twice.value()).isEmpty();
        assertThat(twice.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the event 'asked' is listed twice",
                        "the event 'made' is listed twice",
                        "the clock 'plan' is listed twice");
        assertThat(twice.problems()).extracting(Problem::file).containsOnly("clocks-b.json");
        assertThat(twice.problems()).extracting(Problem::line).containsExactly(2, 2, 4);
    }

    @Test
    void aReadingInTwoFilesIsRefused() {
        String reading = "\"readings\": [{\"id\": \"which\", \"question\": \"Which?\", \"options\": {\"a\": \"one\", "
                + "\"b\": \"other\"}, \"default\": \"a\", \"cites\": [{\"source\": \"act\"}]}],\n \"events\"";
        String first = CLOCKS.replace("\"events\"", reading);
        String second = first.replace("\"asked\"", "\"asked-too\"")
                .replace("\"made\"", "\"made-too\"")
                .replace("\"id\": \"plan\"", "\"id\": \"plan-too\"");
        assertThat(read(DUTIES, first, second).problems())
                .extracting(Problem::message)
                .containsExactly("the reading 'which' is in another file too");
        assertThat(read(DUTIES, first).orElseThrow().readings()).hasSize(1);
    }

    @Test
    void aDutyTwiceIsRefused() {
        String twice = DUTIES.replace(
                "]}\n", ", " + DUTIES.substring(DUTIES.indexOf("{\"id\": \"make"), DUTIES.length() - 3) + "]}\n");
        assertThat(read(twice, CLOCKS).problems())
                .extracting(Problem::message)
                .containsExactly("the duty 'make-plan' is listed twice");
    }

    @Test
    void aQuotaIsReadAndAnOddOneRefused() {
        String quota = DUTIES.replace(
                "\"effective\"",
                "\"quota\": {\"percent\": 25, \"of\": \"schools\", \"rounding\": \"up\"}, \"effective\"");
        assertThat(read(quota, CLOCKS).orElseThrow().duties())
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.quota()).map(Object::toString).contains("at least 25% of schools, rounded up"));
        assertThat(read(quota.replace("\"up\"", "\"down\""), CLOCKS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.accepted()).isEqualTo("up"));
        assertThat(read(quota.replace("25", "0"), CLOCKS).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.accepted()).isEqualTo("a whole number from 1 to 100"));
    }

    @Test
    void everyProblemOfAllFilesIsTold() {
        Loaded<DutyCatalogue> loaded =
                read(DUTIES.replace("\"kind\": \"event\"", "\"kind\": \"events\""), CLOCKS.replace("weeks", "weaks"));
        assertThat(loaded.problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("duties.json", "clocks-a.json");
    }

    @Test
    void aFileThatIsNoJsonIsRefused() {
        assertThat(read("{", CLOCKS).problems())
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("not valid JSON"));
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return read();
            }
        };
        assertThat(DutyCatalogues.read("duties.json", broken, Map.of(), DayKindTables.bundled())
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("the disk is gone");
                    assertThat(problem.line()).isZero();
                });
    }
}
