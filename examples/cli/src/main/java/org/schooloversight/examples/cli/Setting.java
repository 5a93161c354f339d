package org.schooloversight.examples.cli;

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
