package org.schooloversight.duties.json;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The keys that a schema has, and those of them that a document uses, as places in the schema. */
final class SchemaKeys {

    private final JsonNode schema;
    private final Set<String> used = new TreeSet<>();

    private SchemaKeys(JsonNode schema) {
        this.schema = schema;
    }

    static Set<String> all(JsonNode schema) {
        Set<String> all = new TreeSet<>();
        collect(schema, "#", all);
        return all;
    }

    /** Takes the keys of closed objects: other lists of properties only narrow what one of those says. */
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

    static Set<String> used(JsonNode schema, JsonNode document) {
        SchemaKeys keys = new SchemaKeys(schema);
        keys.walk(schema, "#", document);
        return keys.used;
    }

    private void walk(JsonNode node, String at, JsonNode value) {
        if (!node.isObject()) {
            return;
        }
        if (node.has("$ref")) {
            String to = node.get("$ref").asString();
            walk(schema.at(to.substring(1)), to, value);
        }
        for (String several : Set.of("oneOf", "anyOf")) {
            for (int i = 0; node.has(several) && i < node.get(several).size(); i++) {
                walk(node.get(several).get(i), at + "/" + several + "/" + i, value);
            }
        }
        if (value.isArray() && node.has("items")) {
            value.forEach(item -> walk(node.get("items"), at + "/items", item));
        }
        if (value.isObject()) {
            value.properties().forEach(member -> walkMember(node, at, member));
        }
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
