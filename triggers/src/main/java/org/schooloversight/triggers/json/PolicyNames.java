package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** The names that one policy file defines, against which every use of a name is checked. */
final class PolicyNames {

    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final ReadingsIn readings;
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Map<String, List<TriggerId>> levels = new LinkedHashMap<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private final Set<String> tiers = new LinkedHashSet<>();

    PolicyNames(MeasureCatalogue catalogue, ReadingsIn readings) {
        this.readings = readings;
        catalogue.measures().stream().map(Measure::id).forEach(id -> measures.add(id.value()));
        catalogue.groups().forEach(id -> groups.add(id.value()));
    }

    /** Returns the open points that the file defines. */
    ReadingsIn readings() {
        return readings;
    }

    boolean define(ParameterId parameter) {
        return parameters.add(parameter.value());
    }

    boolean define(TriggerId trigger, String level) {
        levels.computeIfAbsent(level, each -> new ArrayList<>()).add(trigger);
        return triggers.add(trigger.value());
    }

    boolean define(TierId tier) {
        return tiers.add(tier.value());
    }

    MeasureId measure(String text) {
        return MeasureId.of(known("measure", text, measures));
    }

    PupilGroupId group(String text) {
        return PupilGroupId.of(known("group of pupils", text, groups));
    }

    ParameterId parameter(String text) {
        return ParameterId.of(known("parameter", text, parameters));
    }

    TriggerId trigger(String text) {
        return TriggerId.of(known("trigger", text, triggers));
    }

    TierId tier(String text) {
        return TierId.of(known("tier", text, tiers));
    }

    List<TriggerId> level(String text) {
        return levels.getOrDefault(known("level of triggers", text, levels.keySet()), List.of());
    }

    /** Returns a name that must be one of some others. */
    static String known(String what, String text, Collection<String> names) {
        if (names.contains(text)) {
            return text;
        }
        throw new InvalidValueException("unknown " + what + " '" + Text.shorten(text) + "'" + Nearest.hint(text, names)
                + "; accepted: " + (names.isEmpty() ? "a name that the file defines" : Text.list(names, "or")));
    }
}
