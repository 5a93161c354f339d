package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
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
        for (Suspension each : suspensions) {
            if (each.firstDay().isAfter(moved)) {
                break;
            }
            LocalDate first = later(each.firstDay(), firstCounted);
            if (each.lastDay().isEmpty()) {
                return DaySpan.notBefore(moved.plusDays(1));
            }
            moved = moved.plusDays(
                    Math.max(0, CalendarPeriod.daysBetween(first, each.lastDay().get())));
        }
        return DaySpan.on(moved);
    }

    /** Finds the n-th day of a kind that lies in no suspension. */
    static DaySpan nth(CountedDays days, LocalDate firstCounted, int number, List<Suspension> suspensions) {
        DaySpan found = days.nthFrom(firstCounted, number);
        int wanted = number;
        boolean certain = true;
        for (Suspension each : suspensions) {
            if (!found.earliest().map(day -> !each.firstDay().isAfter(day)).orElse(true)) {
                break;
            }
            if (each.lastDay().isEmpty()) {
                return DaySpan.of(days.nthFrom(firstCounted, wanted).earliest(), java.util.Optional.empty());
            }
            DayCount stood = days.count(
                    later(each.firstDay(), firstCounted), each.lastDay().get());
            wanted += stood.atLeast();
            certain &= stood.isCertain();
            found = days.nthFrom(firstCounted, wanted);
        }
        return certain ? found : DaySpan.of(found.earliest(), java.util.Optional.empty());
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
