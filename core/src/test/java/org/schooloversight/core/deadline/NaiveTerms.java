package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.calendar.TermSystem;

/** Finds the ends and starts of terms by looking at one after the other. */
final class NaiveTerms {

    /** A half term or term; its end is empty where the second half of the term is not stated. */
    private record Span(LocalDate from, Optional<LocalDate> to) {}

    private final NaiveDays days;
    private final List<TermCalendar> layers;

    NaiveTerms(NaiveDays days, List<TermCalendar> layers) {
        this.days = days;
        this.layers = layers;
    }

    /** Returns the spans in order, empty where nothing says what a term is. */
    private List<Span> spans(TermSpan span) {
        List<Span> spans = new ArrayList<>();
        Optional<TermSystem> system =
                layers.stream().flatMap(layer -> layer.system().stream()).findFirst();
        if (layers.isEmpty() || (span == TermSpan.TERM && system.isEmpty())) {
            return spans;
        }
        List<TermBlock> blocks = days.blocks();
        boolean single = span == TermSpan.HALF_TERM || system.get() == TermSystem.SIX;
        for (int i = 0; i < blocks.size(); i += single ? 1 : 2) {
            Optional<TermBlock> last = single
                    ? Optional.of(blocks.get(i))
                    : blocks.stream().skip(i + 1L).findFirst();
            spans.add(new Span(blocks.get(i).firstDay(), last.map(TermBlock::lastDay)));
        }
        return spans;
    }

    /** Tells of an event before all that is known: earlier spans may lie between, so the n-th known is the latest it can be. */
    private boolean isBeforeAll(LocalDate event) {
        return event.isBefore(days.termsFrom());
    }

    DaySpan end(DeadlineRule.EndOf rule, LocalDate event) {
        LocalDate soonest = rule.first() == FirstCounted.NEXT_FULL ? event.plusDays(1) : event;
        List<Span> spans = spans(rule.span());
        if (spans.isEmpty()) {
            return DaySpan.notBefore(soonest);
        }
        int left = rule.number();
        for (Span each : spans) {
            boolean counts = rule.first() == FirstCounted.NEXT_FULL
                    ? each.from().isAfter(event)
                    : each.to().isEmpty() || !each.to().get().isBefore(event);
            if (counts && --left == 0) {
                Optional<LocalDate> known = each.to().filter(day -> !day.isAfter(days.termsUntil()));
                if (known.isEmpty()) {
                    break;
                }
                return isBeforeAll(event) ? DaySpan.ofClosed(soonest, known.get()) : DaySpan.on(known.get());
            }
        }
        return DaySpan.notBefore(
                isBeforeAll(event) ? soonest : later(soonest, days.termsUntil().plusDays(1)));
    }

    DaySpan start(DeadlineRule.StartOf rule, LocalDate event) {
        LocalDate soonest = event.plusDays(1);
        List<Span> spans = spans(rule.span());
        if (spans.isEmpty()) {
            return DaySpan.notBefore(soonest);
        }
        int left = rule.number();
        for (Span each : spans) {
            if (each.from().isAfter(event) && --left == 0) {
                if (each.from().isAfter(days.termsUntil())) {
                    break;
                }
                return isBeforeAll(event) ? DaySpan.ofClosed(soonest, each.from()) : DaySpan.on(each.from());
            }
        }
        return DaySpan.notBefore(
                isBeforeAll(event) ? soonest : later(soonest, days.termsUntil().plusDays(1)));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
