package org.schooloversight.triggers.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.support.Amount;

/** One occurrence of a promise while records are shared out: what it needs, and what it has been given so far. */
final class Occurrence {

    private final Promise promise;
    private final Slot slot;
    private final int place;
    private final Entitlement entitlement;
    private final List<SupportRecord> metBy = new ArrayList<>();
    private final List<SupportRecord> beyond = new ArrayList<>();
    private BigDecimal used = BigDecimal.ZERO;
    private @Nullable LocalDate metOn;

    Occurrence(Promise promise, Slot slot, int place) {
        this.promise = promise;
        this.slot = slot;
        this.place = place;
        this.entitlement = promise.entitlement();
    }

    Promise promise() {
        return promise;
    }

    Slot slot() {
        return slot;
    }

    /** Returns the place among the occurrences of its promise, from 0. */
    int place() {
        return place;
    }

    Entitlement entitlement() {
        return entitlement;
    }

    BigDecimal need() {
        return BigDecimal.valueOf(entitlement.amount().number());
    }

    BigDecimal used() {
        return used;
    }

    List<SupportRecord> metBy() {
        return metBy;
    }

    List<SupportRecord> beyond() {
        return beyond;
    }

    Optional<LocalDate> metOn() {
        return Optional.ofNullable(metOn);
    }

    boolean isMet() {
        return metOn != null;
    }

    /** Tells whether an inspection is to show it, and no record of support can. */
    boolean isJudgement() {
        return entitlement.amount().unit() == Amount.Unit.JUDGEMENT;
    }

    boolean takesMore() {
        return entitlement.amount().bound() != Amount.Bound.EXACTLY;
    }

    /** Tells whether a record of a day lies in its time, as far as is known. */
    boolean isInTime(LocalDate on) {
        LocalDate from = slot.countsFrom();
        return (from == null || !on.isBefore(from)) && !slot.day().isBefore(on);
    }

    /** Tells whether it was owed until its day had passed, and could then be done late. */
    boolean isLateOn(LocalDate on) {
        return !promise.key().atMost()
                && slot.standing() == Slot.Standing.PLAIN
                && slot.day().isBefore(on)
                && owed(slot.day().latest().orElse(on)).isPresent();
    }

    /** Finds by what it is owed on a day; if it was promised only after its day had passed, by the first that promises it. */
    Optional<Promise.Span> owed(LocalDate on) {
        LocalDate end = slot.endsOn();
        if (end != null && !on.isBefore(end)) {
            return Optional.empty();
        }
        return on.isBefore(promise.firstDay()) ? Optional.of(promise.spans().get(0)) : promise.at(on);
    }

    /** Returns the day that decides whether it was owed: its own or, if that lies ahead, the day of the question. */
    static LocalDate deciding(DaySpan day, LocalDate asOf) {
        return day.latest().filter(asOf::isAfter).orElse(asOf);
    }

    void give(SupportRecord record) {
        used = used.add(record.of(entitlement.amount().unit()));
        if (promise.key().atMost() && used.compareTo(need()) > 0) {
            beyond.add(record);
        }
        // a record that reaches the most and goes beyond it counts as both
        if (metOn == null || !promise.key().atMost()) {
            metBy.add(record);
        }
        if (metOn == null && used.compareTo(need()) >= 0) {
            metOn = record.on();
        }
    }
}
