package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.change.ChangeKind;
import org.schooloversight.duties.change.ClockChange;
import org.schooloversight.duties.change.DutyChange;
import org.schooloversight.duties.change.LawChange;
import org.schooloversight.duties.schedule.ClockAnswer;
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
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.OccurrenceWords;
import org.schooloversight.reporting.words.PassedOverWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what the law asks otherwise on a later day than on an earlier one. */
public final class LawChangeReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("law-change");

    private LawChangeReport() {}

    /**
     * Lays out the change.
     *
     * @param change  the change, not null
     * @param head  whom the report is for and what it rests on, not null
     * @return the report, open to all, not null
     */
    public static Report report(LawChange change, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title("Law of " + EnglishDates.full(change.earlier()) + " and of " + EnglishDates.full(change.later()))
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part("summary", "Summary", summary(change)),
                        new Part("duties", "Duties and powers", List.of(duties(change))),
                        new Part("awaited", "Enacted, and not known to be in force", List.of(awaited(change))),
                        new Part("clocks", "Time limits and other days", List.of(clocks(change))))
                .addRestsOn("Compared is what the catalogue of this library has; what it lacks is not told here.")
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> summary(LawChange change) {
        List<Row> rows = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            rows.add(Row.of(List.of(
                    Cell.of(Phrases.title(words(kind))),
                    Cell.of(change.duties().stream()
                            .filter(each -> each.kind() == kind)
                            .count()),
                    Cell.of(change.clocks().stream()
                            .filter(each -> each.kind() == kind)
                            .count()))));
        }
        return List.of(
                Block.read("Area: "
                        + change.area().map(AreaId::words).orElse("all") + ". "
                        + "In force on both days: "
                        + (change.same() == 1 ? "1 duty or power" : change.same() + " duties and powers")
                        + ". Clocks are asked about an event of "
                        + EnglishDates.full(change.event()) + ", under the law of each day."),
                open(
                        "kinds",
                        "How many differ, and how",
                        List.of(
                                Column.ofWords("change", "Change"),
                                Column.ofCounts("duties", "Duties and powers", Counted.NOTHING_PERSONAL),
                                Column.ofCounts("clocks", "Clocks", Counted.NOTHING_PERSONAL)),
                        rows));
    }

    private static String words(ChangeKind kind) {
        return switch (kind) {
            case BEGAN -> "began";
            case CHANGED -> "changed";
            case ENDED -> "ended";
            case CAME_AND_WENT -> "came and went in between";
        };
    }

    private static Block duties(LawChange change) {
        return open(
                "duties",
                "Duties and powers that differ",
                List.of(
                        Column.ofWords("duty", "Duty or power"),
                        Column.ofWords("id", "Id"),
                        Column.ofWords("area", "Area"),
                        Column.ofWords("change", "Change"),
                        Column.ofDays("on", "From"),
                        Column.ofWords("instead", "In its place"),
                        Column.ofWords("goes-on", "What goes on"),
                        Column.ofWords("law", "Law"),
                        Column.ofWords("checked", "Checked")),
                change.duties().stream().map(LawChangeReport::duty).toList());
    }

    private static Row duty(DutyChange each) {
        Duty duty = each.duty();
        return Row.of(List.of(
                Cell.of(Phrases.title(duty.title())),
                Cell.of(duty.id().value()),
                Cell.of(Phrases.title(duty.area().words())),
                Cell.of(words(each.kind())),
                Cell.of(each.on()),
                each.successors().isEmpty()
                        ? Cell.of(Absence.NOT_APPLICABLE, "nothing")
                        : all(
                                each.successors().stream()
                                        .map(next -> Phrases.title(next.title()) + " (" + next.id() + ")")
                                        .toList(),
                                ""),
                duty.saving()
                        .map(saving -> Cell.of(saving.text())
                                .because(SupportPieces.because(
                                        "What was begun under it goes on as said.", saving.cites())))
                        .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "nothing stated")),
                law(duty.cites()),
                checked(duty.check())));
    }

    private static Cell law(List<Citation> cites) {
        return all(
                cites.stream()
                        .map(cite -> cite + " [" + cite.instrument().authority().words() + "]")
                        .toList(),
                "none");
    }

    private static Cell checked(Check check) {
        return Cell.of(check.isChecked() ? "yes" : "no")
                .because(SupportPieces.because(SupportPieces.checked(check), List.of()));
    }

    private static Block awaited(LawChange change) {
        return open(
                "awaited",
                "What is enacted and never told as due",
                List.of(
                        Column.ofWords("duty", "Duty or power"),
                        Column.ofWords("id", "Id"),
                        Column.ofDays("enacted", "Enacted"),
                        Column.ofWords("awaits", "Waits for"),
                        Column.ofWords("law", "Law")),
                change.awaited().stream()
                        .map(duty -> Row.of(List.of(
                                Cell.of(Phrases.title(duty.title())),
                                Cell.of(duty.id().value()),
                                Cell.of(duty.prospective().orElseThrow().enactedOn()),
                                Cell.of(Phrases.of(
                                        duty.prospective().orElseThrow().awaits())),
                                law(duty.cites()))))
                        .toList());
    }

    private static Block clocks(LawChange change) {
        return open(
                "clocks",
                "Clocks that differ, with the answer about the same event under the law of each day",
                List.of(
                        Column.ofWords("clock", "Clock"),
                        Column.ofWords("id", "Id"),
                        Column.ofWords("area", "Area"),
                        Column.ofWords("change", "Change"),
                        Column.ofWords("on", "From"),
                        Column.ofWords("before", "Law of " + EnglishDates.full(change.earlier())),
                        Column.ofWords("after", "Law of " + EnglishDates.full(change.later())),
                        Column.ofWords("differs", "Another answer"),
                        Column.ofWords("law", "Law")),
                change.clocks().stream().map(LawChangeReport::clock).toList());
    }

    private static Row clock(ClockChange each) {
        List<Citation> cites = version(each.after())
                .or(() -> version(each.before()))
                .map(ClockVersion::cites)
                .orElse(List.of());
        return Row.of(List.of(
                Cell.of(Phrases.title(each.clock().title())),
                Cell.of(each.clock().id().value()),
                Cell.of(Phrases.title(each.clock().area().words())),
                Cell.of(words(each.kind())),
                all(each.on().stream().map(EnglishDates::full).toList(), "none"),
                answer(each.before()),
                answer(each.after()),
                Cell.of(each.answersDiffer() ? "yes" : "no"),
                law(cites)));
    }

    private static Optional<ClockVersion> version(ClockAnswer answer) {
        return answer instanceof ClockAnswer.Runs runs ? Optional.of(runs.version()) : Optional.empty();
    }

    private static Cell answer(ClockAnswer answer) {
        if (!(answer instanceof ClockAnswer.Runs runs)) {
            return Cell.of(Absence.NOT_APPLICABLE, "no rule in force")
                    .because(SupportPieces.because(
                            OccurrenceWords.whyNoDay(answer).orElse(""), List.of()));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                Phrases.of(runs.deadline().provision().rule().toString()),
                runs.version().cites(),
                List.of()));
        runs.deadline().steps().forEach(step -> {
            String passed = String.join("; ", PassedOverWords.runs(step.passedOver()));
            reasons.add(new Reason(
                    Phrases.of(step.text()) + (passed.isEmpty() ? "" : " Not counted: " + passed + "."),
                    List.of(),
                    List.of()));
        });
        return (runs.deadline().provision().hasDate()
                        ? Cell.of(runs.version().bound().words() + " "
                                + DayWords.of(runs.deadline().day()))
                        : Cell.of(Absence.NOT_APPLICABLE, "no number of days is set"))
                .because(reasons);
    }
}
