package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.json.DutyCataloguesTest.CLOCKS;
import static org.schooloversight.duties.json.DutyCataloguesTest.DUTIES;
import static org.schooloversight.duties.json.DutyCataloguesTest.read;

import org.junit.jupiter.api.Test;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/** What is read of duties that end, that take the place of others, or that are not in force. */
class DutyReplacementsTest {

    private static final String NEXT = """
            ,
              {"id": "keep-plan", "title": "Keep a plan", "area": "sen", "kind": "power", "bearer": "local-authority",
               "owner": "special-educational-needs", "appliesTo": {"words": "children"}, "cites": [{"source": "act"}],
               "effective": {"from": "2024-01-01"}, "check": {"basis": "made up"}}]}
            """;

    /** The duties with the first ended or not, and a second that replaces it. */
    private static String replaced(String first, String next) {
        return DUTIES.replace("\"effective\": {\"from\": \"2020-01-01\"}", first)
                .replace("]}\n", next);
    }

    @Test
    void whatReplacesADutyExistsAndBeginsAfterIt() {
        String ended =
                "\"effective\": {\"from\": \"2020-01-01\", \"until\": \"2023-12-31\"}, \"replacedBy\": [\"keep-plan\"]";
        assertThat(read(replaced(ended, NEXT), CLOCKS).orElseThrow().duties())
                .extracting(duty -> duty.replacedBy().size())
                .containsExactly(1, 0);
        assertThat(read(replaced(ended.replace("2023-12-31", "2024-01-01"), NEXT), CLOCKS)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("duties[0].replacedBy");
                    assertThat(problem.message())
                            .isEqualTo("'keep-plan' begins on 2024-01-01, before this duty has ended");
                });
        assertThat(read(replaced(ended.replace(", \"until\": \"2023-12-31\"", ""), NEXT), CLOCKS)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.accepted()).contains("or are not in force yet"));
        assertThat(read(replaced(ended.replace("keep-plan", "keep-plans"), NEXT), CLOCKS)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("unknown duty 'keep-plans'; did you mean 'keep-plan'?"));
    }

    @Test
    void aDutyIsInForceForSomeTimeOrWaitsForIt() {
        String prospective = "\"prospective\": {\"enacted\": \"2026-04-29\", \"awaits\": \"Regulations.\", "
                + "\"check\": {\"basis\": \"made up\"}}";
        String waits = NEXT.replace("\"effective\": {\"from\": \"2024-01-01\"}", prospective);
        String first = "\"effective\": {\"from\": \"2020-01-01\"}, \"replacedBy\": [\"keep-plan\"]";
        DutyCatalogue catalogue = read(replaced(first, waits), CLOCKS).orElseThrow();
        assertThat(catalogue.duties())
                .extracting(duty -> duty.prospective().isPresent())
                .containsExactly(false, true);
        assertThat(read(replaced(first, waits), CLOCKS.replace("\"make-plan\"", "\"keep-plan\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .isEqualTo("the duty 'keep-plan' is not in force, so nothing times it");
                    assertThat(problem.accepted()).isEqualTo("a duty that is or was in force");
                });
        assertThat(read(replaced(first + ", " + prospective, waits)).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.accepted()).isEqualTo("one of the keys effective or prospective"));
    }
}
