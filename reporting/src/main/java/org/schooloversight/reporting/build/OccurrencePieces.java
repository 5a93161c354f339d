package org.schooloversight.reporting.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.OccurrenceState;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.DutyWorkload.Standing;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.OccurrenceWords;
import org.schooloversight.reporting.words.PassedOverWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out occurrences of duties. */
final class OccurrencePieces {

    private OccurrencePieces() {}

    static Sensitivity sensitivity(DutyOccurrence each) {
        if (each.subject().isPresent()) {
            return Sensitivity.CASEWORK;
        }
        return each.school().isPresent() ? Sensitivity.ABOUT_A_SCHOOL : Sensitivity.OPEN;
    }

    /** Returns the day, or in words what is known of it. */
    static Cell day(Explained each) {
        DutyOccurrence occurrence = each.occurrence();
        List<Reason> reasons = reasons(each);
        Cell cell;
        if (occurrence.disappliedBy().isPresent()) {
            cell = Cell.of(Absence.NOT_APPLICABLE, "no day, because the limit does not apply");
        } else if (!occurrence.provision().hasDate()) {
            cell = Cell.of(Absence.NOT_APPLICABLE, "no number of days is set");
        } else {
            cell = occurrence
                    .due()
                    .day()
                    .map(Cell::of)
                    .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, DayWords.of(occurrence.due())));
        }
        return cell.because(reasons);
    }

    static Cell state(Explained each) {
        return Cell.of(Phrases.title(each.occurrence().state().words()
                        + each.occurrence()
                                .endedOn()
                                .map(day -> " on " + EnglishDates.full(day))
                                .orElse("")))
                .because(SupportPieces.because(
                        OccurrenceWords.state(each.occurrence()),
                        each.occurrence().provision().cites()));
    }

    /** Says whether the law was broken, or guidance missed, or neither. */
    static Cell breach(Explained each) {
        DutyOccurrence occurrence = each.occurrence();
        Standing standing = Standing.of(occurrence);
        boolean binding = standing == Standing.OVERDUE_BREACH || standing == Standing.MET_LATE_BREACH;
        boolean late = binding || standing == Standing.OVERDUE || standing == Standing.MET_LATE;
        if (!late) {
            return occurrence.state() == OccurrenceState.NOT_KNOWABLE
                    ? Cell.of(Absence.NOT_KNOWN, "not known")
                    : Cell.of("no");
        }
        String words = binding
                ? "breach of law"
                : occurrence.provision().bound() == Bound.UNTIL
                        ? "no: a right was not used in time"
                        : "no breach of law: "
                                + occurrence.provision().authority().words() + " missed";
        return Cell.of(words)
                .because(SupportPieces.because(
                        OccurrenceWords.state(occurrence),
                        occurrence.provision().cites()));
    }

    static Cell law(Explained each) {
        return Cell.of(each.occurrence().provision().cites().get(0) + " ["
                + each.occurrence().provision().authority().words() + "]");
    }

    static Cell checked(Explained each) {
        List<String> unchecked = each.occurrence().provision().unchecked();
        return unchecked.isEmpty()
                ? Cell.of("yes")
                : Cell.of("no")
                        .because(unchecked.stream()
                                .map(what -> new Reason(
                                        "Not checked against its source: " + Phrases.of(what), List.of(), List.of()))
                                .toList());
    }

    /** Returns the rule and, if that was asked for, each step from the event to the day. */
    static List<Reason> reasons(Explained each) {
        DutyOccurrence occurrence = each.occurrence();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                OccurrenceWords.when(occurrence) + " Counted from "
                        + EnglishDates.full(occurrence.occasion().day()) + ".",
                List.of(),
                List.of()));
        if (occurrence.provision().hasDate() || occurrence.disappliedBy().isPresent()) {
            reasons.add(new Reason(
                    Phrases.of(occurrence.provision().rule().toString()),
                    occurrence.provision().cites(),
                    List.of()));
        }
        occurrence.clock().exceptions().stream()
                .filter(exception -> occurrence.disappliedBy().equals(Optional.of(exception.id())))
                .forEach(exception ->
                        reasons.add(new Reason(OccurrenceWords.disapplied(exception), exception.cites(), List.of())));
        each.answer()
                .filter(ClockAnswer.Runs.class::isInstance)
                .map(ClockAnswer.Runs.class::cast)
                .ifPresent(runs -> addSteps(reasons, runs));
        return List.copyOf(reasons);
    }

    private static void addSteps(List<Reason> reasons, ClockAnswer.Runs runs) {
        runs.deadline().steps().forEach(step -> {
            String passed = String.join("; ", PassedOverWords.runs(step.passedOver()));
            reasons.add(new Reason(
                    Phrases.of(step.text()) + (passed.isEmpty() ? "" : " Not counted: " + passed + "."),
                    List.of(),
                    List.of()));
        });
        runs.deadline().doubts().forEach(doubt -> reasons.add(new Reason(doubt.toString(), List.of(), List.of())));
    }

    /** Returns the entry for a diary, empty if no first day is known. */
    static Optional<DatedEntry> entry(Explained each, List<Integer> remindDaysBefore) {
        DutyOccurrence occurrence = each.occurrence();
        // the day of a limit that does not apply is kept, so that what a diary has already is taken out of it
        Optional<LocalDate> day =
                occurrence.provision().hasDate() ? occurrence.day().earliest() : Optional.empty();
        return day.map(on -> new DatedEntry(
                uid(occurrence),
                title(occurrence),
                on,
                standing(occurrence),
                remindDaysBefore,
                reasons(each),
                sensitivity(occurrence)));
    }

    private static String uid(DutyOccurrence each) {
        return each.clock().id() + each.subject().map(subject -> "/" + subject).orElse("") + "/"
                + each.occasion().day();
    }

    private static String title(DutyOccurrence each) {
        return Phrases.title(each.clock().title())
                + each.subject().map(subject -> ", case " + subject).orElse("");
    }

    private static DatedEntry.Standing standing(DutyOccurrence each) {
        return switch (each.state()) {
            case MET, MET_LATE -> DatedEntry.Standing.DONE;
            case STOPPED, DISAPPLIED -> DatedEntry.Standing.NO_LONGER_DUE;
            case NOT_KNOWABLE -> DatedEntry.Standing.NOT_KNOWN_YET;
            case NOT_YET_DUE, RUNNING, OVERDUE, MINIMUM_NOT_OVER, PERIOD_OVER ->
                each.day().isCertain() ? DatedEntry.Standing.CERTAIN : DatedEntry.Standing.NOT_KNOWN_YET;
        };
    }
}
