package org.schooloversight.core.inspection;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;

/**
 * When the next inspection of a school falls due, as far as that can be known.
 *
 * @param due  the day under the law and the day that the inspectorate lets expect, each at most once, unmodifiable, not null
 * @param reasons  how the days follow, or why none is known, at least one, unmodifiable, not null
 */
public record NextInspection(List<InspectionDue> due, List<Reason> reasons) {

    /** Copies the lists. */
    public NextInspection {
        due = List.copyOf(due);
        reasons = List.copyOf(reasons);
    }

    /**
     * Finds the day of one force.
     *
     * @param force  the force, not null
     * @return the day, empty if no interval of that force applies, not null
     */
    public Optional<InspectionDue> of(InspectionInterval.Force force) {
        return due.stream().filter(each -> each.interval().force() == force).findFirst();
    }

    /**
     * Gets the earliest day that is known: the one to be ready by.
     *
     * @return the day, with no bounds if none is known, not null
     */
    public DaySpan day() {
        return due.stream()
                .map(each -> each.deadline().day())
                .filter(DaySpan::isCertain)
                .reduce(DaySpan::earlierOf)
                .orElse(DaySpan.any());
    }

    @Override
    public String toString() {
        return "next inspection: " + (day().isCertain() ? "by " + day() : "not known");
    }
}
