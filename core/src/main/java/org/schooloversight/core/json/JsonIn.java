package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * A value of a JSON document, read strictly: what is missing, of the wrong kind or not asked for is a problem with its line
 * and column.
 *
 * <p>A required value that cannot be read gives a stand-in, so that reading goes on and every problem is found at once. A
 * document with a problem is never used, so no stand-in is ever seen outside.
 */
public final class JsonIn {

    private static final int LONGEST_NUMBER = 30;

    private final String file;
    private final List<Problem> problems;
    private final Problem.Effect effect;
    private final String path;
    private final JsonTree.Node node;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonIn(String file, List<Problem> problems, Problem.Effect effect, String path, JsonTree.Node node) {
        this.file = file;
        this.problems = problems;
        this.effect = effect;
        this.path = path;
        this.node = node;
    }

    /**
     * Parses a document that must be an object.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @param problems  the list that problems are added to, not null
     * @return the object, empty if the document could not be parsed, not null
     * @throws IOException if the input cannot be read
     */
    public static Optional<JsonIn> parse(String file, InputStream in, List<Problem> problems) throws IOException {
        List<JsonTree.Node> root = JsonTree.parse(file, in, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        JsonIn document = new JsonIn(file, problems, Problem.Effect.INPUT_REFUSED, "", root.get(0));
        return document.is(JsonTree.Kind.OBJECT) ? Optional.of(document) : Optional.empty();
    }

    /**
     * Gets a required text that is not blank.
     *
     * @param name  the member, not null
     * @return the text, not null
     */
    public String text(String name) {
        return required(name).map(JsonIn::asText).orElse("unreadable");
    }

    /**
     * Gets an optional text.
     *
     * @param name  the member, not null
     * @return the text, empty if it is not there, not null
     */
    public Optional<String> optionalText(String name) {
        return optional(name).map(JsonIn::asText);
    }

    /**
     * Gets a required value that is written as text.
     *
     * @param <T>  the type of the value
     * @param name  the member, not null
     * @param parse  makes the value, or throws {@link InvalidValueException}, not null
     * @param standIn  what is returned beside a problem, not null
     * @return the value, not null
     */
    public <T> T value(String name, Function<String, T> parse, T standIn) {
        return required(name).flatMap(value -> value.parsed(parse)).orElse(standIn);
    }

    /**
     * Gets a required date.
     *
     * @param name  the member, not null
     * @return the date, not null
     */
    public LocalDate date(String name) {
        return value(name, JsonIn::parseDate, LocalDate.EPOCH);
    }

    /**
     * Gets an optional date.
     *
     * @param name  the member, not null
     * @return the date, empty if it is not there, not null
     */
    public Optional<LocalDate> optionalDate(String name) {
        return optional(name).flatMap(value -> value.parsed(JsonIn::parseDate));
    }

    /**
     * Gets a required constant of an enum, written in lower case with hyphens.
     *
     * @param <E>  the type of the enum
     * @param name  the member, not null
     * @param type  the enum, not null
     * @return the constant, not null
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return value(name, text -> constant(type, text), type.getEnumConstants()[0]);
    }

    /**
     * Gets a required whole number.
     *
     * @param name  the member, not null
     * @param lowest  the lowest accepted, inclusive
     * @param highest  the highest accepted, inclusive
     * @return the number
     */
    public int wholeNumber(String name, int lowest, int highest) {
        Optional<BigDecimal> number = number(name);
        if (number.isEmpty()) {
            return lowest;
        }
        try {
            int whole = number.get().intValueExact();
            if (whole >= lowest && whole <= highest) {
                return whole;
            }
        } catch (ArithmeticException notWhole) {
            // reported below, with the same words as a number out of bounds
        }
        problem(name, "found " + number.get().toPlainString(), "a whole number from " + lowest + " to " + highest);
        return lowest;
    }

    /**
     * Gets a required number.
     *
     * @param name  the member, not null
     * @return the number, not null
     */
    public BigDecimal decimal(String name) {
        return number(name).orElse(BigDecimal.ZERO);
    }

    /**
     * Gets an optional flag.
     *
     * @param name  the member, not null
     * @param byDefault  what is returned if it is not there
     * @return the flag
     */
    public boolean flag(String name, boolean byDefault) {
        return optional(name)
                .filter(value -> value.is(JsonTree.Kind.FLAG))
                .map(value -> Boolean.parseBoolean(value.node.scalar()))
                .orElse(byDefault);
    }

    /**
     * Gets an optional object.
     *
     * @param name  the member, not null
     * @return the object, empty if it is not there, not null
     */
    public Optional<JsonIn> optionalObject(String name) {
        return optional(name).filter(value -> value.is(JsonTree.Kind.OBJECT));
    }

    /**
     * Gets a required object.
     *
     * @param name  the member, not null
     * @return the object, empty beside a problem, not null
     */
    public Optional<JsonIn> object(String name) {
        return required(name).filter(value -> value.is(JsonTree.Kind.OBJECT));
    }

    /**
     * Gets the objects of a required array that is not empty.
     *
     * @param name  the member, not null
     * @return the objects, empty beside a problem, not null
     */
    public List<JsonIn> objects(String name) {
        Optional<JsonIn> array = required(name).filter(value -> value.is(JsonTree.Kind.ARRAY));
        if (array.isPresent() && array.get().node.items().isEmpty()) {
            array.get().report("the array is empty", "at least one object");
        }
        return array.map(JsonIn::items).orElse(List.of()).stream()
                .filter(item -> item.is(JsonTree.Kind.OBJECT))
                .toList();
    }

    /**
     * Gets the objects of an optional array.
     *
     * @param name  the member, not null
     * @return the objects, empty if it is not there, not null
     */
    public List<JsonIn> optionalObjects(String name) {
        return optional(name).map(JsonIn::items).orElse(List.of()).stream()
                .filter(item -> item.is(JsonTree.Kind.OBJECT))
                .toList();
    }

    /**
     * Reads this value itself as an array of texts.
     *
     * @param <T>  the type of a value
     * @param parse  makes a value, or throws {@link InvalidValueException}, not null
     * @return the values that could be read, not null
     */
    public <T> List<T> values(Function<String, T> parse) {
        return items().stream().flatMap(item -> item.parsed(parse).stream()).toList();
    }

    /**
     * Reads this value itself as an array of texts that is not empty.
     *
     * @param <T>  the type of a value
     * @param parse  makes a value, or throws {@link InvalidValueException}, not null
     * @return the values that could be read, empty beside a problem, not null
     */
    public <T> List<T> someValues(Function<String, T> parse) {
        if (node.kind() == JsonTree.Kind.ARRAY && node.items().isEmpty()) {
            report("the array is empty", "at least one text");
        }
        return values(parse);
    }

    /**
     * Gets the values of an optional array of texts.
     *
     * @param <T>  the type of a value
     * @param name  the member, not null
     * @param parse  makes a value, or throws {@link InvalidValueException}, not null
     * @return the values that could be read, not null
     */
    public <T> List<T> values(String name, Function<String, T> parse) {
        return optional(name).map(array -> array.values(parse)).orElse(List.of());
    }

    /**
     * Gets every member of this object by name, all of them asked for.
     *
     * @return the members in the order of the document, not null
     */
    public Map<String, JsonIn> members() {
        Map<String, JsonIn> all = new LinkedHashMap<>();
        node.members().forEach((name, value) -> {
            asked.add(name);
            all.put(name, child(name, value));
        });
        return all;
    }

    /**
     * Reads this value itself as text.
     *
     * @return the text, not null
     */
    public String asText() {
        if (is(JsonTree.Kind.TEXT)) {
            if (!node.scalar().isBlank()) {
                return node.scalar();
            }
            report("the text is blank", "a text that is not blank");
        }
        return "unreadable";
    }

    /**
     * Reads this value itself, written as text.
     *
     * @param <T>  the type of the value
     * @param parse  makes the value, or throws {@link InvalidValueException}, not null
     * @return the value, empty beside a problem, not null
     */
    public <T> Optional<T> parsed(Function<String, T> parse) {
        if (!is(JsonTree.Kind.TEXT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(node.scalar()));
        } catch (InvalidValueException invalid) {
            String[] parts = String.valueOf(invalid.getMessage()).split("; accepted: ", 2);
            report(parts[0], parts.length > 1 ? parts[1] : "a valid value");
            return Optional.empty();
        }
    }

    /**
     * Tells whether a member is there.
     *
     * @param name  the member, not null
     * @return true if it is
     */
    public boolean has(String name) {
        asked.add(name);
        return node.members().containsKey(name);
    }

    /**
     * Tells whether this value is an object.
     *
     * @return true if it is
     */
    public boolean isObject() {
        return node.kind() == JsonTree.Kind.OBJECT;
    }

    /**
     * Gets the line on which this value starts.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return node.line();
    }

    /**
     * Tells whether there is a problem so far with the document, or with the row if this is one or in one.
     *
     * @return true if there is
     */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** Gets the values of a required array as rows: a problem with one of them refuses that one. */
    List<JsonIn> rows(String name, List<List<Problem>> problemsOfRows) {
        Optional<JsonIn> array = required(name).filter(value -> value.is(JsonTree.Kind.ARRAY));
        List<JsonIn> rows = new ArrayList<>();
        for (JsonTree.Node item : array.map(value -> value.node.items()).orElse(List.of())) {
            List<Problem> own = new ArrayList<>();
            problemsOfRows.add(own);
            String at = name + "[" + rows.size() + "]";
            JsonIn row = new JsonIn(file, own, Problem.Effect.ROW_REFUSED, at, item);
            row.is(JsonTree.Kind.OBJECT);
            rows.add(row);
        }
        return rows;
    }

    /** Reports every member that was never asked for, with the nearest name that was. */
    public void done() {
        node.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                child(name, value)
                        .report(
                                "unknown key '" + Text.shorten(name) + "'" + Nearest.hint(name, asked),
                                asked.isEmpty() ? "no key" : "the keys " + Text.list(asked, "and"));
            }
        });
    }

    /**
     * Reports a problem with a member, or with this value if it has no such member.
     *
     * @param name  the member, not null
     * @param message  what was wrong, not null
     * @param accepted  what is accepted, not null
     */
    public void problem(String name, String message, String accepted) {
        JsonTree.Node member = node.members().get(name);
        (member == null ? this : child(name, member)).report(message, accepted);
    }

    /**
     * Reports a problem with this value.
     *
     * @param message  what was wrong, not null
     * @param accepted  what is accepted, not null
     */
    public void report(String message, String accepted) {
        problems.add(new Problem(file, node.line(), node.column(), path, message, accepted, effect));
    }

    /**
     * Gets a required value of any kind.
     *
     * @param name  the member, not null
     * @return the value, empty beside a problem, not null
     */
    public Optional<JsonIn> required(String name) {
        Optional<JsonIn> found = optional(name);
        if (found.isEmpty()) {
            report("the key '" + name + "' is missing", "an object with it");
        }
        return found;
    }

    private Optional<JsonIn> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(node.members().get(name)).map(value -> child(name, value));
    }

    private Optional<BigDecimal> number(String name) {
        return required(name).filter(value -> value.is(JsonTree.Kind.NUMBER)).flatMap(JsonIn::asNumber);
    }

    private Optional<BigDecimal> asNumber() {
        // a few characters, such as 1e999999999, can stand for a number that no memory holds once it is written out
        String written = node.scalar();
        if (written.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(written);
                if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException beyondAllBounds) {
                // reported below
            }
        }
        report("found the number " + Text.shorten(written), "a number of at most " + LONGEST_NUMBER + " digits");
        return Optional.empty();
    }

    private List<JsonIn> items() {
        if (!is(JsonTree.Kind.ARRAY)) {
            return List.of();
        }
        List<JsonIn> items = new ArrayList<>();
        for (JsonTree.Node item : node.items()) {
            items.add(new JsonIn(file, problems, effect, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    private boolean is(JsonTree.Kind kind) {
        if (node.kind() == kind) {
            return true;
        }
        report("found " + node.kind().words, kind.words);
        return false;
    }

    private JsonIn child(String name, JsonTree.Node value) {
        return new JsonIn(file, problems, effect, path.isEmpty() ? name : path + "." + name, value);
    }

    static LocalDate parseDate(String text) {
        try {
            // years before 0 and after 9999 are longer
            if (text.length() == "yyyy-mm-dd".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException notADate) {
            // reported below, with the same words as a date in another form
        }
        throw new InvalidValueException("no such date: '" + Text.shorten(text) + "'; accepted: a date as yyyy-mm-dd");
    }

    /**
     * Obtains a constant of an enum from its name in lower case with hyphens.
     *
     * @param <E>  the type of the enum
     * @param type  the enum, not null
     * @param text  the name, not null
     * @return the constant, not null
     * @throws InvalidValueException if there is none; the message lists those there are
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        List<String> names = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return each;
            }
            names.add(name);
        }
        throw new InvalidValueException("unknown value '" + Text.shorten(text) + "'" + Nearest.hint(text, names)
                + "; accepted: " + Text.list(names, "or"));
    }
}
