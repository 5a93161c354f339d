package org.schooloversight.duties.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DeadlineRules;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.BearerId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.catalogue.Recurrence;

/** Reads clocks. */
final class ClockIn {

    static final EventId NO_EVENT = EventId.of("unreadable");

    private final DeadlineRules rules;
    private final Cites cites;
    private final ReadingsIn readings;
    private final Collection<String> events;
    private final Map<DutyId, Duty> duties;

    ClockIn(DayKinds kinds, Cites cites, ReadingsIn readings, Collection<String> events, Map<DutyId, Duty> duties) {
        this.rules = DeadlineRules.of(kinds);
        this.cites = cites;
        this.readings = readings;
        this.events = events;
        this.duties = duties;
    }

    Clock clock(JsonIn each) {
        Clock clock = Clock.builder()
                .id(each.value("id", ClockId::of, ClockId.of("unreadable")))
                .title(each.text("title"))
                .area(each.value("area", AreaId::of, AreaId.of("unreadable")))
                .group(
                        each.optionalText("group").isPresent()
                                ? Optional.of(each.value("group", ClockId::of, ClockId.of("unreadable")))
                                : Optional.empty())
                .addAllDuties(each.values("duties", this::duty))
                .bearer(each.value("bearer", BearerId::of, BearerId.of("unreadable")))
                .addAllStarts(each.has("starts") ? starts(each) : Set.of())
                .recurs(each.optionalObject("recurs").map(part -> {
                    Recurrence recurrence = part.choice("each", Recurrence.class);
                    part.done();
                    return recurrence;
                }))
                .addAllMet(events(each, "met"))
                .addAllStops(events(each, "stops"))
                .addAllExceptions(each.optionalObjects("exceptions").stream()
                        .map(this::exception)
                        .toList())
                .versions(versions(each))
                .build();
        if (each.has("starts") == each.has("recurs")) {
            each.report("it has to be started by events or to recur", "one of the keys starts or recurs");
        }
        each.done();
        return clock;
    }

    private DutyId duty(String text) {
        DutyId id = known("duty", DutyId.of(text), duties.keySet());
        Duty duty = duties.get(id);
        if (duty != null && duty.prospective().isPresent()) {
            throw new InvalidValueException("the duty '" + id
                    + "' is not in force, so nothing times it; accepted: a duty that is or was in force");
        }
        return id;
    }

    private Set<EventId> starts(JsonIn each) {
        return each.required("starts")
                .<Set<EventId>>map(array -> new LinkedHashSet<>(array.someValues(this::event)))
                .orElse(Set.of());
    }

    private EventId event(String text) {
        return EventId.of(known("event", text, events));
    }

    private Set<EventId> events(JsonIn each, String named) {
        return new LinkedHashSet<>(each.values(named, this::event));
    }

    private static <T> T known(String what, T name, Collection<T> names) {
        if (names.contains(name)) {
            return name;
        }
        throw new InvalidValueException("unknown " + what + " '" + Text.shorten(name.toString()) + "'"
                + Nearest.hint(name.toString(), names) + "; accepted: "
                + (names.size() > 20 ? "one that the catalogue lists" : Text.list(names, "or")));
    }

    private LimitException exception(JsonIn part) {
        LimitException exception = new LimitException(
                part.value("id", ExceptionId::of, ExceptionId.of("unreadable")), part.text("title"), cites.in(part));
        part.done();
        return exception;
    }

    private Timeline<ClockVersion> versions(JsonIn each) {
        List<Timeline.Version<ClockVersion>> versions = new ArrayList<>();
        for (JsonIn part : each.objects("versions")) {
            Choice<DeadlineRule> rule = part.object("rule")
                    .map(value ->
                            readings.<DeadlineRule>choice(value, new DeadlineRule.NoDate("unreadable"), rules::read))
                    .orElse(Choice.always(new DeadlineRule.NoDate("unreadable")));
            ClockVersion version = new ClockVersion(
                    part.choice("bound", Bound.class),
                    rule,
                    cites.in(part),
                    Cites.check(part),
                    part.optionalText("note").orElse(""));
            versions.add(new Timeline.Version<>(Cites.effective(part), version));
            part.done();
        }
        try {
            return Timeline.of(versions);
        } catch (InvalidValueException invalid) {
            each.problem("versions", String.valueOf(invalid.getMessage()), "periods that do not overlap");
            return Timeline.of(List.of());
        }
    }
}
