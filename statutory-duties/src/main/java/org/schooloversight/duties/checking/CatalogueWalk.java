package org.schooloversight.duties.checking;

import static org.schooloversight.duties.checking.EntryText.list;
import static org.schooloversight.duties.checking.EntryText.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Concerns;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.EventType;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.catalogue.Prospective;
import org.schooloversight.duties.catalogue.Recurrence;

/** Goes through a catalogue, makes an entry of each thing that has a check mark, and puts the marks in that it is told. */
final class CatalogueWalk {

    private final DutyCatalogue catalogue;
    private final Checking checking;
    private final KindWalk kinds;
    private final RuleSaid rules;

    CatalogueWalk(DutyCatalogue catalogue, Checking checking, KindWalk kinds) {
        this.catalogue = catalogue;
        this.checking = checking;
        this.kinds = kinds;
        this.rules = new RuleSaid(catalogue);
    }

    DutyCatalogue walk(String sha256) {
        List<Duty> duties = catalogue.duties().stream().map(this::duty).toList();
        List<Clock> clocks = catalogue.clocks().stream().map(this::clock).toList();
        return DutyCatalogue.of(duties, clocks, catalogue.events(), catalogue.readings(), sha256);
    }

    private Duty duty(Duty duty) {
        EntryText text = new EntryText("duty/" + duty.id(), duty.area(), duty.title())
                .says("Kind: " + words(duty.kind()) + ". Owed or held by: "
                        + duty.bearer().words())
                .says("Concerns: " + duty.concerns().words());
        tied(text, duty.concerns());
        duty.quota().ifPresent(quota -> text.says("The number set: " + quota));
        duty.correction().ifPresent(right -> text.says("Of its citation: " + right.text(), right.cites()));
        duty.effective().ifPresent(text::inForce);
        duty.prospective().ifPresent(waits -> text.says("Enacted, and not in force"));
        if (!duty.replacedBy().isEmpty()) {
            text.says("In its place comes: "
                    + duty.replacedBy().stream().map(DutyId::value).sorted().collect(Collectors.joining(", ")));
        }
        duty.saving().ifPresent(saving -> text.says("What goes on after its end: " + saving.text(), saving.cites()));
        Check check = checking.of(text.entry(duty.cites(), duty.check()));
        return rebuilt(duty, check);
    }

    private static void tied(EntryText text, Concerns concerns) {
        if (!concerns.categories().isEmpty()) {
            text.says("Tied to schools of the categories: " + list(concerns.categories(), "and"));
        }
        if (!concerns.kinds().isEmpty()) {
            text.says("Tied to schools of the kinds: " + list(concerns.kinds(), "and"));
        }
    }

    private Duty rebuilt(Duty duty, Check check) {
        Duty.Builder builder = Duty.builder()
                .id(duty.id())
                .title(duty.title())
                .area(duty.area())
                .kind(duty.kind())
                .bearer(duty.bearer())
                .owner(duty.owner())
                .concerns(duty.concerns())
                .addAllCites(duty.cites())
                .reviewCites(duty.reviewCites())
                .correction(duty.correction())
                .effective(duty.effective())
                .addAllReplacedBy(duty.replacedBy())
                .saving(duty.saving())
                .quota(duty.quota())
                .check(check);
        return builder.prospective(duty.prospective().map(waits -> awaited(duty, waits)))
                .build();
    }

    /** Whether somebody looked if an Act has been brought into force is another question than what the Act says. */
    private Prospective awaited(Duty duty, Prospective waits) {
        EntryText text = new EntryText("awaited/" + duty.id(), duty.area(), "In force by now? " + duty.title())
                .says("Enacted on " + waits.enactedOn() + ", and not known to be in force")
                .says("It waits for this: " + waits.awaits());
        return new Prospective(waits.enactedOn(), waits.awaits(), checking.of(text.entry(duty.cites(), waits.check())));
    }

    private Clock clock(Clock clock) {
        List<Timeline.Version<ClockVersion>> versions = new ArrayList<>();
        for (Timeline.Version<ClockVersion> each : clock.versions().versions()) {
            versions.add(new Timeline.Version<>(each.period(), version(clock, each)));
        }
        return Clock.builder()
                .id(clock.id())
                .title(clock.title())
                .area(clock.area())
                .group(clock.group())
                .addAllDuties(clock.duties())
                .bearer(clock.bearer())
                .addAllStarts(clock.starts())
                .recurs(clock.recurs())
                .addAllMet(clock.met())
                .addAllStops(clock.stops())
                .addAllExceptions(clock.exceptions())
                .versions(Timeline.of(versions))
                .build();
    }

    private ClockVersion version(Clock clock, Timeline.Version<ClockVersion> each) {
        ClockVersion version = each.value();
        EntryText text = new EntryText(
                EntryText.id("clock", clock.id(), each.period().startInclusive()), clock.area(), clock.title());
        rules.say(text, version.bound(), version.rule());
        text.says("Bears on: " + clock.bearer().words());
        clock.recurs().map(Recurrence::words).ifPresent(words -> text.says("It recurs " + words));
        events(text, "Started by", clock.starts());
        events(text, "Met by", clock.met());
        events(text, "Ended, with nothing due any more, by", clock.stops());
        for (LimitException exception : clock.exceptions()) {
            text.exact("exception", exception.id());
            text.says("Taken away where: " + exception.title(), exception.cites());
        }
        text.says(version.note()).inForce(each.period());
        Check check = checking.of(text.entry(version.cites(), version.check()));
        Choice<DeadlineRule> rule = RuleExact.with(version.rule(), kinds::kind);
        return new ClockVersion(version.bound(), rule, version.cites(), check, version.note());
    }

    private void events(EntryText text, String what, Collection<EventId> events) {
        List<EventId> inOrder = events.stream().sorted().toList();
        text.exact(what, inOrder);
        if (!inOrder.isEmpty()) {
            text.says(what + ": "
                    + inOrder.stream()
                            .map(event ->
                                    catalogue.event(event).map(EventType::title).orElse(event.value()))
                            .collect(Collectors.joining("; or: ")));
        }
    }
}
