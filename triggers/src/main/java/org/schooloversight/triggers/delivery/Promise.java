package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.triggers.assess.Entitlement;

/**
 * One promise, however many tiers make it, and when it was made.
 *
 * @param key  what makes it one
 * @param spans  when it was promised, oldest first, at least one
 */
record Promise(PromiseKey key, List<Span> spans) {

    /**
     * A time in which it is promised.
     *
     * @param from  the first day
     * @param end  the day after the last, null if it goes on
     * @param entitlement  what is promised
     * @param title  the title of what promises it
     * @param conditions  what it depends on, empty if it is owed for certain
     */
    record Span(
            LocalDate from, @Nullable LocalDate end, Entitlement entitlement, String title, List<String> conditions) {

        boolean isCertain() {
            return conditions.isEmpty();
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (end == null || day.isBefore(end));
        }
    }

    /** A time in which it is promised without a break: occurrences are counted from its first day. */
    record Run(LocalDate from, @Nullable LocalDate end) {

        boolean reaches(LocalDate day) {
            return end == null || day.isBefore(end);
        }
    }

    Optional<Span> at(LocalDate day) {
        return spans.stream().filter(span -> span.contains(day)).findFirst();
    }

    LocalDate firstDay() {
        return spans.get(0).from();
    }

    /** Returns what is promised: the latest words or, where it is a most, the largest. */
    Entitlement entitlement() {
        Entitlement latest = spans.get(spans.size() - 1).entitlement();
        return key.atMost()
                ? spans.stream()
                        .map(Span::entitlement)
                        .max(Comparator.comparingInt(each -> each.amount().number()))
                        .orElse(latest)
                : latest;
    }

    /**
     * Returns the runs. Where it is at first not known whether it is owed, another begins with the day from which it is: meetings that are
     * counted from entry are not owed for a time of which nobody knew.
     */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        boolean anyCertain = false;
        for (Span span : spans) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean follows = last != null && span.from().equals(last.end());
            if (last != null && follows && (anyCertain || !span.isCertain())) {
                runs.set(runs.size() - 1, new Run(last.from(), span.end()));
            } else {
                runs.add(new Run(span.from(), span.end()));
                anyCertain = false;
            }
            anyCertain |= span.isCertain();
        }
        return runs;
    }
}
