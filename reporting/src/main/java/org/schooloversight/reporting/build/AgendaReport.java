package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.EnglishDates;
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
import org.schooloversight.reporting.model.GroupAgenda;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.InspectionFindingWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.Agenda;
import org.schooloversight.triggers.partnership.Duplicate;
import org.schooloversight.triggers.partnership.PackageDue;
import org.schooloversight.triggers.partnership.SupportPackage;
import org.schooloversight.triggers.partnership.Unanswered;

/** Lays out what a meeting of the operational group is to look at. */
public final class AgendaReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("agenda");

    private static final List<Column> SCHOOL =
            List.of(Column.ofWords("school", "School"), Column.ofWords("urn", "URN"));
    private static final List<Column> PACKAGE = List.of(
            Column.ofWords("package", "Package"),
            Column.ofWords("need", "Need"),
            Column.ofWords("state", "State"),
            Column.ofDays("since", "Since"));

    private AgendaReport() {}

    /**
     * Lays out the agenda.
     *
     * @param agenda  the agenda with the schools it names, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, for officers and the group, not null
     */
    public static Report report(GroupAgenda agenda, ReportHead head) {
        return report(agenda, "Operational group, " + day(agenda), head);
    }

    /**
     * Lays out the agenda of a meeting of which the day is not known.
     *
     * @param agenda  the agenda of everything to the last day on which the group may meet, with the schools it names, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, for officers and the group, not null
     */
    public static Report reportOfMonth(GroupAgenda agenda, ReportHead head) {
        return report(agenda, "Operational group: agenda to " + day(agenda), head);
    }

    private static String day(GroupAgenda agenda) {
        return EnglishDates.full(agenda.agenda().meeting().on());
    }

    private static Report report(GroupAgenda agenda, String title, ReportHead head) {
        Agenda of = agenda.agenda();
        return Report.builder()
                .id(ID)
                .title(title)
                .subject(head.subject())
                .asOf(AsOf.on(of.meeting().on()))
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP))
                .addParts(
                        new Part("summary", "In short", List.of(summary(of))),
                        new Part("outcomes", "New inspection outcomes", outcomes(agenda)),
                        new Part("requests", "Requests of schools", packages(agenda, of.requests(), "requests")),
                        new Part("unanswered", "Triggers that fired, and no package", unanswered(agenda)),
                        new Part("duplicates", "The same need twice", duplicates(agenda)),
                        new Part("due", "Packages and their next step", due(agenda)),
                        new Part("report", "To report to the board", packages(agenda, of.toReport(), "report")),
                        new Part("refused", "Steps on record that cannot be", refused(of)),
                        new Part("notices", "To know besides", notices(of)))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Block summary(Agenda of) {
        return inConfidence(
                "summary",
                "How much there is to look at",
                List.of(
                        Column.ofWords("what", "What"),
                        Column.ofCounts("items", "Items", Counted.NOTHING_PERSONAL),
                        Column.ofCounts("schools", "Schools", Counted.NOTHING_PERSONAL)),
                List.of(
                        counted("New inspection outcomes", of.newOutcomes(), Inspection::urn),
                        counted("Requests of schools", of.requests(), SupportPackage::urn),
                        counted(
                                "Triggers that fired, and no package",
                                of.unanswered(),
                                each -> each.school().urn()),
                        counted("The same need twice", of.duplicates(), Duplicate::urn),
                        counted(
                                "Packages that are stuck",
                                of.due().stream().filter(PackageDue::stuck).toList(),
                                each -> each.waiting().urn()),
                        counted(
                                "Open packages",
                                of.due(),
                                each -> each.waiting().urn()),
                        counted("To report to the board", of.toReport(), SupportPackage::urn)));
    }

    private static <T> Row counted(String what, List<T> items, Function<T, Urn> school) {
        long schools = items.stream().map(school).distinct().count();
        return Row.of(List.of(Cell.of(what), Cell.of(items.size()), Cell.of(schools)))
                .inConfidence();
    }

    private static List<Block> bySchool(String id, String caption, List<Column> more, List<Row> rows) {
        return List.of(
                rows.isEmpty() ? inConfidence("There is none.") : inConfidence(id, caption, both(SCHOOL, more), rows));
    }

    private static Row row(GroupAgenda agenda, Urn urn, List<Cell> more) {
        Cell school = agenda.school(urn)
                .map(SupportPieces::school)
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not in the register"));
        return Row.of(both(List.of(school, Cell.of(urn.toString())), more)).inConfidence();
    }

    private static List<Cell> cells(SupportPackage each) {
        return List.of(
                Cell.of(each.id().toString()),
                Cell.of(each.need().toString()),
                Cell.of(Phrases.title(each.state().words())),
                Cell.of(each.inStateSince()));
    }

    private static List<Block> outcomes(GroupAgenda agenda) {
        return bySchool(
                "outcomes",
                "Published since the last meeting",
                List.of(
                        Column.ofWords("found", "Found"),
                        Column.ofDays("inspected", "Inspected"),
                        Column.ofDays("published", "Published")),
                agenda.agenda().newOutcomes().stream()
                        .map(each -> row(agenda, each.urn(), outcome(each)))
                        .toList());
    }

    private static List<Cell> outcome(Inspection each) {
        return List.of(
                Cell.of(Phrases.title(InspectionFindingWords.sort(each)) + ": " + InspectionFindingWords.of(each)),
                Cell.of(each.date()),
                Cell.of(each.provenance().publication().on()));
    }

    private static List<Block> packages(GroupAgenda agenda, List<SupportPackage> packages, String id) {
        return bySchool(
                id,
                "Packages",
                PACKAGE,
                packages.stream()
                        .map(each -> row(agenda, each.urn(), cells(each)))
                        .toList());
    }

    private static List<Block> unanswered(GroupAgenda agenda) {
        return bySchool(
                "unanswered",
                "Each trigger without an open package, with the offers that answer it",
                List.of(
                        Column.ofWords("trigger", "Trigger"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("offers", "Could be pointed to")),
                agenda.agenda().unanswered().stream()
                        .map(each -> unanswered(agenda, each))
                        .toList());
    }

    private static Row unanswered(GroupAgenda agenda, Unanswered each) {
        return row(
                agenda,
                each.school().urn(),
                List.of(
                        Cell.of(Phrases.title(each.finding().title())),
                        Cell.of(SupportPieces.texts(each.finding().reasons()))
                                .because(each.finding().reasons()),
                        all(agenda.offers(each), "no offer that is known")));
    }

    private static List<Block> duplicates(GroupAgenda agenda) {
        return bySchool(
                "duplicates",
                "Packages open for the same need of one school at the same time",
                List.of(
                        Column.ofWords("need", "Need"),
                        Column.ofWords("packages", "Packages"),
                        Column.ofWords("days", "Both open")),
                agenda.agenda().duplicates().stream()
                        .map(each -> row(agenda, each.urn(), duplicate(each)))
                        .toList());
    }

    private static List<Cell> duplicate(Duplicate each) {
        return List.of(
                Cell.of(each.need().toString()),
                Cell.of(each.first() + " and " + each.second()),
                Cell.of(DayWords.period(each.days())));
    }

    private static List<Block> due(GroupAgenda agenda) {
        return bySchool(
                "due",
                "Open packages",
                both(PACKAGE, List.of(Column.ofWords("next", "Next"), Column.ofWords("stuck", "Stuck"))),
                agenda.agenda().due().stream()
                        .map(each -> row(agenda, each.waiting().urn(), due(each)))
                        .toList());
    }

    private static List<Cell> due(PackageDue each) {
        String stuck = each.stuck() ? "yes, since " : "no, not before ";
        return both(
                cells(each.waiting()),
                List.of(
                        Cell.of(Phrases.title(each.next().words())),
                        Cell.of(stuck + EnglishDates.full(each.stuckFrom()))));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Block> refused(Agenda agenda) {
        return agenda.refused().isEmpty()
                ? List.of(inConfidence("There is none."))
                : List.of(inConfidence(agenda.refused().stream()
                        .map(each -> each.step().packageId() + ", "
                                + each.step().step().words() + " on "
                                + EnglishDates.full(each.step().on()) + ": " + each.reason())
                        .toList()));
    }

    private static List<Block> notices(Agenda agenda) {
        return agenda.notices().isEmpty()
                ? List.of(inConfidence("Nothing."))
                : List.of(inConfidence(
                        agenda.notices().stream().map(each -> each.text()).toList()));
    }
}
