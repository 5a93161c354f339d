package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A schema and its reader accept the same keys and the same kinds of value. */
class SchemaDriftTest {

    @ParameterizedTest
    @EnumSource
    void theExampleHasEveryKeyOfTheSchemaAndTheReaderAcceptsIt(Format format) {
        assertThat(format.problems(format.example())).isEmpty();
        assertThat(format.faults(format.schema(), format.example())).isEmpty();
        JsonNode schema = format.schemaTree();
        Set<String> unused = new TreeSet<>(SchemaKeys.all(schema));
        assertThat(unused).hasSizeGreaterThan(10);
        unused.removeAll(SchemaKeys.used(schema, Format.MAPPER.readTree(format.example())));
        assertThat(unused).as("keys that the example lacks").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void bothRefuseAnInventedKeyInEveryObject(Format format) {
        bothRefuse(format, Changes.additions(format.example()));
    }

    /** The reader lists its keys when it refuses another. */
    @ParameterizedTest
    @EnumSource
    void theSchemaHasEveryKeyThatTheReaderKnows(Format format) {
        Set<String> known = new TreeSet<>();
        Changes.additions(format.example()).values().stream()
                .flatMap(document -> format.problems(document).stream())
                .filter(problem -> problem.message().startsWith("unknown key")
                        && problem.place().endsWith("invented"))
                .map(problem -> problem.accepted().replace("the keys ", "").replace(" and ", ", "))
                .forEach(keys -> known.addAll(List.of(keys.split(", ", -1))));
        Set<String> named = new TreeSet<>();
        SchemaKeys.all(format.schemaTree()).forEach(place -> named.add(place.substring(place.lastIndexOf('/') + 1)));
        assertThat(known).hasSizeGreaterThan(10).isSubsetOf(named);
    }

    @ParameterizedTest
    @EnumSource
    void bothRefuseAValueOfAnotherKind(Format format) {
        bothRefuse(format, Changes.otherKinds(format.example()));
    }

    @ParameterizedTest
    @EnumSource
    void bothRefuseABlankText(Format format) {
        bothRefuse(format, Changes.blanks(format.example()));
    }

    private static void bothRefuse(Format format, Map<String, String> documents) {
        assertThat(documents).hasSizeGreaterThan(5);
        Schema schema = format.schema();
        documents.forEach((what, document) -> {
            assertThat(format.problems(document)).as("reader, %s", what).isNotEmpty();
            assertThat(format.faults(schema, document)).as("schema, %s", what).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeysAreRequired(Format format) {
        Schema schema = format.schema();
        Map<String, String> documents = Changes.removals(format.example());
        // no schema can know that the rules of the example depend on this list, that periods may not overlap, and that
        // what
        // replaces a duty begins after it
        documents.remove(" without readings");
        documents.remove("/duties/0/effective without until");
        documents.remove("/clocks/0/versions/0/effective without until");
        documents.forEach(
                (what, document) -> assertThat(format.faults(schema, document).isEmpty())
                        .as("schema, %s", what)
                        .isEqualTo(format.problems(document).isEmpty()));
    }
}
