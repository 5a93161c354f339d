package org.schooloversight.triggers.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.triggers.testing.PolicyFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of policies, asked what it refuses and which keys it knows. */
final class PolicySchema {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String TEXT = PolicyFiles.text(
            Path.of("src", "main", "resources", "org", "schooloversight", "triggers", "schema", "policy.schema.json"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final JsonNode TREE = MAPPER.readTree(TEXT);

    private final Set<String> used = new TreeSet<>();

    private PolicySchema() {}

    static JsonNode tree() {
        return TREE;
    }

    /** Returns what the schema finds wrong. */
    static List<String> faults(String document) {
        return SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Returns the keys of closed objects, as places in the schema. */
    static Set<String> keys() {
        Set<String> all = new TreeSet<>();
        collect(TREE, "#", all);
        return all;
    }

    private static void collect(JsonNode node, String at, Set<String> all) {
        if (node.isObject()) {
            if (node.has("properties") && node.has("additionalProperties")) {
                node.get("properties").propertyNames().forEach(key -> all.add(at + "/properties/" + key));
            }
            node.properties().forEach(each -> collect(each.getValue(), at + "/" + each.getKey(), all));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at + "/" + i, all);
            }
        }
    }

    /** Returns the keys that a document uses, as places in the schema. */
    static Set<String> used(String document) {
        PolicySchema schema = new PolicySchema();
        schema.walk(TREE, "#", MAPPER.readTree(document));
        return schema.used;
    }

    private void walk(JsonNode node, String at, JsonNode value) {
        if (!node.isObject()) {
            return;
        }
        if (node.has("$ref")) {
            String to = node.get("$ref").asString();
            walk(TREE.at(to.substring(1)), to, value);
        }
        if (node.has("if") && node.has("then")) {
            String branch = holds(node.get("if"), value) ? "then" : "else";
            walk(node.path(branch), at + "/" + branch, value);
        }
        for (int i = 0; i < node.path("allOf").size(); i++) {
            walk(node.get("allOf").get(i), at + "/allOf/" + i, value);
        }
        if (value.isArray() && node.has("items")) {
            value.forEach(item -> walk(node.get("items"), at + "/items", item));
        }
        if (value.isObject()) {
            value.properties().forEach(member -> walkMember(node, at, member));
        }
    }

    /** Checks the conditions that the schema has: keys that are there, and constants. */
    private static boolean holds(JsonNode condition, JsonNode value) {
        for (JsonNode required : condition.path("required")) {
            if (!value.has(required.asString())) {
                return false;
            }
        }
        return condition.path("properties").properties().stream()
                .filter(each -> each.getValue().has("const"))
                .allMatch(each -> each.getValue().get("const").equals(value.path(each.getKey())));
    }

    private void walkMember(JsonNode node, String at, Map.Entry<String, JsonNode> member) {
        JsonNode named = node.path("properties").path(member.getKey());
        if (!named.isMissingNode()) {
            String key = at + "/properties/" + member.getKey();
            used.add(key);
            walk(named, key, member.getValue());
        } else if (node.path("additionalProperties").isObject()) {
            walk(node.get("additionalProperties"), at + "/additionalProperties", member.getValue());
        }
    }
}
