package org.schooloversight.triggers.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * What a council sets on a policy: how it reads the open points, and its own figures. What is not set takes the default.
 *
 * @param readings  the option taken at each open point of the policy, unmodifiable, not null
 * @param parameters  the value of each parameter of the policy, unmodifiable, not null
 */
public record PolicySettings(Map<ReadingId, OptionId> readings, Map<ParameterId, BigDecimal> parameters) {

    private static final int LONGEST_NUMBER = 20;

    /** Copies the maps. */
    public PolicySettings {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Obtains the defaults of a policy.
     *
     * @param policy  the policy, not null
     * @return the settings, not null
     */
    public static PolicySettings defaults(SupportPolicy policy) {
        Map<ReadingId, OptionId> readings = new LinkedHashMap<>();
        policy.readings().forEach(reading -> readings.put(reading.id(), reading.byDefault()));
        Map<ParameterId, BigDecimal> parameters = new LinkedHashMap<>();
        policy.parameters().forEach(parameter -> parameters.put(parameter.id(), parameter.byDefault()));
        return new PolicySettings(readings, parameters);
    }

    /**
     * Obtains these settings with one set by name, as text.
     *
     * @param policy  the policy, not null
     * @param name  the id of a reading or parameter, not null
     * @param value  the id of an option, or a number, not null
     * @return the settings, not null
     * @throws InvalidValueException if there is no such name, or the value is not accepted for it
     */
    public PolicySettings withText(SupportPolicy policy, String name, String value) {
        Optional<Reading> reading = policy.readings().stream()
                .filter(each -> each.id().value().equals(name))
                .findFirst();
        if (reading.isPresent()) {
            return with(reading.get().id(), reading.get().named(value));
        }
        Parameter parameter = policy.parameters().stream()
                .filter(each -> each.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("'" + Text.shorten(name)
                        + "' is neither a reading nor a parameter of " + policy.header() + "; accepted: the readings "
                        + Text.list(readings.keySet(), "and") + " and the parameters "
                        + Text.list(parameters.keySet(), "and")));
        Map<ParameterId, BigDecimal> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter.id(), parameter.checked(number(name, value)));
        return new PolicySettings(readings, changed);
    }

    /**
     * Obtains these settings with one open point read in another way.
     *
     * @param reading  the open point, not null
     * @param option  the option, one of the reading's, not null
     * @return the settings, not null
     */
    public PolicySettings with(ReadingId reading, OptionId option) {
        Map<ReadingId, OptionId> changed = new LinkedHashMap<>(readings);
        changed.put(reading, option);
        return new PolicySettings(changed, parameters);
    }

    private static BigDecimal number(String name, String value) {
        try {
            // a few characters, such as 1e999999999, can stand for a number that no memory holds once it is written out
            if (value.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(value);
                if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
                    return number;
                }
            }
        } catch (NumberFormatException notANumber) {
            // reported below, with the same words as a number too long to be meant
        }
        throw new InvalidValueException(
                "invalid value for '" + Text.shorten(name) + "': '" + Text.shorten(value) + "'; accepted: a number");
    }
}
