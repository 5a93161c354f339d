package org.schooloversight.duties.schedule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/** All clocks made ready with the calendars of one place, and which events start which. */
final class CompiledCatalogue {

    private final Calendars calendars;
    private final Supplier<Calendars> projected;
    private final Map<ClockId, CompiledClock> clocks = new LinkedHashMap<>();
    private final Map<EventId, List<CompiledClock>> startedBy = new HashMap<>();

    CompiledCatalogue(DutyCatalogue catalogue, DutySettings settings, Calendars calendars) {
        this.calendars = calendars;
        this.projected = Suppliers.memoize(calendars::asProjected);
        List<Clock> inOrder = catalogue.clocks().stream()
                .sorted(Comparator.comparing(Clock::id))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Clock clock = inOrder.get(i);
            CompiledClock compiled = CompiledClock.of(clock, i, settings, calendars);
            clocks.put(clock.id(), compiled);
            clock.starts()
                    .forEach(event -> startedBy
                            .computeIfAbsent(event, each -> new ArrayList<>())
                            .add(compiled));
        }
    }

    Calendars calendars() {
        return calendars;
    }

    /** Returns the calendars with the projected bank holidays, made when first asked for. */
    Calendars projected() {
        return Objects.requireNonNull(projected.get());
    }

    CompiledClock require(ClockId id) {
        CompiledClock found = clocks.get(id);
        if (found == null) {
            throw new InvalidValueException(
                    "unknown clock '" + id + "'; accepted: an id of a clock that the catalogue lists");
        }
        return found;
    }

    Iterable<CompiledClock> all() {
        return clocks.values();
    }

    List<CompiledClock> startedBy(EventId event) {
        return startedBy.getOrDefault(event, List.of());
    }
}
