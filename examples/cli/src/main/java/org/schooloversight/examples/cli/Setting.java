package org.schooloversight.examples.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A reading or figure that the command line sets.
 *
 * @param name  the name of the reading or parameter
 * @param value  the option or number
 */
record Setting(String name, String value) {

    /** Takes up one setting more. */
    interface Taking<T> {
        T with(T soFar, Setting setting);
    }

    /** Takes up settings one after the other; what they are taken up into says if there is no such name or value. */
    static <T> T all(List<Setting> settings, T defaults, Taking<T> taking) {
        return all("--set", settings, defaults, taking);
    }

    /** Takes up the settings of an option. */
    static <T> T all(String option, List<Setting> settings, T defaults, Taking<T> taking) {
        T all = defaults;
        Set<String> set = new HashSet<>();
        for (Setting each : settings) {
            if (!set.add(each.name())) {
                throw new Failure(option + ": '" + each.name() + "' is set twice; accepted: each name once");
            }
            try {
                all = taking.with(all, each);
            } catch (InvalidValueException invalid) {
                throw new Failure(option + ": " + invalid.getMessage());
            }
        }
        return all;
    }

    /** Reads {@code NAME=VALUE}. */
    static final class Converter implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String text) {
            int at = text.indexOf('=');
            if (at < 1) {
                throw new TypeConversionException("'" + Text.shorten(text)
                        + "' sets nothing; accepted: NAME=VALUE, such as low-attainment-ks2=60");
            }
            return new Setting(
                    text.substring(0, at).strip(), text.substring(at + 1).strip());
        }
    }
}
