package org.schooloversight.core.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** The words that files use for the values of one type. */
final class Vocabulary<E> {

    private final Map<String, E> values = new LinkedHashMap<>();
    private final List<String> accepted;

    private Vocabulary(Map<String, List<String>> words, Function<String, E> value) {
        words.forEach((key, each) -> each.forEach(word -> values.put(Names.key(word), value.apply(key))));
        accepted = words.values().stream().flatMap(List::stream).toList();
    }

    /** Obtains a vocabulary whose keys are the constants of an enum in lower case with hyphens. */
    static <E extends Enum<E>> Vocabulary<E> of(Map<String, List<String>> words, Class<E> type) {
        return new Vocabulary<>(
                words, key -> Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Obtains a vocabulary of the keys {@code yes} and {@code no}. */
    static Vocabulary<Boolean> ofFlags(Map<String, List<String>> words) {
        return new Vocabulary<>(words, "yes"::equals);
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(values.get(Names.key(word)));
    }

    /**
     * Finds the value of a word.
     *
     * @throws InvalidValueException if the word is unknown; the message lists the words
     */
    E parse(String word) {
        return find(word)
                .orElseThrow(() -> new InvalidValueException("unknown word '" + Text.shorten(word) + "'"
                        + Nearest.hint(word, accepted) + "; accepted: " + Text.list(accepted, "or")));
    }
}
