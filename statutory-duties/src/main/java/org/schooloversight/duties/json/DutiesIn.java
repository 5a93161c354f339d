package org.schooloversight.duties.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.BearerId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.Concerns;
import org.schooloversight.duties.catalogue.Correction;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.EventType;
import org.schooloversight.duties.catalogue.Prospective;
import org.schooloversight.duties.catalogue.Quota;
import org.schooloversight.duties.catalogue.Saving;
import org.schooloversight.duties.catalogue.ServiceId;

/** Reads the documents of one catalogue, the duties before the clocks. */
final class DutiesIn {

    private final DayKinds kinds;
    private final Map<DutyId, Duty> duties = new LinkedHashMap<>();
    private final Map<ClockId, Clock> clocks = new LinkedHashMap<>();
    private final Map<String, EventType> events = new LinkedHashMap<>();
    private final Map<ReadingId, Reading> readings = new LinkedHashMap<>();

    DutiesIn(DayKinds kinds) {
        this.kinds = kinds;
    }

    DutyCatalogue catalogue(Sha256 digest) {
        return DutyCatalogue.of(duties.values(), clocks.values(), events.values(), readings.values(), digest.hex());
    }

    Collection<Duty> duties(JsonIn document) {
        document.optionalText("$schema");
        Cites cites = Cites.of(document);
        Map<Duty, JsonIn> read = new LinkedHashMap<>();
        for (JsonIn each : document.objects("duties")) {
            Duty duty = duty(each, cites);
            each.done();
            if (duties.put(duty.id(), duty) != null) {
                each.problem("id", "the duty '" + duty.id() + "' is listed twice", "each id once");
            }
            read.put(duty, each);
        }
        read.forEach((duty, each) -> replacements(duty, each));
        document.done();
        return duties.values();
    }

    private static Duty duty(JsonIn each, Cites cites) {
        return Duty.builder()
                .id(each.value("id", DutyId::of, DutyId.of("unreadable")))
                .title(each.text("title"))
                .area(each.value("area", AreaId::of, AreaId.of("unreadable")))
                .kind(each.choice("kind", DutyKind.class))
                .bearer(each.value("bearer", BearerId::of, BearerId.of("unreadable")))
                .owner(each.value("owner", ServiceId::of, ServiceId.of("unreadable")))
                .concerns(each.object("appliesTo").map(DutiesIn::concerns).orElse(new Concerns("", Set.of(), Set.of())))
                .addAllCites(cites.in(each))
                .reviewCites(each.optionalText("reviewCites"))
                .correction(each.optionalObject("correction").map(part -> {
                    Correction correction = new Correction(part.text("text"), cites.in(part));
                    part.done();
                    return correction;
                }))
                .effective(each.has("effective") ? Optional.of(Cites.effective(each)) : Optional.empty())
                .prospective(each.optionalObject("prospective").map(DutiesIn::prospective))
                .addAllReplacedBy(each.values("replacedBy", DutyId::of))
                .saving(each.optionalObject("saving").map(part -> {
                    Saving saving = new Saving(part.text("text"), cites.in(part));
                    part.done();
                    return saving;
                }))
                .quota(each.optionalObject("quota").map(DutiesIn::quota))
                .check(Cites.check(each))
                .build();
    }

    private static Prospective prospective(JsonIn part) {
        Prospective prospective = new Prospective(part.date("enacted"), part.text("awaits"), Cites.check(part));
        part.done();
        return prospective;
    }

    /** Checks that what takes the place of a duty exists and does not begin before the duty has ended. */
    private void replacements(Duty duty, JsonIn each) {
        if (duty.effective().isPresent() == duty.prospective().isPresent()) {
            each.report(
                    "it has to be in force for some time or to wait for that",
                    "one of the keys effective or prospective");
        }
        Optional<LocalDate> end = duty.effective().flatMap(EffectivePeriod::endExclusive);
        for (DutyId id : duty.replacedBy()) {
            Duty next = duties.get(id);
            if (next == null) {
                each.problem(
                        "replacedBy",
                        "unknown duty '" + id + "'" + Nearest.hint(id.value(), duties.keySet()),
                        "a duty of this file");
            } else if (next.effective().isPresent()
                    && (end.isEmpty() || next.effective().get().startInclusive().isBefore(end.get()))) {
                each.problem(
                        "replacedBy",
                        "'" + id + "' begins on " + next.effective().get().startInclusive()
                                + ", before this duty has ended",
                        "duties that begin after the last day of this one, or are not in force yet");
            }
        }
    }

    private static Concerns concerns(JsonIn part) {
        Concerns concerns = new Concerns(
                part.text("words"),
                new LinkedHashSet<>(part.values("categories", text -> JsonIn.constant(SchoolCategory.class, text))),
                new LinkedHashSet<>(part.values("kinds", text -> JsonIn.constant(SchoolKind.class, text))));
        part.done();
        return concerns;
    }

    private static Quota quota(JsonIn part) {
        String of = part.text("of");
        Quota quota;
        if (part.has("atMost")) {
            quota = new Quota.AtMost(part.wholeNumber("atMost", 0, 1_000_000), of);
        } else {
            quota = new Quota.Share(
                    part.wholeNumber("percent", 1, 100),
                    of,
                    part.has("everyYears") ? Optional.of(part.wholeNumber("everyYears", 1, 50)) : Optional.empty());
            if (!part.text("rounding").equals("up")) {
                part.problem("rounding", "an unknown way to round", "up");
            }
        }
        part.done();
        return quota;
    }

    Collection<Clock> clocks(JsonIn document) {
        document.optionalText("$schema");
        Cites cites = Cites.of(document);
        ReadingsIn own = ReadingsIn.of(document, cites);
        for (Reading reading : own.all()) {
            if (readings.put(reading.id(), reading) != null) {
                document.problem(
                        "readings", "the reading '" + reading.id() + "' is in another file too", "each id once");
            }
        }
        events(document);
        ClockIn reader = new ClockIn(kinds, cites, own, events.keySet(), duties);
        List<Clock> read = new ArrayList<>();
        for (JsonIn each : document.objects("clocks")) {
            Clock clock = reader.clock(each);
            read.add(clock);
            if (clocks.put(clock.id(), clock) != null) {
                each.problem("id", "the clock '" + clock.id() + "' is listed twice", "each id once");
            }
        }
        document.done();
        return read;
    }

    private void events(JsonIn document) {
        for (JsonIn each : document.objects("events")) {
            EventType event = new EventType(each.value("id", EventId::of, ClockIn.NO_EVENT), each.text("title"));
            each.done();
            Optional<EventType> before =
                    Optional.ofNullable(events.put(event.id().value(), event));
            before.ifPresent(other -> each.problem(
                    "id",
                    "the event '" + Text.shorten(other.id().value()) + "' is listed twice",
                    "each id once, in one of the files"));
        }
    }
}
