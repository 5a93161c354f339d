package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/** Half terms or terms in order, found by their days without walking. */
final class TermIndex {

    private final List<TermBlock> blocks;
    private final LocalDate[] starts;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    private TermIndex(List<TermBlock> blocks, LocalDate[] starts, LocalDate knownFrom, LocalDate knownUntil) {
        this.blocks = List.copyOf(blocks);
        this.starts = starts;
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
    }

    static TermIndex ofHalfTerms(List<TermBlock> blocks, LocalDate knownFrom, LocalDate knownUntil) {
        LocalDate[] starts = blocks.stream().map(TermBlock::firstDay).toArray(LocalDate[]::new);
        return new TermIndex(blocks, starts, knownFrom, knownUntil);
    }

    /** Pairs the blocks of each year in order where it has three terms. A last half term on its own has no end yet. */
    static TermIndex ofTerms(List<TermBlock> blocks, TermSystem system, LocalDate knownFrom, LocalDate knownUntil) {
        if (system == TermSystem.SIX) {
            return ofHalfTerms(blocks, knownFrom, knownUntil);
        }
        List<TermBlock> terms = new ArrayList<>();
        List<LocalDate> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            TermBlock first = blocks.get(i);
            starts.add(first.firstDay());
            boolean paired = i + 1 < blocks.size()
                    && TermLayers.yearOf(blocks.get(i + 1)).equals(TermLayers.yearOf(first));
            if (paired) {
                terms.add(new TermBlock(
                        first.name() + " and " + blocks.get(i + 1).name(),
                        first.firstDay(),
                        blocks.get(i + 1).lastDay()));
            } else if (i + 1 < blocks.size()) {
                throw new InvalidValueException(
                        "the academic year " + TermLayers.yearOf(first)
                                + " has an odd number of blocks; accepted: two for each of its three terms, or \"system\": \"six\"");
            }
            i += paired ? 2 : 1;
        }
        return new TermIndex(terms, starts.toArray(LocalDate[]::new), knownFrom, knownUntil);
    }

    static int positive(int number) {
        if (number < 1) {
            throw new InvalidValueException("invalid number of terms: " + number + "; accepted: 1 or more");
        }
        return number;
    }

    List<TermBlock> blocks() {
        return blocks;
    }

    LocalDate knownFrom() {
        return knownFrom;
    }

    LocalDate knownUntil() {
        return knownUntil;
    }

    /** Returns the first day on which one can end: not on the day of the event if it has to begin afterwards. */
    static LocalDate soonest(FirstCounted first, LocalDate event) {
        return first == FirstCounted.NEXT_FULL ? event.plusDays(1) : event;
    }

    Optional<TermBlock> containing(LocalDate day) {
        int at = startedBy(day) - 1;
        return at >= 0 && at < blocks.size() && blocks.get(at).contains(day)
                ? Optional.of(blocks.get(at))
                : Optional.empty();
    }

    /** Finds the last day of the n-th from an event on. One that is not stated ends after all that is known. */
    DaySpan end(int number, FirstCounted first, LocalDate event) {
        LocalDate soonest = soonest(first, event);
        if (event.isBefore(knownFrom)) {
            return ended(number - 1)
                    .map(last -> DaySpan.ofClosed(soonest, last))
                    .orElseGet(() -> DaySpan.notBefore(soonest));
        }
        int started = startedBy(event);
        boolean within = first == FirstCounted.OF_EVENT
                && started > 0
                && (started > blocks.size()
                        || !blocks.get(started - 1).lastDay().isBefore(event));
        int at = (within ? started - 1 : started) + number - 1;
        return ended(at).map(DaySpan::on).orElseGet(() -> DaySpan.notBefore(afterAllKnown(soonest)));
    }

    /** Finds the first day of the n-th that begins after an event. */
    DaySpan start(int number, LocalDate event) {
        if (event.isBefore(knownFrom)) {
            LocalDate next = event.plusDays(1);
            return begun(number - 1).map(day -> DaySpan.ofClosed(next, day)).orElseGet(() -> DaySpan.notBefore(next));
        }
        return begun(startedBy(event) + number - 1)
                .map(DaySpan::on)
                .orElseGet(() -> DaySpan.notBefore(afterAllKnown(event.plusDays(1))));
    }

    private LocalDate afterAllKnown(LocalDate atLeast) {
        LocalDate next = knownUntil.plusDays(1);
        return next.isAfter(atLeast) ? next : atLeast;
    }

    private Optional<LocalDate> ended(int at) {
        return at < blocks.size() && !blocks.get(at).lastDay().isAfter(knownUntil)
                ? Optional.of(blocks.get(at).lastDay())
                : Optional.empty();
    }

    private Optional<LocalDate> begun(int at) {
        return at < starts.length && !starts[at].isAfter(knownUntil) ? Optional.of(starts[at]) : Optional.empty();
    }

    /** Counts those that have begun on or before a day. */
    private int startedBy(LocalDate day) {
        int at = Arrays.binarySearch(starts, day);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
