package org.schooloversight.duties.schedule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/**
 * How a council reads the open points of the law.
 *
 * @param readings  the option taken at each open point of the catalogue, unmodifiable, not null
 */
public record DutySettings(Map<ReadingId, OptionId> readings) {

    /** Copies the map, in the order of the ids. */
    public DutySettings {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /**
     * Obtains the defaults of a catalogue.
     *
     * @param catalogue  the catalogue, not null
     * @return the settings, not null
     */
    public static DutySettings defaults(DutyCatalogue catalogue) {
        Map<ReadingId, OptionId> taken = new TreeMap<>();
        catalogue.readings().forEach(reading -> taken.put(reading.id(), reading.byDefault()));
        return new DutySettings(taken);
    }

    /**
     * Obtains these settings with one open point read in another way, by name.
     *
     * @param catalogue  the catalogue, not null
     * @param name  the id of the open point, not null
     * @param value  the id of the option, not null
     * @return the settings, not null
     * @throws InvalidValueException if there is no such open point or option
     */
    public DutySettings withText(DutyCatalogue catalogue, String name, String value) {
        Reading reading = catalogue.readings().stream()
                .filter(each -> each.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("unknown reading '" + Text.shorten(name) + "'; accepted: "
                        + Text.list(readings.keySet(), "or")));
        return with(reading.id(), reading.named(value));
    }

    /**
     * Obtains these settings with one open point read in another way.
     *
     * @param reading  the open point, not null
     * @param option  the option, not null
     * @return the settings, not null
     */
    public DutySettings with(ReadingId reading, OptionId option) {
        Map<ReadingId, OptionId> changed = new TreeMap<>(readings);
        changed.put(reading, option);
        return new DutySettings(changed);
    }
}
