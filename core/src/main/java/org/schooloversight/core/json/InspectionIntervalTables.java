package org.schooloversight.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.inspection.InspectionInterval;
import org.schooloversight.core.inspection.IntervalId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.SchoolKind;

/** Reads the intervals between inspections. */
public final class InspectionIntervalTables {

    private InspectionIntervalTables() {}

    /**
     * Obtains the intervals that come with this library.
     *
     * @param kinds  the kinds of day that they may count, not null
     * @return the intervals, of each force the first choice first, unmodifiable, not null
     */
    public static List<InspectionInterval> bundled(DayKinds kinds) {
        return DataFile.bundled("inspection-intervals.json", document -> intervals(document, DeadlineRules.of(kinds)));
    }

    static List<InspectionInterval> intervals(JsonIn document, DeadlineRules rules) {
        document.optionalText("about");
        Cites cites = Cites.of(document);
        List<InspectionInterval> intervals = new ArrayList<>();
        Set<IntervalId> ids = new TreeSet<>();
        for (JsonIn each : document.objects("intervals")) {
            IntervalId id = each.value("id", IntervalId::of, IntervalId.of("unreadable"));
            if (!ids.add(id)) {
                each.problem("id", "the interval '" + id + "' is listed twice", "each id once");
            }
            interval(id, each, cites, rules).ifPresent(intervals::add);
            each.done();
        }
        document.done();
        return List.copyOf(intervals);
    }

    private static Optional<InspectionInterval> interval(IntervalId id, JsonIn each, Cites cites, DeadlineRules rules) {
        List<Citation> places = cites.in(each);
        InspectionInterval.About about = about(each);
        String title = each.text("title");
        InspectionInterval.Force force = each.choice("force", InspectionInterval.Force.class);
        EffectivePeriod inForce = Cites.effective(each);
        InspectionInterval.From from = each.choice("from", InspectionInterval.From.class);
        DeadlineRule rule = each.object("rule").map(rules::read).orElse(new DeadlineRule.NoDate("unreadable"));
        Check check = Cites.check(each);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new InspectionInterval(
                        id, title, force, inForce, about, from, new Provision(rule, Bound.AT_LATEST, places, check)));
    }

    private static InspectionInterval.About about(JsonIn each) {
        Optional<EffectivePeriod> inspected =
                each.optionalObject("inspected").flatMap(InspectionIntervalTables::inspected);
        return new InspectionInterval.About(
                Set.copyOf(each.values("counts", text -> JsonIn.constant(InspectionInterval.Counted.class, text))),
                inspected,
                Set.copyOf(each.values("grades", text -> JsonIn.constant(OverallGrade.class, text))),
                Set.copyOf(each.values("outcomes", text -> JsonIn.constant(UngradedOutcome.class, text))),
                Set.copyOf(each.values("schools", text -> JsonIn.constant(SchoolKind.class, text))));
    }

    private static Optional<EffectivePeriod> inspected(JsonIn period) {
        LocalDate from = period.date("from");
        Optional<LocalDate> until = period.optionalDate("until");
        period.done();
        if (until.isPresent() && until.get().isBefore(from)) {
            period.problem("until", "it is before the first day, " + from, "a day on or after it");
            return Optional.empty();
        }
        return Optional.of(new EffectivePeriod(from, until.map(day -> day.plusDays(1))));
    }
}
