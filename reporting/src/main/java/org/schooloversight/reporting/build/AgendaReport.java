package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.util.EnumSet;
import java.util.List;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
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

    private static final Column SCHOOL = Column.ofWords("school", "School");
    private static final Column URN = Column.ofWords("urn", "URN");

    private AgendaReport() {}

    /**
     * Lays out the agenda.
     *
     * @param agenda  the agenda with the schools it names, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, for officers and the group, not null
     */
    public static Report report(GroupAgenda agenda, ReportHead head) {
        Agenda of = agenda.agenda();
        return Report.builder()
                .id(ID)
                .title("Operational group, " + EnglishDates.full(of.meeting().on()))
                .subject(head.subject())
                .asOf(AsOf.on(of.meeting().on()))
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP))
                .addParts(
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

    private static List<Block> table(String id, String caption, List<Column> columns, List<Row> rows) {
        return List.of(rows.isEmpty() ? inConfidence("There is none.") : inConfidence(id, caption, columns, rows));
    }

    private static Cell school(GroupAgenda agenda, Urn urn) {
        return agenda.school(urn)
                .map(SupportPieces::school)
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not in the register"));
    }

    private static List<Block> outcomes(GroupAgenda agenda) {
        return table(
                "outcomes",
                "Published since the last meeting",
                List.of(
                        SCHOOL,
                        URN,
                        Column.ofWords("found", "Found"),
                        Column.ofDays("inspected", "Inspected"),
                        Column.ofDays("published", "Published")),
                agenda.agenda().newOutcomes().stream()
                        .map(each -> outcome(agenda, each))
                        .toList());
    }

    private static Row outcome(GroupAgenda agenda, Inspection each) {
        return Row.of(List.of(
                        school(agenda, each.urn()),
                        Cell.of(each.urn().toString()),
                        Cell.of(Phrases.title(InspectionFindingWords.sort(each)) + ": "
                                + InspectionFindingWords.of(each)),
                        Cell.of(each.date()),
                        Cell.of(each.provenance().publication().on())))
                .inConfidence();
    }

    private static List<Block> packages(GroupAgenda agenda, List<SupportPackage> packages, String id) {
        return table(
                id,
                "Packages",
                List.of(
                        SCHOOL,
                        URN,
                        Column.ofWords("package", "Package"),
                        Column.ofWords("need", "Need"),
                        Column.ofWords("state", "State"),
                        Column.ofDays("since", "Since")),
                packages.stream()
                        .map(each -> Row.of(List.of(
                                        school(agenda, each.urn()),
                                        Cell.of(each.urn().toString()),
                                        Cell.of(each.id().toString()),
                                        Cell.of(each.need().toString()),
                                        Cell.of(Phrases.title(each.state().words())),
                                        Cell.of(each.inStateSince())))
                                .inConfidence())
                        .toList());
    }

    private static List<Block> unanswered(GroupAgenda agenda) {
        return table(
                "unanswered",
                "Each trigger without an open package, with the offers that answer it",
                List.of(
                        SCHOOL,
                        URN,
                        Column.ofWords("trigger", "Trigger"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("offers", "Could be pointed to")),
                agenda.agenda().unanswered().stream()
                        .map(each -> unanswered(agenda, each))
                        .toList());
    }

    private static Row unanswered(GroupAgenda agenda, Unanswered each) {
        return Row.of(List.of(
                        SupportPieces.school(each.school()),
                        Cell.of(each.school().urn().toString()),
                        Cell.of(Phrases.title(each.finding().title())),
                        Cell.of(SupportPieces.texts(each.finding().reasons()))
                                .because(each.finding().reasons()),
                        all(agenda.offers(each), "no offer that is known")))
                .inConfidence();
    }

    private static List<Block> duplicates(GroupAgenda agenda) {
        return table(
                "duplicates",
                "Packages open for the same need of one school at the same time",
                List.of(
                        SCHOOL,
                        URN,
                        Column.ofWords("need", "Need"),
                        Column.ofWords("packages", "Packages"),
                        Column.ofWords("days", "Both open")),
                agenda.agenda().duplicates().stream()
                        .map(each -> duplicate(agenda, each))
                        .toList());
    }

    private static Row duplicate(GroupAgenda agenda, Duplicate each) {
        return Row.of(List.of(
                        school(agenda, each.urn()),
                        Cell.of(each.urn().toString()),
                        Cell.of(each.need().toString()),
                        Cell.of(each.first() + " and " + each.second()),
                        Cell.of(DayWords.period(each.days()))))
                .inConfidence();
    }

    private static List<Block> due(GroupAgenda agenda) {
        return table(
                "due",
                "Open packages",
                List.of(
                        SCHOOL,
                        URN,
                        Column.ofWords("package", "Package"),
                        Column.ofWords("need", "Need"),
                        Column.ofWords("state", "State"),
                        Column.ofDays("since", "Since"),
                        Column.ofWords("next", "Next"),
                        Column.ofWords("stuck", "Stuck")),
                agenda.agenda().due().stream().map(each -> due(agenda, each)).toList());
    }

    private static Row due(GroupAgenda agenda, PackageDue each) {
        SupportPackage of = each.waiting();
        return Row.of(List.of(
                        school(agenda, of.urn()),
                        Cell.of(of.urn().toString()),
                        Cell.of(of.id().toString()),
                        Cell.of(of.need().toString()),
                        Cell.of(Phrases.title(of.state().words())),
                        Cell.of(of.inStateSince()),
                        Cell.of(Phrases.title(each.next().words())),
                        Cell.of(
                                each.stuck()
                                        ? "yes, since " + EnglishDates.full(each.stuckFrom())
                                        : "no, not before " + EnglishDates.full(each.stuckFrom()))))
                .inConfidence();
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
