package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Timing;
import org.schooloversight.triggers.testing.PolicyFiles;
import tools.jackson.databind.JsonNode;

/** The schema of policies knows everything that a policy can be made of. */
class PolicySchemaTest {

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static Set<String> constants(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> names.add(kebab(((Enum<?>) each).name())));
        return names;
    }

    @Test
    @DisplayName("The policies that are shipped keep to the schema")
    void shipped() throws IOException {
        try (Stream<Path> files = Files.list(PolicyFiles.SHIPPED)) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            all.forEach(file -> assertThat(PolicySchema.faults(PolicyFiles.text(file)))
                    .as("%s", file)
                    .isEmpty());
        }
    }

    @Test
    @DisplayName("Every form of every grammar has its branch")
    void forms() {
        Map.of(
                        "criterion", Criterion.class,
                        "condition", TierCondition.class,
                        "quantity", Quantity.class,
                        "basis", Classification.Basis.class,
                        "adjustment", Adjustment.class,
                        "timing", Timing.class)
                .forEach((name, type) -> {
                    Set<String> kinds = new TreeSet<>();
                    Arrays.stream(type.getPermittedSubclasses())
                            .map(each -> kebab(each.getSimpleName()).replace("school-is", "school"))
                            .forEach(kinds::add);
                    JsonNode definition = PolicySchema.tree().at("/$defs/" + name);
                    assertThat(texts(definition.at("/properties/kind/enum"))).isEqualTo(kinds);
                    Set<String> branches = new TreeSet<>();
                    definition.get("allOf").forEach(each -> {
                        String kind = each.at("/if/properties/kind/const").asString();
                        assertThat(each.at("/then/$ref").asString()).isEqualTo("#/$defs/" + name + "-" + kind);
                        branches.add(kind);
                    });
                    assertThat(branches).isEqualTo(kinds);
                });
    }

    @Test
    @DisplayName("Every constant of a policy is in a list of the schema, and every list is one of constants")
    void enums() {
        Set<Set<String>> lists = new LinkedHashSet<>();
        collect(PolicySchema.tree(), lists);
        Set<Set<String>> expected = new LinkedHashSet<>();
        Set<Class<?>> enums = new LinkedHashSet<>();
        for (Method method : SupportPolicy.class.getMethods()) {
            walk(method.getGenericReturnType(), new LinkedHashSet<>(), enums);
        }
        assertThat(enums).hasSizeGreaterThan(20);
        // these are keys of the schema, or have a constant that a policy cannot use
        enums.removeAll(Set.of(Amount.Bound.class, JudgementLevel.class));
        enums.forEach(each -> expected.add(constants(each)));
        expected.add(Set.of("concern", "significant"));
        expected.add(Set.of("fired", "clear"));
        expected.add(new TreeSet<>(ColumnMapping.bundled().inspectionAreas()));
        Stream.of("criterion", "condition", "quantity", "basis", "adjustment", "timing")
                .forEach(name ->
                        expected.add(texts(PolicySchema.tree().at("/$defs/" + name + "/properties/kind/enum"))));
        assertThat(lists).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(constants(JudgementLevel.class)).containsExactlyInAnyOrder("no-concern", "concern", "significant");
        assertThat(constants(FindingState.class)).contains("fired", "clear");
        assertThat(constants(Amount.Bound.class)).containsExactlyInAnyOrder("exactly", "at-least", "at-most");
    }

    private static void collect(JsonNode node, Set<Set<String>> lists) {
        if (node.path("enum").isArray()) {
            lists.add(texts(node.get("enum")));
        }
        node.forEach(each -> collect(each, lists));
    }

    /** Finds the enums that values of a type may hold. */
    private static void walk(Type type, Set<Type> seen, Set<Class<?>> enums) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> walk(each, seen, enums));
            walk(generic.getRawType(), seen, enums);
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.schooloversight")) {
            if (plain.isEnum()) {
                enums.add(plain);
            }
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(each -> walk(each, seen, enums));
            }
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    walk(component.getGenericType(), seen, enums);
                }
            }
        }
    }

    @Test
    @DisplayName("The measures and groups that an editor offers are those of the library")
    void examples() {
        List<String> measures = new ArrayList<>();
        MeasureCatalogues.bundled()
                .measures()
                .forEach(each -> measures.add(each.id().value()));
        assertThat(texts(PolicySchema.tree().at("/$defs/measure/examples"))).isEqualTo(new TreeSet<>(measures));
        List<String> groups = new ArrayList<>();
        MeasureCatalogues.bundled().groups().forEach(each -> groups.add(each.value()));
        assertThat(texts(PolicySchema.tree().at("/$defs/group/examples"))).isEqualTo(new TreeSet<>(groups));
    }

    @Test
    @DisplayName("Every object and every value of the schema says what it is")
    void descriptions() {
        undescribed(PolicySchema.tree(), "#").forEach(each -> assertThat(each).isEmpty());
    }

    private static List<String> undescribed(JsonNode node, String at) {
        List<String> found = new ArrayList<>();
        if (node.has("properties") && node.has("additionalProperties")) {
            node.get("properties").properties().forEach(each -> {
                if (!each.getValue().has("description") && !each.getValue().has("$ref")) {
                    found.add(at + "/" + each.getKey());
                }
            });
        }
        node.properties().forEach(each -> found.addAll(undescribed(each.getValue(), at + "/" + each.getKey())));
        return found;
    }
}
