package org.schooloversight.triggers.json;

import java.util.List;
import java.util.function.Function;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.triggers.partnership.ConditionId;
import org.schooloversight.triggers.partnership.LocalSystem;
import org.schooloversight.triggers.partnership.SystemCondition;
import org.schooloversight.triggers.partnership.SystemKind;

/** Reads what research says of local systems. */
public final class LocalSystems {

    private LocalSystems() {}

    /**
     * Obtains what comes with this library: nine conditions, three sorts of local system and three roles of an authority.
     *
     * @return the conditions, sorts and roles, not null
     */
    public static LocalSystem bundled() {
        return Bundled.read("local-system.json", LocalSystems::system);
    }

    private static LocalSystem system(JsonIn json) {
        Cites cites = Cites.of(json);
        List<SystemCondition> conditions = json.objects("conditions").stream()
                .map(each -> condition(each, cites))
                .toList();
        LocalSystem system = new LocalSystem(
                conditions, kinds(json, "kinds", cites), kinds(json, "roles", cites), Cites.check(json));
        json.done();
        return system;
    }

    static List<SystemKind> kinds(JsonIn json, String name, Cites cites) {
        return json.objects(name).stream().map(each -> kind(each, cites)).toList();
    }

    private static SystemKind kind(JsonIn json, Cites cites) {
        SystemKind kind = new SystemKind(
                IdIn.of(json, "sort of local system"),
                json.text("title"),
                json.values("marks", Function.identity()),
                cites.in(json));
        json.done();
        return kind;
    }

    private static SystemCondition condition(JsonIn json, Cites cites) {
        SystemCondition condition = new SystemCondition(
                json.value("id", ConditionId::of, ConditionId.of("unreadable")), json.text("title"), cites.in(json));
        json.done();
        return condition;
    }
}
