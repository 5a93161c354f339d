package org.schooloversight.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A value that a policy fixes, or that depends on how open points are read.
 *
 * @param <T>  the type of the value
 */
public sealed interface Choice<T> {

    /**
     * Gets the value under the readings taken.
     *
     * @param taken  the option taken at each open point, not null
     * @return the value, not null
     * @throws InvalidValueException if no option is taken that this has a value for
     */
    T under(Map<ReadingId, OptionId> taken);

    /**
     * Gets the open points that the value depends on.
     *
     * @return the open points, unmodifiable, not null
     */
    Set<ReadingId> readings();

    /**
     * A fixed value.
     *
     * @param <T>  the type of the value
     * @param value  the value, not null
     */
    record Always<T>(T value) implements Choice<T> {
        @Override
        public T under(Map<ReadingId, OptionId> taken) {
            return value;
        }

        @Override
        public Set<ReadingId> readings() {
            return Set.of();
        }
    }

    /**
     * A value that depends on an open point.
     *
     * @param <T>  the type of the value
     * @param reading  the open point, not null
     * @param options  the value under each option, unmodifiable, not null
     */
    record ByReading<T>(ReadingId reading, Map<OptionId, Choice<T>> options) implements Choice<T> {

        /** Copies the options. */
        public ByReading {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        @Override
        public T under(Map<ReadingId, OptionId> taken) {
            OptionId option = taken.get(reading);
            Choice<T> chosen = option == null ? null : options.get(option);
            if (chosen == null) {
                throw new InvalidValueException("no value for reading '" + reading + "' under option '" + option
                        + "'; accepted: " + options.keySet());
            }
            return chosen.under(taken);
        }

        @Override
        public Set<ReadingId> readings() {
            Set<ReadingId> all = new LinkedHashSet<>();
            all.add(reading);
            options.values().forEach(option -> all.addAll(option.readings()));
            return Collections.unmodifiableSet(all);
        }
    }

    /**
     * Obtains a fixed value.
     *
     * @param <T>  the type of the value
     * @param value  the value, not null
     * @return the choice, not null
     */
    static <T> Choice<T> always(T value) {
        return new Always<>(value);
    }
}
