package org.schooloversight.examples.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;

/**
 * Finds by their names what the catalogue holds; where there is no such name, it says which is near.
 *
 * @param catalogue  the catalogue
 */
record CatalogueNames(DutyCatalogue catalogue) {

    /** Finds a clock, or the clocks of a group. */
    List<Clock> clocks(String name) {
        List<Clock> found = IdText.isValid(name) ? catalogue.clocks(ClockId.of(name)) : List.of();
        if (found.isEmpty()) {
            List<ClockId> known = catalogue.clocks().stream()
                    .flatMap(each -> Stream.concat(Stream.of(each.id()), each.group().stream()))
                    .distinct()
                    .toList();
            String hint = Nearest.hint(name, known);
            throw new Failure("there is no clock and no group '" + Text.shorten(name) + "'" + hint
                    + (hint.isEmpty() ? "; accepted: " + Text.list(known, "or") : ""));
        }
        return found;
    }

    /** Finds which exceptions apply to which clock; one that no clock has would be lost. */
    static Map<ClockId, Set<ExceptionId>> exceptions(String asked, List<Clock> clocks, Collection<String> names) {
        Map<ClockId, Set<ExceptionId>> applying = new HashMap<>();
        Set<ExceptionId> known = clocks.stream()
                .flatMap(clock -> clock.exceptions().stream())
                .map(LimitException::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String name : names) {
            ExceptionId wanted = known.stream()
                    .filter(id -> id.value().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Failure("--exception: '" + asked + "' has no exception '"
                            + Text.shorten(name) + "'" + Nearest.hint(name, known) + "; accepted: "
                            + (known.isEmpty() ? "none, the limit has no exceptions" : Text.list(known, "or"))));
            clocks.stream()
                    .filter(clock -> clock.exceptions().stream()
                            .anyMatch(each -> each.id().equals(wanted)))
                    .forEach(clock -> applying.computeIfAbsent(clock.id(), id -> new LinkedHashSet<>())
                            .add(wanted));
        }
        return applying;
    }

    /** Finds an area of the law. */
    AreaId area(String name) {
        List<AreaId> known = Stream.concat(
                        catalogue.duties().stream().map(Duty::area),
                        catalogue.clocks().stream().map(Clock::area))
                .distinct()
                .sorted()
                .toList();
        return known.stream()
                .filter(each -> each.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("there is no area '" + Text.shorten(name) + "'"
                        + Nearest.hint(name, known) + "; accepted: " + Text.list(known, "or")));
    }

    /** Finds an event. */
    EventId event(String name) {
        Set<EventId> known = new LinkedHashSet<>();
        catalogue.events().forEach(each -> known.add(each.id()));
        catalogue.clocks().forEach(clock -> known.addAll(countsFrom(clock)));
        return known.stream()
                .filter(each -> each.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("--on: unknown event '" + Text.shorten(name) + "'"
                        + Nearest.hint(name, known) + "; accepted: an event that the catalogue lists"));
    }

    /** Returns the other events that a rule of the clock counts from, under any reading. */
    static Set<EventId> countsFrom(Clock clock) {
        return clock.versions().versions().stream()
                .flatMap(version -> rules(version.value().rule()))
                .flatMap(rule -> rule.otherEvents().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<DeadlineRule> rules(Choice<DeadlineRule> choice) {
        return choice instanceof Choice.ByReading<DeadlineRule> open
                ? open.options().values().stream().flatMap(CatalogueNames::rules)
                : Stream.of(choice.under(Map.of()));
    }

    /** Tells whether a rule of the clock depends on an open point. */
    static boolean dependsOn(Clock clock, String reading) {
        return clock.versions().versions().stream()
                .flatMap(version -> version.value().rule().readings().stream())
                .anyMatch(each -> each.value().equals(reading));
    }
}
