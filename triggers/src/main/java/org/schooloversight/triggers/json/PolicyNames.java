package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** The names that one policy file defines, against which every use of a name is checked. */
final class PolicyNames {

    private final Set<String> measures = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Map<ReadingId, Set<OptionId>> readings = new LinkedHashMap<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Map<String, List<TriggerId>> levels = new LinkedHashMap<>();
    private final Set<String> triggers = new LinkedHashSet<>();
    private final Set<String> tiers = new LinkedHashSet<>();

    PolicyNames(MeasureCatalogue catalogue) {
        catalogue.measures().stream().map(Measure::id).forEach(id -> measures.add(id.value()));
        catalogue.groups().forEach(id -> groups.add(id.value()));
    }

    void define(Reading reading) {
        readings.put(reading.id(), reading.options().keySet());
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

    boolean isDefined(ReadingId reading) {
        return readings.containsKey(reading);
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

    private static String known(String what, String text, Collection<String> names) {
        if (names.contains(text)) {
            return text;
        }
        throw new InvalidValueException("unknown " + what + " '" + Text.shorten(text) + "'" + Nearest.hint(text, names)
                + "; accepted: " + (names.isEmpty() ? "a name that the file defines" : Text.list(names, "or")));
    }

    /** Reads a value that may depend on how open points are read. */
    <T> Choice<T> choice(JsonIn value, T standIn, Function<JsonIn, T> read) {
        if (!value.isObject() || !value.has("byReading")) {
            return Choice.always(read.apply(value));
        }
        ReadingId reading = reading(value, "byReading");
        Map<OptionId, Choice<T>> options = options(value, reading, option -> choice(option, standIn, read));
        value.done();
        return options.isEmpty() ? Choice.always(standIn) : new Choice.ByReading<>(reading, options);
    }

    ReadingId reading(JsonIn value, String key) {
        return value.value(
                key,
                text -> {
                    List<String> names =
                            readings.keySet().stream().map(ReadingId::value).toList();
                    return ReadingId.of(known("reading", text, names));
                },
                ReadingId.of("unreadable"));
    }

    /** Reads what stands under each option of a reading: all of its options, and nothing else. */
    <T> Map<OptionId, T> options(JsonIn value, ReadingId reading, Function<JsonIn, T> read) {
        Map<OptionId, T> found = new LinkedHashMap<>();
        Set<OptionId> accepted = readings.getOrDefault(reading, Set.of());
        value.object("options").ifPresent(options -> {
            options.members().forEach((name, option) -> {
                if (IdText.isValid(name) && (accepted.isEmpty() || accepted.contains(OptionId.of(name)))) {
                    found.put(OptionId.of(name), read.apply(option));
                } else {
                    option.report(
                            "reading '" + reading + "' has no option '" + Text.shorten(name) + "'"
                                    + Nearest.hint(name, accepted),
                            Text.list(accepted, "or"));
                }
            });
            accepted.stream()
                    .filter(option -> !found.containsKey(option))
                    .forEach(option -> options.report(
                            "option '" + option + "' of reading '" + reading + "' is missing", "every option"));
        });
        return found;
    }
}
