package org.schooloversight.duties.intervention;

import static org.schooloversight.duties.intervention.PowerAnswer.State.NOT_KNOWN;
import static org.schooloversight.duties.intervention.PowerAnswer.State.NOT_OPEN;
import static org.schooloversight.duties.intervention.PowerAnswer.State.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.law.Check;

/** Tells whether one power is open, by the law of the day and the routes found. */
final class PowerEvaluator {

    private final Power power;
    private final Known known;
    private final Limits limits;
    private final Said said = new Said();

    PowerEvaluator(Power power, Known known, Limits limits) {
        this.power = power;
        this.known = known;
        this.limits = limits;
    }

    /** What one route makes of the power, and the last day if it has one. */
    private record Opening(PowerAnswer.State state, Optional<LocalDate> until) {}

    PowerAnswer answer(Power.Version today, List<RouteResult> routes) {
        Power.Version version = saved(today);
        said.rests(power.title(), version.check());
        said.notice(version.note());
        List<Power.Condition> conditions = version.conditions().stream()
                .filter(each -> each.schools().holds(known.school()))
                .toList();
        conditions.forEach(each -> said.rests(each.words(), each.check()));
        Set<RouteId> by = new LinkedHashSet<>();
        PowerAnswer.State state = version.routes().isEmpty() ? OPEN : NOT_OPEN;
        if (version.routes().isEmpty()) {
            said.because("A school need not be eligible for it.", version.cites());
        }
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (RouteResult each : routes) {
            if (!version.routes().contains(each.answer().route())) {
                continue;
            }
            Opening opening = opening(version, each);
            if (opening.state() == OPEN) {
                by.add(each.answer().route());
                ends.add(opening.until());
                state = OPEN;
            } else if (opening.state() == NOT_KNOWN && state == NOT_OPEN) {
                state = NOT_KNOWN;
            }
        }
        if (by.isEmpty() && !version.routes().isEmpty()) {
            said.because(
                    state == NOT_KNOWN
                            ? "Whether a route opens this power is not known."
                            : "No route opens this power on the day.",
                    version.cites());
        }
        PowerAnswer.State closed = closed(version, state);
        boolean open = closed == OPEN;
        return new PowerAnswer(
                power.id(),
                power.title(),
                power.holder(),
                version.force(),
                closed,
                open ? List.copyOf(by) : List.of(),
                open && ends.stream().noneMatch(Optional::isEmpty)
                        ? ends.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                        : Optional.empty(),
                conditions,
                said.deadlines(),
                said.reasons(),
                said.notices());
    }

    /** Returns the version of the day on which an order that is still in force was made, if the law saved it. */
    private Power.Version saved(Power.Version today) {
        if (today.saving().isEmpty()) {
            return today;
        }
        Power.Saving saving = today.saving().get();
        Optional<LocalDate> order = known.latest(saving.event())
                .filter(saving.made()::contains)
                .filter(day -> known.latest(InterventionEvent.ACADEMY_ORDER_REVOKED)
                        .filter(revoked -> !revoked.isBefore(day))
                        .isEmpty());
        if (order.isEmpty()) {
            return today;
        }
        said.because("Of the order of " + Said.day(order.get()) + ": " + saving.words(), saving.cites());
        said.rests("saved orders", saving.check());
        return power.versions().on(order.get()).orElse(today);
    }

    private Opening opening(Power.Version version, RouteResult route) {
        Eligibility state = route.answer().state();
        if (state == Eligibility.NOT_ELIGIBLE) {
            return new Opening(NOT_OPEN, Optional.empty());
        }
        PowerAnswer.State found = state == Eligibility.ELIGIBLE ? OPEN : NOT_KNOWN;
        if (version.window().isEmpty()
                || !version.windowRoutes().contains(route.answer().route())) {
            said.because(
                    route.answer().title() + (found == OPEN ? " opens it" : " may open it") + ", with no window.",
                    version.cites());
            return new Opening(found, Optional.empty());
        }
        if (route.complianceEnds().isEmpty()) {
            return new Opening(NOT_KNOWN, Optional.empty());
        }
        return inWindow(version, route, found);
    }

    private Opening inWindow(Power.Version version, RouteResult route, PowerAnswer.State found) {
        Optional<Deadline> window =
                limits.of(version.window().orElseThrow(), route.complianceEnds().orElseThrow(), route.lawOn());
        if (window.isEmpty()) {
            return new Opening(NOT_KNOWN, Optional.empty());
        }
        said.looked(window.get());
        Optional<LocalDate> last = window.get().day().day();
        if (last.isEmpty()) {
            return new Opening(NOT_KNOWN, Optional.empty());
        }
        boolean over = known.day().isAfter(last.get());
        said.because(
                route.answer().title()
                        + (over
                                ? " opened a window that ended on " + Said.day(last.get())
                                        + "; a fresh notice is needed."
                                : (found == OPEN ? " opens it until " : " may open it until ") + Said.day(last.get())
                                        + "."),
                version.cites());
        return new Opening(over ? NOT_OPEN : found, last);
    }

    private PowerAnswer.State closed(Power.Version version, PowerAnswer.State state) {
        if (state == NOT_OPEN || version.closers().isEmpty()) {
            return state;
        }
        if (!known.isLogGiven()) {
            said.because("No log was given, so whether something closes this power is not known.", version.cites());
            return NOT_KNOWN;
        }
        for (Power.Closer closer : version.closers()) {
            Optional<LocalDate> since = known.latest(closer.event());
            boolean reopened = since.isPresent()
                    && closer.reopenedBy()
                            .flatMap(known::latest)
                            .filter(day -> !day.isBefore(since.get()))
                            .isPresent();
            if (since.isPresent() && !reopened) {
                said.because(closer.words() + " That is so since " + Said.day(since.get()) + ".", closer.cites());
                rests(closer.check());
                return NOT_OPEN;
            }
        }
        return state;
    }

    private void rests(Check check) {
        said.rests("what closes it", check);
    }
}
