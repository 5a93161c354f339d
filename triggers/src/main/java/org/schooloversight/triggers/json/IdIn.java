package org.schooloversight.triggers.json;

import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.style.IdText;

/** Reads ids that have no type of their own. */
final class IdIn {

    private IdIn() {}

    static String of(JsonIn json, String what) {
        return of(json, "id", what);
    }

    static String of(JsonIn json, String name, String what) {
        return json.value(name, text -> checked(what, text), "unreadable");
    }

    private static String checked(String what, String text) {
        IdText.check(what, text);
        return text;
    }
}
