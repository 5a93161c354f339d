package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.ReadingDays;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Timing;

/** Lays out what a programme owes a school, cell by cell. */
final class ObligationPieces {

    private ObligationPieces() {}

    static Cell promise(Obligation each) {
        return Cell.of(Phrases.title(each.entitlement().title()))
                .because(List.of(new Reason(
                        "Promised is " + each.entitlement().amount() + ", "
                                + Phrases.of(each.entitlement().timing().toString()),
                        each.entitlement().cites(),
                        List.of())));
    }

    /** Says which of several of its kind it is. */
    static Cell number(Obligation each) {
        return Cell.of(Integer.toString(each.number()));
    }

    static Cell due(Obligation each) {
        Optional<DaySpan> day = each.due().map(Deadline::day);
        if (day.isEmpty()) {
            return countsFromWhatIsNotKnown(each)
                    ? Cell.of(Absence.NOT_KNOWN, "the day that it counts from is not known")
                    : Cell.of(Absence.NOT_APPLICABLE, "no day is set");
        }
        return day.get()
                .day()
                .map(Cell::of)
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, DayWords.of(day.get())))
                .because(steps(each));
    }

    /** Tells whether a day would follow from an event, if the event were on record. */
    private static boolean countsFromWhatIsNotKnown(Obligation each) {
        Timing timing = each.entitlement().timing();
        return each.entitlement().amount().bound() != Amount.Bound.AT_MOST
                && (timing instanceof Timing.WithinTerms || timing instanceof Timing.FirstHalfTermOfHead);
    }

    static Cell state(Obligation each) {
        return Cell.of(Phrases.title(each.state().words())).because(each.reasons());
    }

    static Cell done(Obligation each) {
        return all(
                each.metBy().stream()
                        .map(record -> EnglishDates.full(record.on()) + " (" + record.id() + ")")
                        .toList(),
                "nothing on record");
    }

    static Cell readings(Obligation each) {
        List<String> others = new ArrayList<>();
        for (ReadingDays reading : each.readings()) {
            if (reading.matters()) {
                reading.reading().options().keySet().stream()
                        .filter(option -> !option.equals(reading.taken()))
                        .forEach(option -> others.add("if " + reading.reading().id() + " is read as " + option + ": "
                                + Optional.ofNullable(reading.days().get(option))
                                        .map(DayWords::of)
                                        .orElse("there is none in the year")));
            }
        }
        return others.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "no reading changes the day") : all(others, "");
    }

    private static List<Reason> steps(Obligation each) {
        return each.due().stream()
                .flatMap(due -> due.steps().stream())
                .map(step -> new Reason(Phrases.of(step.text()), List.of(), List.of()))
                .toList();
    }

    /** Returns the entry for a diary, empty if there is no day to note. */
    static Optional<DatedEntry> entry(AcademicYear year, Obligation each, List<Integer> remindDaysBefore) {
        return each.due()
                .map(Deadline::day)
                .flatMap(DaySpan::earliest)
                .filter(day -> each.state() != ObligationState.MAY_BE_OWED)
                .map(day -> new DatedEntry(
                        "support/" + each.urn() + "/" + each.entitlement().id() + "/" + year + "/" + each.number(),
                        Phrases.title(each.entitlement().title()) + ", school " + each.urn(),
                        day,
                        standing(each),
                        remindDaysBefore,
                        each.reasons(),
                        Sensitivity.ABOUT_A_SCHOOL));
    }

    private static DatedEntry.Standing standing(Obligation each) {
        if (each.state().isMet()) {
            return DatedEntry.Standing.DONE;
        }
        if (each.state() == ObligationState.CLOSED) {
            return DatedEntry.Standing.NO_LONGER_DUE;
        }
        return each.due().map(due -> due.day().isCertain()).orElse(false)
                ? DatedEntry.Standing.CERTAIN
                : DatedEntry.Standing.NOT_KNOWN_YET;
    }
}
