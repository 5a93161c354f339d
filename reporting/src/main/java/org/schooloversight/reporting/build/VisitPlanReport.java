package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.visits.ProviderId;
import org.schooloversight.triggers.visits.Unserved;
import org.schooloversight.triggers.visits.Visit;
import org.schooloversight.triggers.visits.VisitNeed;
import org.schooloversight.triggers.visits.VisitPlan;
import org.schooloversight.triggers.visits.VisitPriorities;

/** Lays out the visits of a year: who makes which, when and why, and what cannot be served. */
public final class VisitPlanReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("visit-plan");

    private VisitPlanReport() {}

    /**
     * Lays out the plan.
     *
     * @param plan  the plan, not null
     * @param priorities  in what order needs were served, not null
     * @param terms  the calendar whose half terms were planned for, not null
     * @param years  what the schools are owed in the year, visits and all else, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(
            VisitPlan plan, VisitPriorities priorities, SchoolCalendar terms, SupportYears years, ReportHead head) {
        Map<Urn, School> schools = new HashMap<>();
        years.schools().forEach(each -> schools.put(each.school().urn(), each.school()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("summary", "Summary", summary(plan, priorities, years.policy())));
        parts.add(new Part("visits", "Visits", visits(plan, schools)));
        parts.add(new Part("unserved", "What cannot be served, and why", unserved(plan, schools)));
        parts.add(new Part("capacity", "Days for visits", List.of(capacity(plan))));
        parts.add(new Part("besides", "What else is owed in the year", OwedBesideVisits.blocks(plan, years)));
        return Report.builder()
                .id(ID)
                .title("Visits in " + plan.year().year())
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP))
                .addAllParts(parts)
                .addRestsOn(SupportPieces.restsOn(
                        years.policy().header(), years.policy().sha256()))
                .addRestsOn(
                        "In which order needs are served, and who is best placed for what, is the authority's choice"
                                + " where the programme does not say.")
                .addRestsOn("Half terms are those of: "
                        + Text.list(
                                terms.layers().stream().map(TermCalendar::title).toList(), "and")
                        + ".")
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> summary(VisitPlan plan, VisitPriorities priorities, SupportPolicy policy) {
        List<Row> rows = new ArrayList<>();
        Map<VisitNeed.Claim, Integer> planned = new EnumMap<>(VisitNeed.Claim.class);
        Map<VisitNeed.Claim, Integer> unserved = new EnumMap<>(VisitNeed.Claim.class);
        plan.visits().forEach(each -> planned.merge(each.need().claim(), 1, Integer::sum));
        plan.unserved().forEach(each -> unserved.merge(each.need().claim(), 1, Integer::sum));
        for (VisitNeed.Claim claim : VisitNeed.Claim.values()) {
            rows.add(Row.of(cells(
                    Phrases.title(claim.words()), planned.getOrDefault(claim, 0), unserved.getOrDefault(claim, 0))));
        }
        rows.add(Row.ofTotals(cells("All", plan.visits().size(), plan.unserved().size())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(open(
                "needs",
                "Needs for visits, by what is promised",
                List.of(
                        Column.ofWords("claim", "Because"),
                        Column.ofCounts("planned", "Planned", Counted.NOTHING_PERSONAL),
                        Column.ofCounts("unserved", "Not served", Counted.NOTHING_PERSONAL),
                        Column.ofCounts("all", "All", Counted.NOTHING_PERSONAL).asTotal()),
                rows,
                "A need is one day at one school. What is owed and is no visit is told under 'What else is owed in the"
                        + " year'."));
        List<String> notices = new ArrayList<>();
        notices.add(promisedFor(unserved.getOrDefault(VisitNeed.Claim.OWED, 0)));
        notices.add(order(plan, priorities, policy));
        plan.notices().forEach(each -> notices.add(each.text()));
        blocks.add(open(notices));
        return blocks;
    }

    private static String promisedFor(int unserved) {
        return unserved == 0
                ? "No visit that is certainly promised is left out."
                : Phrases.of(unserved, "day") + (unserved == 1 ? " that is" : " that are")
                        + " certainly promised cannot be served: see 'What cannot be served, and why'.";
    }

    private static String order(VisitPlan plan, VisitPriorities priorities, SupportPolicy policy) {
        Set<TierId> called = Stream.concat(
                        plan.visits().stream().map(Visit::need),
                        plan.unserved().stream().map(Unserved::need))
                .flatMap(need -> need.tier().stream())
                .collect(Collectors.toSet());
        List<String> tiers = priorities.tiersFirst().stream()
                .filter(called::contains)
                .map(tier -> policy.tier(tier).map(TierDefinition::title).orElse(tier.value()))
                .toList();
        List<String> questions = priorities.order().stream()
                .map(each -> each.words()
                        + switch (each) {
                            case CLAIM -> " (promised, then what may be promised, then what is only allowed)";
                            case TIER -> tiers.isEmpty() ? "" : " (first " + String.join(", then ", tiers) + ")";
                            case AUTUMN_AND_SPRING, INSPECTION, FIRST_DAYS, DUE -> "";
                        })
                .toList();
        return "Needs are served in the order that the authority chose. It goes by these, the first first: "
                + String.join("; ", questions) + ".";
    }

    private static List<Cell> cells(String title, int planned, int unserved) {
        return List.of(Cell.of(title), Cell.of(planned), Cell.of(unserved), Cell.of(planned + unserved));
    }

    private static List<Block> visits(VisitPlan plan, Map<Urn, School> schools) {
        if (plan.visits().isEmpty()) {
            return List.of(inConfidence("No visit is planned."));
        }
        return List.of(inConfidence(
                "visits",
                "Each visit, in the order in which needs were served",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("visit", "Visit"),
                        Column.ofWords("half-term", "Half term"),
                        Column.ofDays("from", "Not before"),
                        Column.ofDays("to", "Not after"),
                        Column.ofWords("provider", "Who"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("others", "Who else could")),
                plan.visits().stream().map(each -> visit(each, schools)).toList()));
    }

    private static Row visit(Visit each, Map<Urn, School> schools) {
        return Row.of(List.of(
                        school(each.need(), schools),
                        Cell.of(each.need().school().urn().toString()),
                        need(each.need()),
                        Cell.of(each.halfTerm().name()),
                        day(each.within().earliest()),
                        day(each.within().latest()),
                        Cell.of(each.provider().toString()),
                        Cell.of(SupportPieces.texts(each.reasons())),
                        others(each)))
                .inConfidence();
    }

    /** Names those together of whom the same is said. */
    private static Cell others(Visit visit) {
        Map<String, List<ProviderId>> byWords = new LinkedHashMap<>();
        visit.others().stream()
                .filter(Visit.Other::isAble)
                .forEach(each -> byWords.computeIfAbsent(each.reason().text(), text -> new ArrayList<>())
                        .add(each.provider()));
        List<String> able = new ArrayList<>();
        byWords.forEach((words, providers) -> able.add(Text.list(providers, "and") + ": " + words));
        return able.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "nobody") : Cell.of(String.join(" ", able));
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "no day is set"));
    }

    private static Cell school(VisitNeed need, Map<Urn, School> schools) {
        School school = schools.get(need.school().urn());
        return school == null ? Cell.of(Absence.NOT_KNOWN, "not in the register") : SupportPieces.school(school);
    }

    private static Cell need(VisitNeed need) {
        String part = need.parts() > 1 ? ", day " + need.key().part() + " of " + need.parts() : "";
        return Cell.of(Phrases.title(need.title()) + part + " (" + need.claim().words() + ")")
                .because(SupportPieces.because("The programme asks for it.", need.cites()));
    }

    private static List<Block> unserved(VisitPlan plan, Map<Urn, School> schools) {
        if (plan.unserved().isEmpty()) {
            return List.of(inConfidence("Every need is served."));
        }
        return List.of(inConfidence(
                "unserved",
                "Needs without a visit",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("visit", "Visit"),
                        Column.ofWords("why", "Why")),
                plan.unserved().stream().map(each -> unserved(each, schools)).toList()));
    }

    private static Row unserved(Unserved each, Map<Urn, School> schools) {
        return Row.of(List.of(
                        school(each.need(), schools),
                        Cell.of(each.need().school().urn().toString()),
                        need(each.need()),
                        Cell.of(SupportPieces.texts(each.reasons()))))
                .inConfidence();
    }

    private static Block capacity(VisitPlan plan) {
        return open(
                "capacity",
                "Days of each provider, and how many are used",
                List.of(
                        Column.ofWords("provider", "Who"),
                        Column.ofWords("half-term", "Half term"),
                        Column.ofCounts("days", "Days", Counted.NOTHING_PERSONAL),
                        Column.ofCounts("used", "Used", Counted.NOTHING_PERSONAL)),
                plan.use().stream()
                        .map(each -> Row.of(List.of(
                                Cell.of(each.provider().toString()),
                                Cell.of(each.halfTerm().name()),
                                Cell.of(each.days()),
                                Cell.of(each.used()))))
                        .toList());
    }
}
