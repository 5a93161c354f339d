package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
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
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.visits.Unserved;
import org.schooloversight.triggers.visits.Visit;
import org.schooloversight.triggers.visits.VisitNeed;
import org.schooloversight.triggers.visits.VisitPlan;

/** Lays out the visits of a year: who makes which, when and why, and what cannot be served. */
public final class VisitPlanReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("visit-plan");

    private VisitPlanReport() {}

    /**
     * Lays out the plan.
     *
     * @param plan  the plan, not null
     * @param schools  the schools by their numbers, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(VisitPlan plan, Map<Urn, School> schools, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("summary", "Summary", summary(plan)));
        parts.add(new Part("visits", "Visits", visits(plan, schools)));
        parts.add(new Part("unserved", "What cannot be served, and why", unserved(plan, schools)));
        parts.add(new Part("capacity", "Days for visits", List.of(capacity(plan))));
        return Report.builder()
                .id(ID)
                .title("Visits in " + plan.year().year())
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP))
                .addAllParts(parts)
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> summary(VisitPlan plan) {
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
                "A need is one day at one school."));
        if (!plan.notices().isEmpty()) {
            blocks.add(open(plan.notices().stream().map(each -> each.text()).toList()));
        }
        return blocks;
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
        List<String> able = each.others().stream()
                .filter(Visit.Other::isAble)
                .map(other -> other.provider() + ": " + other.reason().text())
                .toList();
        return Row.of(List.of(
                        school(each.need(), schools),
                        Cell.of(each.need().school().urn().toString()),
                        need(each.need()),
                        Cell.of(each.halfTerm().name()),
                        day(each.within().earliest()),
                        day(each.within().latest()),
                        Cell.of(each.provider().toString()),
                        Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons()),
                        able.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "nobody") : all(able, "")))
                .inConfidence();
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
                .because(SupportPieces.because("The programme has it so.", need.cites()));
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
                        Column.ofWords("why", "Why"),
                        Column.ofWords("before", "Served before it")),
                plan.unserved().stream().map(each -> unserved(each, schools)).toList()));
    }

    private static Row unserved(Unserved each, Map<Urn, School> schools) {
        int before = each.servedBefore().size();
        return Row.of(List.of(
                        school(each.need(), schools),
                        Cell.of(each.need().school().urn().toString()),
                        need(each.need()),
                        Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons()),
                        before == 0 ? Cell.of(Absence.NOT_APPLICABLE, "nothing") : Cell.of(Phrases.of(before, "need"))))
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
