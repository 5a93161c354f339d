package org.schooloversight.examples.cli;

import java.time.LocalDate;
import org.schooloversight.core.style.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The day of an event that the command line gives.
 *
 * @param event  the name of the event
 * @param day  the day
 */
record EventDay(String event, LocalDate day) {

    /** Reads {@code EVENT=DATE}. */
    static final class Converter implements ITypeConverter<EventDay> {
        @Override
        public EventDay convert(String text) {
            int at = text.indexOf('=');
            if (at < 1) {
                throw new TypeConversionException("'" + Text.shorten(text)
                        + "' gives no event its day; accepted: EVENT=DATE, such as ehc-plan-finalised=2026-03-02");
            }
            return new EventDay(
                    text.substring(0, at).strip(),
                    new Converters.OfDay().convert(text.substring(at + 1).strip()));
        }
    }
}
