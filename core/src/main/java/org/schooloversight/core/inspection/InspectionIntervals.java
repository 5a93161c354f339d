package org.schooloversight.core.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.InspectionInterval.Force;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.EnglishDates;

/**
 * Tells when the next inspection of a school falls due. Of the intervals of one force that are about a school, the first counts.
 * Immutable.
 */
public final class InspectionIntervals {

    private final List<InspectionInterval> intervals;
    private final Calendars calendars;

    private InspectionIntervals(List<InspectionInterval> intervals, Calendars calendars) {
        this.intervals = List.copyOf(intervals);
        this.calendars = calendars;
    }

    /**
     * Obtains what tells the day.
     *
     * @param intervals  the intervals, of each force the first choice first, not null
     * @param calendars  the calendars that they may count by, not null
     * @return what tells the day, not null
     */
    public static InspectionIntervals of(List<InspectionInterval> intervals, Calendars calendars) {
        return new InspectionIntervals(intervals, calendars);
    }

    /**
     * Tells when the next inspection falls due.
     *
     * @param school  the school, not null
     * @param inspections  what is known of its inspections, in any order, not null
     * @param asOf  the day on which the intervals are in force, and the day by which inspections were published, not null
     * @return the days, or why they are not known, not null
     */
    public NextInspection next(School school, List<Inspection> inspections, AsOf asOf) {
        List<Inspection> known = inspections.stream()
                .filter(each -> each.provenance().publication().isKnownBy(asOf.knownBy()))
                .filter(each -> !each.date().isAfter(asOf.effectiveOn()))
                .sorted(Comparator.comparing(Inspection::date)
                        .thenComparing(each -> each.provenance().publication().on())
                        .thenComparing(Inspection::toString)
                        .reversed())
                .toList();
        List<InspectionDue> due = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Force force : Force.values()) {
            Optional<InspectionDue> found = due(force, school, known, asOf.effectiveOn());
            found.ifPresent(due::add);
            reasons.add(found.map(InspectionIntervals::reason).orElseGet(() -> none(force, school, known)));
        }
        return new NextInspection(due, reasons);
    }

    private Optional<InspectionDue> due(Force force, School school, List<Inspection> known, LocalDate day) {
        Optional<OverallGrade> grade =
                known.stream().filter(InspectionIntervals::isFull).findFirst().flatMap(InspectionIntervals::gradeOf);
        for (InspectionInterval each : intervals) {
            Optional<Inspection> last =
                    known.stream().filter(each.about()::counts).findFirst();
            if (each.force() == force
                    && each.inForce().contains(day)
                    && last.isPresent()
                    // what follows from an inspection under an earlier number is another rule, which no interval here
                    // states
                    && last.get().urn().equals(school.urn())
                    && each.about().isAbout(last.get(), grade, school.kind())) {
                return Optional.of(new InspectionDue(each, last.get(), deadline(each, last.get())));
            }
        }
        return Optional.empty();
    }

    private Deadline deadline(InspectionInterval interval, Inspection last) {
        LocalDate from = interval.from() == InspectionInterval.From.INSPECTION
                ? last.date()
                : last.provenance().publication().on();
        return interval.provision().rule().resolve(calendars).explain(interval.provision(), Occasion.on(from));
    }

    private static boolean isFull(Inspection inspection) {
        return !(inspection instanceof Inspection.Monitoring || inspection instanceof Inspection.Ungraded);
    }

    private static Optional<OverallGrade> gradeOf(Inspection inspection) {
        return inspection instanceof Inspection.Graded graded ? Optional.of(graded.grade()) : Optional.empty();
    }

    private static Reason reason(InspectionDue due) {
        InspectionInterval interval = due.interval();
        String day = due.deadline()
                .day()
                .day()
                .map(found -> "The next inspection is to come by " + EnglishDates.full(found) + " "
                        + interval.force().words())
                .orElse("No day follows " + interval.force().words());
        String check = interval.provision().check().isChecked()
                ? ""
                : " (" + interval.provision().check() + ")";
        return new Reason(
                day + ": " + interval.title() + ". The last one that counts began on "
                        + EnglishDates.full(due.last().date()) + "." + check,
                interval.provision().cites(),
                List.of(due.last().provenance().toString()));
    }

    private static Reason none(Force force, School school, List<Inspection> known) {
        Optional<Inspection> last = known.stream()
                .filter(each -> !(each instanceof Inspection.Monitoring))
                .findFirst();
        String why;
        if (last.isEmpty()) {
            why = "no inspection of the school is known";
        } else if (!last.get().urn().equals(school.urn())) {
            why = "the last inspection, which began on "
                    + EnglishDates.full(last.get().date()) + ", was under another number, "
                    + last.get().urn();
        } else {
            why = "no interval is known for a school last inspected on "
                    + EnglishDates.full(last.get().date()) + " with that outcome";
        }
        return new Reason(
                "When the next inspection is to come " + force.words() + " is not known: " + why + ".",
                List.of(),
                last.map(each -> List.of(each.provenance().toString())).orElse(List.of()));
    }
}
