package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.testing.PolicyFiles;

/** The schema of policies and the reader of policies accept the same keys and the same kinds of value. */
class PolicySchemaDriftTest {

    private static final String EXAMPLE = PolicyFiles.everyForm();

    private static List<Problem> problems(String document) {
        return PolicyFiles.read(document).problems();
    }

    private static void bothRefuse(Map<String, String> documents) {
        assertThat(documents).hasSizeGreaterThan(50);
        documents.forEach((what, document) -> {
            assertThat(problems(document)).as("reader, %s", what).isNotEmpty();
            assertThat(PolicySchema.faults(document)).as("schema, %s", what).isNotEmpty();
        });
    }

    @Test
    @DisplayName("The example has every key of the schema, and both accept it")
    void everyKey() {
        assertThat(problems(EXAMPLE)).isEmpty();
        assertThat(PolicySchema.faults(EXAMPLE)).isEmpty();
        Set<String> unused = new TreeSet<>(PolicySchema.keys());
        assertThat(unused).hasSizeGreaterThan(200);
        unused.removeAll(PolicySchema.used(EXAMPLE));
        assertThat(unused).as("keys that the example lacks").isEmpty();
    }

    @Test
    @DisplayName("The schema has every key that the reader asks for")
    void everyKeyOfTheReader() {
        Set<String> known = new TreeSet<>();
        Mutations.additions(EXAMPLE).values().stream()
                .flatMap(document -> problems(document).stream())
                .filter(problem -> problem.message().startsWith("unknown key")
                        && problem.place().endsWith("invented"))
                .map(problem -> problem.accepted().replace("the keys ", "").replace(" and ", ", "))
                .forEach(keys -> known.addAll(List.of(keys.split(", ", -1))));
        Set<String> named = new TreeSet<>();
        PolicySchema.keys().forEach(place -> named.add(place.substring(place.lastIndexOf('/') + 1)));
        assertThat(known).hasSizeGreaterThan(80).isSubsetOf(named);
    }

    @Test
    @DisplayName("Both refuse an invented key in every object")
    void inventedKeys() {
        bothRefuse(Mutations.additions(EXAMPLE));
    }

    @Test
    @DisplayName("Both refuse a value of another kind, and a blank")
    void otherValues() {
        bothRefuse(Mutations.otherKinds(EXAMPLE));
        bothRefuse(Mutations.blanks(EXAMPLE));
    }

    @Test
    @DisplayName("Both require the same keys")
    void requiredKeys() {
        Map<String, String> documents = Mutations.removals(EXAMPLE);
        // no schema can know that something in the example has the name of what these define
        Set.of("readings", "parameters", "classifications", "triggers")
                .forEach(key -> documents.remove(" without " + key));
        agree(documents);
    }

    @Test
    @DisplayName("Both take an empty array, or both do not")
    void emptyArrays() {
        Map<String, String> documents = Mutations.empties(EXAMPLE);
        // an empty list allows no name, and the example has names
        Set.of("/concerns", "/events").forEach(key -> documents.remove(key + " emptied"));
        agree(documents);
    }

    private static void agree(Map<String, String> documents) {
        assertThat(documents).hasSizeGreaterThan(10);
        documents.forEach(
                (what, document) -> assertThat(PolicySchema.faults(document).isEmpty())
                        .as("%s: the schema agrees with the reader, which says %s", what, problems(document))
                        .isEqualTo(problems(document).isEmpty()));
    }

    @Test
    @DisplayName("Both refuse an unknown kind or constant")
    void unknownConstants() {
        Map<String, String> documents = Mutations.otherTexts(EXAMPLE);
        int[] constants = new int[1];
        documents.forEach((what, document) -> {
            List<Problem> problems = problems(document);
            boolean refused = !PolicySchema.faults(document).isEmpty();
            if (refused) {
                assertThat(problems).as("reader, %s", what).isNotEmpty();
            }
            boolean constant = problems.stream()
                    .anyMatch(problem ->
                            problem.message().matches("unknown (value|kind|area) '" + Mutations.UNKNOWN + "'.*"));
            if (constant) {
                assertThat(refused).as("schema, %s", what).isTrue();
                constants[0]++;
            }
        });
        assertThat(constants[0]).isGreaterThan(80);
    }
}
