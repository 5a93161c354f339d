package org.schooloversight.duties.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that differ from an example in one place, by a name of the change. */
final class Changes {

    private final String example;
    private final List<String> objects = new ArrayList<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    private Changes(String example) {
        this.example = example;
        findObjects(Format.MAPPER.readTree(example), "");
    }

    private void findObjects(JsonNode node, String at) {
        if (node.isObject()) {
            objects.add(at);
            node.properties().forEach(each -> findObjects(each.getValue(), at + "/" + each.getKey()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findObjects(node.get(i), at + "/" + i);
            }
        }
    }

    private void change(String name, String at, Consumer<ObjectNode> change) {
        JsonNode root = Format.MAPPER.readTree(example);
        if (root.at(at) instanceof ObjectNode object) {
            change.accept(object);
            changed.put(name, root.toString());
        }
    }

    private List<String> keys(String at) {
        return List.copyOf(Format.MAPPER.readTree(example).at(at).propertyNames());
    }

    /** Adds an invented key to each object in turn. */
    static Map<String, String> additions(String example) {
        Changes all = new Changes(example);
        all.objects.forEach(at -> all.change(at + " with an invented key", at, object -> object.put("invented", 1)));
        return all.changed;
    }

    /** Takes each key away in turn. */
    static Map<String, String> removals(String example) {
        Changes all = new Changes(example);
        all.objects.forEach(at ->
                all.keys(at).forEach(key -> all.change(at + " without " + key, at, object -> object.remove(key))));
        return all.changed;
    }

    /** Puts a value of another kind under each key in turn. */
    static Map<String, String> otherKinds(String example) {
        Changes all = new Changes(example);
        all.objects.forEach(at -> all.keys(at)
                .forEach(key -> all.change(at + " with " + key + " of another kind", at, object -> {
                    if (object.get(key).isString()) {
                        object.put(key, 7);
                    } else {
                        object.put(key, "x");
                    }
                })));
        return all.changed;
    }

    /** Blanks each text in turn. */
    static Map<String, String> blanks(String example) {
        Changes all = new Changes(example);
        all.objects.forEach(at -> all.keys(at)
                .forEach(key -> all.change(at + " with " + key + " blank", at, object -> object.put(key, " "))));
        return all.changed;
    }
}
