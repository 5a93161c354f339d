package org.schooloversight.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * A point that the source leaves open, the ways to read it, and the one taken unless somebody chooses otherwise.
 *
 * @param id  the point, not null
 * @param question  what is open, in plain English, not null
 * @param options  what each way to read it means, at least two, in the order of the policy, unmodifiable, not null
 * @param byDefault  the option taken unless another is chosen, one of the options, not null
 * @param cites  the words that are open, unmodifiable, not null
 */
public record Reading(
        ReadingId id, String question, Map<OptionId, String> options, OptionId byDefault, List<Citation> cites) {

    /**
     * Copies the parts and checks the default.
     *
     * @throws InvalidValueException if there are fewer than two options or the default is none of them
     */
    public Reading {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        cites = List.copyOf(cites);
        if (options.size() < 2) {
            throw new InvalidValueException(
                    "reading '" + id + "' has " + options.size() + " options; accepted: two or more");
        }
        if (!options.containsKey(byDefault)) {
            throw new InvalidValueException(
                    "reading '" + id + "' has no option '" + byDefault + "'; accepted: " + options.keySet());
        }
    }

    /**
     * Finds an option by its id.
     *
     * @param text  the id, not null
     * @return the option, not null
     * @throws InvalidValueException if there is no such option; the message lists those there are
     */
    public OptionId named(String text) {
        return options.keySet().stream()
                .filter(each -> each.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("reading '" + id + "' has no option '" + Text.shorten(text)
                        + "'; accepted: " + Text.list(options.keySet(), "or")));
    }
}
