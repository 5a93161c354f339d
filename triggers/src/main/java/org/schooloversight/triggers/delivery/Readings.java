package org.schooloversight.triggers.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Timing;

/** Tells what the open points make of the day of an occurrence. */
final class Readings {

    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final Slots slots;
    private final Map<ByOption, List<Slot>> laid = new LinkedHashMap<>();

    private record ByOption(PromiseKey promise, Timing timing) {}

    Readings(SupportPolicy policy, PolicySettings settings, Slots slots) {
        this.policy = policy;
        this.settings = settings;
        this.slots = slots;
    }

    List<ReadingDays> days(Occurrence each) {
        if (each.promise().key().atMost() || each.slot().due().isEmpty()) {
            return List.of();
        }
        Choice<Timing> timing = timing(each.promise().key());
        List<ReadingDays> all = new ArrayList<>();
        for (ReadingId id : timing.readings()) {
            Reading reading = policy.reading(id).orElseThrow();
            Map<OptionId, DaySpan> days = new LinkedHashMap<>();
            for (OptionId option : reading.options().keySet()) {
                Timing other = timing.under(settings.with(id, option).readings());
                List<Slot> under = laid.computeIfAbsent(
                        new ByOption(each.promise().key(), other), key -> slots.of(other, each.promise()));
                if (each.place() < under.size()) {
                    days.put(option, under.get(each.place()).day());
                }
            }
            all.add(new ReadingDays(
                    reading, Objects.requireNonNull(settings.readings().get(id)), days));
        }
        return all;
    }

    /** Finds the timing that the policy states, of which the key has what follows from the readings taken. */
    private Choice<Timing> timing(PromiseKey key) {
        return YearCalculator.definitions(policy)
                .filter(each -> each.id().equals(key.id())
                        && each.timing().under(settings.readings()).equals(key.timing()))
                .map(EntitlementDefinition::timing)
                .findFirst()
                .orElse(Choice.always(key.timing()));
    }
}
