package org.schooloversight.triggers.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** The names that one policy file defines, against which every use of a name is checked. */
final class PolicyNames {

    static final ParameterId NO_PARAMETER = ParameterId.of("unreadable");

    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final ReadingsIn readings;
    private final Optional<Set<String>> concerns;
    private final Optional<Set<String>> events;
    private final Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    private final Map<String, List<TriggerId>> levels = new LinkedHashMap<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private final Set<String> tiers = new LinkedHashSet<>();
    private final Map<String, Set<String>> scales = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Takes the names of the catalogue, and those that the document lists by themselves. */
    PolicyNames(MeasureCatalogue catalogue, ReadingsIn readings, JsonIn document) {
        this.readings = readings;
        catalogue.measures().stream().map(Measure::id).forEach(id -> measures.add(id.value()));
        catalogue.groups().forEach(id -> groups.add(id.value()));
        concerns = listed(document, "concerns", text -> ConcernId.of(text).value());
        events = listed(document, "events", text -> EventKind.of(text).value());
    }

    private static Optional<Set<String>> listed(JsonIn document, String name, UnaryOperator<String> parse) {
        Set<String> names = new LinkedHashSet<>();
        document.values(name, text -> {
            if (!names.add(parse.apply(text))) {
                throw new InvalidValueException("'" + text + "' is listed twice; accepted: each name once");
            }
            return text;
        });
        return document.has(name) ? Optional.of(names) : Optional.empty();
    }

    /** Returns the open points that the file defines. */
    ReadingsIn readings() {
        return readings;
    }

    boolean define(ParameterId parameter, BigDecimal byDefault) {
        return parameters.put(parameter.value(), byDefault) == null;
    }

    boolean define(TriggerId trigger, String level) {
        levels.computeIfAbsent(level, each -> new ArrayList<>()).add(trigger);
        return triggers.add(trigger.value());
    }

    boolean define(TierId tier) {
        return tiers.add(tier.value());
    }

    boolean define(ScaleId scale, Set<String> values) {
        return scales.put(scale.value(), values) == null;
    }

    MeasureId measure(String text) {
        return MeasureId.of(known("measure", text, measures));
    }

    PupilGroupId group(String text) {
        return PupilGroupId.of(known("group of pupils", text, groups));
    }

    ParameterId parameter(String text) {
        return ParameterId.of(known("parameter", text, parameters.keySet()));
    }

    /** Returns a parameter that holds a number of things, such as months. */
    ParameterId wholeParameter(String text) {
        ParameterId parameter = parameter(text);
        BigDecimal byDefault = parameters.getOrDefault(text, BigDecimal.ZERO);
        if (byDefault.stripTrailingZeros().scale() > 0) {
            throw new InvalidValueException("the parameter '" + parameter + "' has the default "
                    + byDefault.toPlainString() + "; accepted: a parameter with a whole number");
        }
        return parameter;
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

    ScaleId scale(String text) {
        return ScaleId.of(known("scale", text, scales.keySet()));
    }

    /** Returns the values of a scale, none if the scale is not known. */
    Set<String> valuesOf(ScaleId scale) {
        return scales.getOrDefault(scale.value(), Set.of());
    }

    ScaleValue valueOf(ScaleId scale, String text) {
        Set<String> values = valuesOf(scale);
        return ScaleValue.of(values.isEmpty() ? text : known("value of scale '" + scale + "'", text, values));
    }

    ConcernId concern(String text) {
        return ConcernId.of(concerns.isPresent() ? known("concern", text, concerns.get()) : text);
    }

    EventKind event(String text) {
        return EventKind.of(events.isPresent() ? known("event", text, events.get()) : text);
    }

    /** Tells whether a name of some sort was used so far. */
    boolean isUsed(String what, String name) {
        return used.contains(what + " " + name);
    }

    private String known(String what, String text, Collection<String> names) {
        check(what, text, names);
        used.add(what + " " + text);
        return text;
    }

    /** Returns a text that must be one of some names. */
    static String oneOf(String what, String text, Collection<String> names) {
        check(what, text, names);
        return text;
    }

    /** Refuses a text that is none of some names, with the nearest of them. */
    static void check(String what, String text, Collection<String> names) {
        if (!names.contains(text)) {
            throw new InvalidValueException("unknown " + what + " '" + Text.shorten(text) + "'"
                    + Nearest.hint(text, names) + "; accepted: "
                    + (names.isEmpty() ? "a name that the file defines" : Text.list(names, "or")));
        }
    }
}
