package org.schooloversight.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads the open points of a document, and the values that depend on them. */
public final class ReadingsIn {

    private final Map<ReadingId, Reading> readings = new LinkedHashMap<>();
    private final Set<ReadingId> used = new LinkedHashSet<>();

    private ReadingsIn() {}

    /**
     * Reads the open points of a document, from its key {@code readings}, which may be missing.
     *
     * @param document  the document, not null
     * @param cites  what reads its citations, not null
     * @return the open points, not null
     */
    public static ReadingsIn of(JsonIn document, Cites cites) {
        ReadingsIn all = new ReadingsIn();
        document.optionalObjects("readings").forEach(each -> all.read(each, cites));
        return all;
    }

    private void read(JsonIn each, Cites cites) {
        ReadingId id = each.value("id", ReadingId::of, ReadingId.of("unreadable"));
        Map<OptionId, String> options = new LinkedHashMap<>();
        each.object("options")
                .ifPresent(object -> object.members().forEach((name, text) -> {
                    if (IdText.isValid(name)) {
                        options.put(OptionId.of(name), text.asText());
                    } else {
                        text.report(
                                "invalid id for an option: '" + Text.shorten(name) + "'",
                                "lower case letters and digits in words joined by hyphens");
                    }
                }));
        OptionId byDefault = each.value("default", OptionId::of, OptionId.of("unreadable"));
        String question = each.text("question");
        List<Citation> places = cites.in(each);
        each.done();
        if (readings.containsKey(id)) {
            each.problem("id", "the reading '" + id + "' is defined twice", "each id once");
        }
        try {
            readings.put(id, new Reading(id, question, options, byDefault, places));
        } catch (InvalidValueException invalid) {
            each.report(String.valueOf(invalid.getMessage()), "two options or more, and a default that is one of them");
        }
    }

    /**
     * Gets the open points.
     *
     * @return the open points, in the order of the document, unmodifiable, not null
     */
    public List<Reading> all() {
        return List.copyOf(readings.values());
    }

    /**
     * Gets the open points that something read so far depends on.
     *
     * @return the open points, unmodifiable, not null
     */
    public Set<ReadingId> used() {
        return Collections.unmodifiableSet(used);
    }

    /**
     * Reads a value that may depend on an open point: {@code {"byReading": id, "options": {option: value}}}.
     *
     * @param <T>  the type of the value
     * @param value  the value, not null
     * @param standIn  what is returned beside a problem, not null
     * @param read  reads a value that depends on none, not null
     * @return the choice, not null
     */
    public <T> Choice<T> choice(JsonIn value, T standIn, Function<JsonIn, T> read) {
        if (!value.isObject() || !value.has("byReading")) {
            return Choice.always(read.apply(value));
        }
        ReadingId reading = reading(value, "byReading");
        Map<OptionId, Choice<T>> options = options(value, reading, option -> choice(option, standIn, read));
        value.done();
        return options.isEmpty() ? Choice.always(standIn) : new Choice.ByReading<>(reading, options);
    }

    /**
     * Reads the name of an open point.
     *
     * @param value  the object that has the name, not null
     * @param named  the member, not null
     * @return the name, not null
     */
    public ReadingId reading(JsonIn value, String named) {
        return value.value(named, this::known, ReadingId.of("unreadable"));
    }

    private ReadingId known(String text) {
        List<String> names = new ArrayList<>();
        readings.keySet().forEach(id -> names.add(id.value()));
        if (names.contains(text)) {
            used.add(ReadingId.of(text));
            return ReadingId.of(text);
        }
        throw new InvalidValueException("unknown reading '" + Text.shorten(text) + "'" + Nearest.hint(text, names)
                + "; accepted: " + (names.isEmpty() ? "a name that the file defines" : Text.list(names, "or")));
    }

    /**
     * Reads what stands under each option of an open point: all of its options, and nothing else.
     *
     * @param <T>  the type of what stands there
     * @param value  the object with the key {@code options}, not null
     * @param reading  the open point, not null
     * @param read  reads what stands under one option, not null
     * @return what was found, in the order of the document, not null
     */
    public <T> Map<OptionId, T> options(JsonIn value, ReadingId reading, Function<JsonIn, T> read) {
        Map<OptionId, T> found = new LinkedHashMap<>();
        Reading defined = readings.get(reading);
        Set<OptionId> accepted = defined == null ? Set.of() : defined.options().keySet();
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
