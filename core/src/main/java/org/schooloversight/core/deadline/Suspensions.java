package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DayCount;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;

/** Lengthens a count by the days on which its clock stood still. */
final class Suspensions {

    private Suspensions() {}

    /** Moves the end of a period of the calendar on by the days of every suspension that begins before it ends. */
    static DaySpan lengthen(LocalDate end, LocalDate firstCounted, List<Suspension> suspensions) {
        LocalDate moved = end;
        if (end.isBefore(firstCounted)) {
            return DaySpan.on(end);
        }
        for (Suspension each : suspensions) {
            if (each.firstDay().isAfter(moved)) {
                break;
            }
            LocalDate first = later(each.firstDay(), firstCounted);
            if (each.lastDay().isEmpty()) {
                // at the soonest the clock goes on the day after it stopped
                return DaySpan.notBefore(each.firstDay().isBefore(firstCounted) ? moved : moved.plusDays(1));
            }
            moved = moved.plusDays(
                    Math.max(0, CalendarPeriod.daysBetween(first, each.lastDay().get())));
        }
        return DaySpan.on(moved);
    }

    /** Finds the n-th day of a kind that lies in no suspension, from the days between one suspension and the next. */
    static DaySpan nth(CountedDays days, LocalDate firstCounted, int number, List<Suspension> suspensions) {
        return DaySpan.of(
                nth(days, firstCounted, number, suspensions, true),
                nth(days, firstCounted, number, suspensions, false));
    }

    private static Optional<LocalDate> nth(
            CountedDays days, LocalDate firstCounted, int number, List<Suspension> suspensions, boolean soonest) {
        LocalDate from = firstCounted;
        int left = number;
        for (Suspension each : suspensions) {
            DayCount ran = days.count(from, each.firstDay().minusDays(1));
            int counted = soonest ? ran.atMost() : ran.atLeast();
            if (counted >= left) {
                break;
            }
            if (each.lastDay().isEmpty() && !soonest) {
                return Optional.empty();
            }
            left -= counted;
            from = later(from, each.lastDay().orElse(each.firstDay()).plusDays(1));
        }
        DaySpan found = days.nthFrom(from, left);
        return soonest ? found.earliest() : found.latest();
    }

    static List<PassedOver> days(LocalDate first, LocalDate last, List<Suspension> suspensions) {
        return suspensions.isEmpty() || last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> suspensions.stream().anyMatch(each -> each.contains(day)))
                        .map(day -> new PassedOver(day, PassedOver.Because.SUSPENDED, ""))
                        .toList();
    }

    static void doubt(Trace trace) {
        trace.doubt("The clock still stands.", "The day on which it goes on would settle it.");
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
