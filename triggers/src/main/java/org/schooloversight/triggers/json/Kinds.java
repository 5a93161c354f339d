package org.schooloversight.triggers.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.style.Text;

/** Reads objects by the kind that they name. */
final class Kinds<T> {

    private final T standIn;
    private final Map<String, Function<JsonIn, T>> kinds = new TreeMap<>();

    Kinds(T standIn) {
        this.standIn = standIn;
    }

    Kinds<T> with(String kind, Function<JsonIn, T> read) {
        kinds.put(kind, read);
        return this;
    }

    T read(JsonIn json) {
        String kind = json.text("kind");
        Function<JsonIn, T> read = kinds.get(kind);
        if (read == null) {
            json.problem(
                    "kind",
                    "unknown kind '" + Text.shorten(kind) + "'" + Nearest.hint(kind, kinds.keySet()),
                    Text.list(kinds.keySet(), "or"));
            return standIn;
        }
        T value = read.apply(json);
        json.done();
        return value;
    }

    /** Reads a required object. */
    T required(JsonIn json, String name) {
        return json.object(name).map(this::read).orElse(standIn);
    }
}
