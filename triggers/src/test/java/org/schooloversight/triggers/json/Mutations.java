package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that differ from one in one place, by a name of the change. Of objects that are alike, only the first is changed. */
final class Mutations {

    /** A text that is no constant, no name and no number, but could be an id. */
    static final String UNKNOWN = "no-such-thing";

    private final String document;
    private final Map<String, String> objects = new LinkedHashMap<>();
    private final Map<String, String> arrays = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    private Mutations(String document) {
        this.document = document;
        find(PolicySchema.MAPPER.readTree(document), "");
    }

    private void find(JsonNode node, String at) {
        if (node.isObject()) {
            // objects with the same keys under the same key with the same kind are checked by the same code
            String key = at.replaceAll("/[0-9]+", "").replaceAll(".*/", "");
            objects.putIfAbsent(key + node.path("kind") + node.propertyNames(), at);
            node.properties().forEach(each -> find(each.getValue(), at + "/" + each.getKey()));
        } else if (node.isArray()) {
            if (node.path(0).isString()) {
                arrays.putIfAbsent(at.replaceAll("/[0-9]+", ""), at);
            }
            IntStream.range(0, node.size()).forEach(i -> find(node.get(i), at + "/" + i));
        }
    }

    private void change(String name, String at, Consumer<JsonNode> change) {
        JsonNode root = PolicySchema.MAPPER.readTree(document);
        change.accept(at.isEmpty() ? root : root.at(at));
        changed.put(name, root.toString());
    }

    private void changeKeys(String how, KeyChange change) {
        for (String at : objects.values()) {
            for (String key :
                    List.copyOf(PolicySchema.MAPPER.readTree(document).at(at).propertyNames())) {
                change(at + how + key, at, node -> change.make((ObjectNode) node, key));
            }
        }
    }

    private interface KeyChange {
        void make(ObjectNode object, String key);
    }

    /** Adds an invented key to each object in turn. */
    static Map<String, String> additions(String document) {
        Mutations all = new Mutations(document);
        all.objects
                .values()
                .forEach(at ->
                        all.change(at + " with an invented key", at, node -> ((ObjectNode) node).put("invented", 1)));
        return all.changed;
    }

    /** Takes each key away in turn. */
    static Map<String, String> removals(String document) {
        Mutations all = new Mutations(document);
        all.changeKeys(" without ", ObjectNode::remove);
        return all.changed;
    }

    /** Puts a value of another kind under each key in turn. */
    static Map<String, String> otherKinds(String document) {
        Mutations all = new Mutations(document);
        all.changeKeys(" of another kind: ", (object, key) -> {
            if (object.get(key).isString()) {
                object.put(key, 7);
            } else {
                object.put(key, "x");
            }
        });
        return all.changed;
    }

    /** Blanks each value in turn. */
    static Map<String, String> blanks(String document) {
        Mutations all = new Mutations(document);
        all.changeKeys(" blank: ", (object, key) -> object.put(key, " "));
        return all.changed;
    }

    /** Puts another text for each text in turn, and for the first of each array of texts. */
    static Map<String, String> otherTexts(String document) {
        Mutations all = new Mutations(document);
        all.changeKeys(" in other words: ", (object, key) -> {
            if (object.get(key).isString()) {
                object.put(key, UNKNOWN);
            }
        });
        List<String> arrays = new ArrayList<>(all.arrays.values());
        arrays.forEach(at -> all.change(at + " in other words", at, node -> ((ArrayNode) node).set(0, UNKNOWN)));
        return all.changed;
    }

    /** Empties each array of texts in turn. */
    static Map<String, String> empties(String document) {
        Mutations all = new Mutations(document);
        all.arrays.values().forEach(at -> all.change(at + " emptied", at, node -> ((ArrayNode) node).removeAll()));
        return all.changed;
    }
}
