package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.ReadingDays;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Timing;

/** Lays out what a programme owes a school, cell by cell. */
final class ObligationPieces {

    /** Puts the entries of a diary in the order of their days. */
    static final Comparator<DatedEntry> BY_DAY = Comparator.comparing(DatedEntry::day);

    private ObligationPieces() {}

    static Cell promise(Obligation each) {
        return Cell.of(Phrases.title(each.entitlement().title()))
                .because(List.of(new Reason(
                        "How much and when: " + each.entitlement().amount() + ", "
                                + Phrases.of(each.entitlement().timing().toString()),
                        Stream.concat(each.entitlement().cites().stream(), SupportPieces.cites(each.reasons()).stream())
                                .distinct()
                                .toList(),
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
        return day.get().day().map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, DayWords.of(day.get())));
    }

    /** Tells whether a day would follow from an event, if the event were on record. */
    private static boolean countsFromWhatIsNotKnown(Obligation each) {
        Timing timing = each.entitlement().timing();
        return each.entitlement().amount().bound() != Amount.Bound.AT_MOST
                && (timing instanceof Timing.WithinTerms || timing instanceof Timing.FirstHalfTermOfHead);
    }

    static Cell state(Obligation each) {
        return Cell.of(Phrases.title(each.state().words()));
    }

    /** Says why it is owed, when it is due and why it stands as it does: what stands beside it need not say so again. */
    static Cell why(Obligation each) {
        return Cell.of(SupportPieces.texts(each.reasons()));
    }

    /** Says what it depends on whether it is owed, or what is not known of it. */
    static Cell dependsOn(Obligation each) {
        return each.state() == ObligationState.MAY_BE_OWED
                ? Cell.of(each.reasons().get(each.reasons().size() - 1).text())
                : why(each);
    }

    static Cell done(Obligation each) {
        return all(
                each.metBy().stream()
                        .map(record -> EnglishDates.full(record.on()))
                        .toList(),
                "nothing on record");
    }

    /** Obtains the column that says where things are on record: ids and lines of files are for officers. */
    static Column records() {
        return Column.ofWords("records", "On record as").with(Sensitivity.CASEWORK);
    }

    static Cell records(List<SupportRecord> records) {
        return all(
                records.stream()
                        .map(each -> each.id() + " (" + each.provenance() + ")")
                        .toList(),
                "nothing on record");
    }

    /** Returns reasons without the lines of files that they rest on, for those who may not read such. */
    static List<Reason> withoutSources(List<Reason> reasons) {
        return reasons.stream()
                .map(each -> new Reason(each.text(), each.cites(), List.of()))
                .distinct()
                .toList();
    }

    static Cell readings(Obligation each) {
        List<String> others = new ArrayList<>();
        for (ReadingDays day : each.readings()) {
            if (day.matters()) {
                day.reading().options().forEach((option, words) -> {
                    if (!option.equals(day.taken())) {
                        others.add(day.reading().question() + " If the answer were '" + words + "', "
                                + Optional.ofNullable(day.days().get(option))
                                        .map(other -> "the day would be " + DayWords.of(other) + ".")
                                        .orElse("there would be none in the year."));
                    }
                });
            }
        }
        return others.isEmpty()
                ? Cell.of(Absence.NOT_APPLICABLE, "the day stays the same")
                : Cell.of(String.join(" ", others));
    }

    /** Returns the entry for a diary, empty if there is no day to note, or it may not be owed or is no longer. */
    static Optional<DatedEntry> entry(SupportYear of, Obligation each, List<Integer> remindDaysBefore) {
        return each.due()
                .map(Deadline::day)
                .flatMap(DaySpan::earliest)
                .filter(day -> each.state() != ObligationState.MAY_BE_OWED && each.state() != ObligationState.CLOSED)
                .map(day -> new DatedEntry(
                        "support/" + each.urn() + "/" + each.entitlement().id() + "/" + of.year() + "/" + each.number(),
                        Phrases.title(each.entitlement().title()) + ": "
                                + of.school().name() + " (" + each.urn() + ")",
                        day,
                        standing(each),
                        remindDaysBefore,
                        withoutSources(each.reasons()),
                        Sensitivity.ABOUT_A_SCHOOL));
    }

    private static DatedEntry.Standing standing(Obligation each) {
        if (each.state().isMet()) {
            return DatedEntry.Standing.DONE;
        }
        return each.due().map(due -> due.day().isCertain()).orElse(false)
                ? DatedEntry.Standing.CERTAIN
                : DatedEntry.Standing.NOT_KNOWN_YET;
    }
}
