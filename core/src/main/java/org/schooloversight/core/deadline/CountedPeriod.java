package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.style.EnglishDates;

/** A period after an event that is counted in days of a kind. */
final class CountedPeriod extends RuleNode {

    private final int amount;
    private final CountedDays days;
    private final boolean beginning;

    CountedPeriod(DeadlineRule.Within rule, CountedDays days) {
        this.amount = rule.amount();
        this.days = days;
        this.beginning = rule.counting() == Counting.BEGINNING_WITH_THE_DAY;
    }

    @Override
    DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
        DaySpan found = find(day, occasion.suspensions());
        if (trace != null) {
            explain(day, found, occasion.suspensions(), trace);
        }
        return found;
    }

    private DaySpan find(LocalDate day, List<Suspension> suspensions) {
        if (amount == 0) {
            return DaySpan.on(day);
        }
        if (suspensions.isEmpty()) {
            return beginning ? days.nthFrom(day, amount) : days.nthAfter(day, amount);
        }
        return Suspensions.nth(days, beginning ? day : day.plusDays(1), amount, suspensions);
    }

    private void explain(LocalDate day, DaySpan to, List<Suspension> suspensions, Trace trace) {
        LocalDate first = beginning ? day : day.plusDays(1);
        List<PassedOver> passed = to.latest()
                .or(to::earliest)
                .map(last -> passedOver(first, last, suspensions))
                .orElse(List.of());
        trace.step(
                new CountingUnit.OfKind(days.kind()).words(amount)
                        + (beginning ? " beginning with " : " after ")
                        + EnglishDates.full(day)
                        + (amount == 1 ? " ends on " : " end on ")
                        + Trace.say(to)
                        + Trace.passed(passed)
                        + ".",
                day,
                to,
                passed);
        if (!to.isCertain()) {
            if (suspensions.stream().anyMatch(each -> each.lastDay().isEmpty())) {
                Suspensions.doubt(trace);
            }
            Coverage.doubt(days, trace);
        }
    }

    private List<PassedOver> passedOver(LocalDate first, LocalDate last, List<Suspension> suspensions) {
        List<PassedOver> passed = new ArrayList<>(days.passedOver(first, last));
        List<LocalDate> already = passed.stream().map(PassedOver::on).toList();
        Suspensions.days(first, last, suspensions).stream()
                .filter(each -> !already.contains(each.on()))
                .forEach(passed::add);
        passed.sort(Comparator.comparing(PassedOver::on));
        return passed;
    }
}
