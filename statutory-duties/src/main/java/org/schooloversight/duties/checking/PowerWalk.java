package org.schooloversight.duties.checking;

import static org.schooloversight.duties.checking.EntryText.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.duties.intervention.Limit;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.RouteId;

/** Goes through powers of intervention, with what closes them and what has to be done before. */
final class PowerWalk {

    private final InterventionWalk law;
    private final Checking checking;

    PowerWalk(InterventionWalk law, Checking checking) {
        this.law = law;
        this.checking = checking;
    }

    Power power(Power power) {
        return new Power(
                power.id(),
                power.title(),
                power.holder(),
                InterventionWalk.versions(power.versions(), each -> version(power, each)));
    }

    private Power.Version version(Power power, Timeline.Version<Power.Version> each) {
        Power.Version version = each.value();
        String id = EntryText.id("power", power.id(), each.period().startInclusive());
        EntryText text = new EntryText(id, InterventionWalk.AREA, power.title())
                .says(power.holder().words() + (version.force() == Power.Force.MUST ? " must" : " may") + " do it")
                .says(
                        version.routes().isEmpty()
                                ? "The school need not be eligible for intervention"
                                : "Where a school is eligible by: " + routes(version.routes()));
        Optional<Limit> window = version.window().map(limit -> {
            text.says("It can be used for a time only, where the route is: " + routes(version.windowRoutes()));
            return law.limit(limit, text, id + "/window", "How long it can be used: " + power.title());
        });
        if (!version.conditions().isEmpty()) {
            text.says("Asked for before or with it, each an entry of its own: "
                    + version.conditions().stream()
                            .map(part -> words(part.step()))
                            .collect(Collectors.joining(", ")));
        }
        if (!version.closers().isEmpty()) {
            text.says("Closed, each an entry of its own, by: "
                    + version.closers().stream()
                            .map(part -> words(part.event()))
                            .collect(Collectors.joining(", ")));
        }
        text.says(version.note()).inForce(each.period());
        Ids ids = new Ids(id);
        return new Power.Version(
                version.force(),
                version.routes(),
                window,
                version.windowRoutes(),
                version.closers().stream().map(part -> closer(power, part, ids)).toList(),
                version.conditions().stream()
                        .map(part -> condition(power, part, ids))
                        .toList(),
                version.saving().map(saving -> saving(power, saving, ids)),
                version.note(),
                version.cites(),
                checking.of(text.entry(version.cites(), version.check())));
    }

    private static String routes(Collection<RouteId> routes) {
        return routes.stream().map(RouteId::value).collect(Collectors.joining(", "));
    }

    private Power.Closer closer(Power power, Power.Closer part, Ids ids) {
        EntryText text = text(ids.next("closed-by", part.event()), "What closes it: ", power)
                .says(part.words())
                .says("Closed once: " + words(part.event()));
        part.reopenedBy().ifPresent(event -> text.says("Open again once: " + words(event)));
        return new Power.Closer(
                part.event(), part.reopenedBy(), part.words(), part.cites(), mark(text, part.cites(), part.check()));
    }

    private Power.Condition condition(Power power, Power.Condition part, Ids ids) {
        EntryText text = text(ids.next("asks", part.step()), "What it asks for first: ", power)
                .says(part.words())
                .exact("step", part.step());
        InterventionWalk.schools(text, part.schools());
        return new Power.Condition(
                part.step(), part.words(), part.schools(), part.cites(), mark(text, part.cites(), part.check()));
    }

    private Power.Saving saving(Power power, Power.Saving part, Ids ids) {
        EntryText text = text(ids.next("saved", part.event()), "What is saved: ", power)
                .says(part.words())
                .says("Saved is: " + words(part.event()) + ", " + part.made());
        return new Power.Saving(
                part.event(), part.made(), part.words(), part.cites(), mark(text, part.cites(), part.check()));
    }

    private static EntryText text(String id, String what, Power power) {
        return new EntryText(id, InterventionWalk.AREA, what + power.title());
    }

    private Check mark(EntryText text, List<Citation> cites, Check check) {
        return checking.of(text.entry(cites, check));
    }

    /** Numbers the parts that are of the same sort, in the order in which they stand. */
    private static final class Ids {

        private final String within;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        Ids(String within) {
            this.within = within;
        }

        String next(String sort, Enum<?> what) {
            String id = within + "/" + sort + "/" + InterventionWalk.id(what.name());
            int number = numbers.merge(id, 1, Integer::sum);
            return number == 1 ? id : id + "/" + number;
        }
    }
}
