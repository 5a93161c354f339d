package org.schooloversight.duties.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.CountingUnit;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.Limit;

/** Reads limits: the name of a clock, or a period after the day. */
final class LimitIn {

    static final ClockId NO_CLOCK = ClockId.of("unreadable");

    private final Cites cites;
    private final DutyCatalogue catalogue;
    private final DayKinds kinds;

    LimitIn(Cites cites, DutyCatalogue catalogue, DayKinds kinds) {
        this.cites = cites;
        this.catalogue = catalogue;
        this.kinds = kinds;
    }

    ClockId clock(JsonIn object, String name) {
        return object.value(name, this::clock, NO_CLOCK);
    }

    private ClockId clock(String text) {
        ClockId id = ClockId.of(text);
        if (catalogue.clock(id).isEmpty()) {
            throw new InvalidValueException("unknown clock '" + id + "'; accepted: a clock of the catalogue of duties");
        }
        return id;
    }

    Limit read(JsonIn each) {
        Limit limit = each.has("clock") ? new Limit.OfClock(clock(each, "clock")) : provision(each);
        each.done();
        return limit;
    }

    private Limit provision(JsonIn each) {
        Optional<DeadlineRule> rule = each.object("within").map(this::within);
        Bound bound = each.choice("bound", Bound.class);
        List<Citation> where = cites.in(each);
        Check check = Cites.check(each);
        return rule.isEmpty() || where.isEmpty()
                ? new Limit.OfClock(NO_CLOCK)
                : new Limit.OfProvision(new Provision(rule.get(), bound, where, check));
    }

    private DeadlineRule within(JsonIn part) {
        DeadlineRule rule = new DeadlineRule.Within(
                part.wholeNumber("amount", 1, DeadlineRule.LARGEST),
                part.value("unit", this::unit, OfCalendar.DAYS),
                DeadlineRule.Counting.AFTER_THE_DAY,
                DeadlineRule.NoSuchDay.LAST_OF_MONTH);
        part.done();
        return rule;
    }

    private CountingUnit unit(String text) {
        for (OfCalendar each : OfCalendar.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        return kinds.find(DayKindId.of(text))
                .<CountingUnit>map(CountingUnit.OfKind::new)
                .orElseThrow(() -> new InvalidValueException("unknown unit '" + Text.shorten(text)
                        + "'; accepted: days, weeks, months, years, "
                        + Text.list(kinds.all().stream().map(DayKind::id).toList(), "or")));
    }
}
