package org.schooloversight.duties.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionEvent;
import org.schooloversight.duties.intervention.Limit;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.PowerId;
import org.schooloversight.duties.intervention.RouteId;

/** Reads powers. */
final class PowerIn {

    private final Cites cites;
    private final LimitIn limits;
    private final Set<RouteId> routes;

    PowerIn(Cites cites, LimitIn limits, Set<RouteId> routes) {
        this.cites = cites;
        this.limits = limits;
        this.routes = routes;
    }

    Power power(JsonIn each) {
        Power power = new Power(
                each.value("id", PowerId::of, PowerId.of("unreadable")),
                each.text("title"),
                each.choice("holder", Intervener.class),
                InterventionIn.versions(each, this::version));
        each.done();
        return power;
    }

    private Power.Version version(JsonIn each) {
        Optional<JsonIn> window = each.optionalObject("window");
        Set<RouteId> windowRoutes =
                window.<Set<RouteId>>map(part -> routes(part)).orElse(Set.of());
        Optional<Limit> limit = window.map(limits::read);
        if (window.isPresent() && windowRoutes.isEmpty()) {
            window.get().report("a window that is for no route", "the key routes with one or more");
        }
        return new Power.Version(
                each.choice("force", Power.Force.class),
                routes(each),
                limit,
                windowRoutes,
                each.optionalObjects("closedBy").stream().map(this::closer).toList(),
                each.optionalObjects("conditions").stream().map(this::condition).toList(),
                each.optionalObject("saves").map(this::saving),
                each.optionalText("note").orElse(""),
                cites.in(each),
                Cites.check(each));
    }

    private Set<RouteId> routes(JsonIn each) {
        return new LinkedHashSet<>(each.values("routes", text -> {
            RouteId id = RouteId.of(text);
            if (!routes.contains(id)) {
                throw new InvalidValueException("unknown route '" + id + "'; accepted: " + Text.list(routes, "or"));
            }
            return id;
        }));
    }

    private Power.Closer closer(JsonIn each) {
        Power.Closer closer = new Power.Closer(
                each.choice("event", InterventionEvent.class),
                each.has("reopenedBy")
                        ? Optional.of(each.choice("reopenedBy", InterventionEvent.class))
                        : Optional.empty(),
                each.text("words"),
                cites.in(each),
                Cites.check(each));
        each.done();
        return closer;
    }

    private Power.Condition condition(JsonIn each) {
        Power.Condition condition = new Power.Condition(
                each.choice("step", Power.Step.class),
                each.text("words"),
                InterventionIn.filter(each),
                cites.in(each),
                Cites.check(each));
        each.done();
        return condition;
    }

    private Power.Saving saving(JsonIn each) {
        Power.Saving saving = new Power.Saving(
                each.choice("event", InterventionEvent.class),
                each.object("made").map(PowerIn::period).orElse(EffectivePeriod.from(LocalDate.EPOCH)),
                each.text("words"),
                cites.in(each),
                Cites.check(each));
        each.done();
        return saving;
    }

    private static EffectivePeriod period(JsonIn each) {
        LocalDate from = each.date("from");
        LocalDate until = each.date("until");
        each.done();
        if (until.isBefore(from)) {
            each.problem("until", "it is before the first day, " + from, "a day on or after it");
            return EffectivePeriod.from(from);
        }
        return EffectivePeriod.ofClosed(from, until);
    }
}
