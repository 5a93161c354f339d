package org.schooloversight.triggers.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schooloversight.core.calendar.DaySpan;

/**
 * Shares the records that serve one entitlement out among its occurrences, oldest first. A record goes to the occurrence in whose time it lies,
 * first to one that was owed on its day; if that has all it needs, to the earliest that is overdue; and to one occurrence only.
 */
final class Matching {

    private static final Comparator<SupportRecord> OLDEST =
            Comparator.comparing(SupportRecord::on).thenComparing(SupportRecord::id);

    private final List<Occurrence> occurrences;

    Matching(List<Occurrence> occurrences) {
        this.occurrences = occurrences.stream()
                .sorted(Comparator.comparing((Occurrence each) -> each.slot().day(), Matching::byLatest))
                .toList();
    }

    /** Shares records out and returns those that found no place. */
    List<SupportRecord> share(List<SupportRecord> records) {
        List<SupportRecord> left = new ArrayList<>();
        records.stream().sorted(OLDEST).forEach(record -> {
            Optional<Occurrence> taker = taker(record);
            taker.ifPresent(each -> each.give(record));
            if (taker.isEmpty()) {
                left.add(record);
            }
        });
        return left;
    }

    private Optional<Occurrence> taker(SupportRecord record) {
        return first(each -> !each.isMet()
                        && each.isInTime(record.on())
                        && each.owed(record.on()).isPresent())
                .or(() -> first(each -> !each.isMet() && each.isInTime(record.on())))
                .or(() -> first(each -> !each.isMet() && each.isLateOn(record.on())))
                .or(() -> first(each -> each.takesMore() && each.isInTime(record.on())));
    }

    private Optional<Occurrence> first(Predicate<Occurrence> test) {
        return occurrences.stream().filter(test).findFirst();
    }

    /** Those that are never late come last. */
    private static int byLatest(DaySpan a, DaySpan b) {
        if (a.latest().isEmpty() || b.latest().isEmpty()) {
            return Boolean.compare(a.latest().isEmpty(), b.latest().isEmpty());
        }
        return a.latest().get().compareTo(b.latest().get());
    }
}
