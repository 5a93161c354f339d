package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.DutySchedule;

/**
 * What recurs and falls due over a time, month by month. Cases are not in it.
 *
 * @param schedule  what was scheduled, not null
 * @param first  the first day, not null
 * @param last  the last day, not null
 * @param months  every month of the time, also those in which nothing falls due, unmodifiable, not null
 * @param withoutDay  what recurs and has no first day that is known, in the order of the schedule, unmodifiable, not null
 * @param untimed  the duties that recur and for which the catalogue has no day, unmodifiable, not null
 */
public record StatutoryYear(
        DutySchedule schedule,
        LocalDate first,
        LocalDate last,
        List<OfMonth> months,
        List<Explained> withoutDay,
        List<Duty> untimed) {

    /** Copies the lists. */
    public StatutoryYear {
        months = List.copyOf(months);
        withoutDay = List.copyOf(withoutDay);
        untimed = List.copyOf(untimed);
    }

    /**
     * A month.
     *
     * @param month  the month, not null
     * @param due  what falls due in it or, where the day is not known for certain, may do so from then on, unmodifiable, not null
     */
    public record OfMonth(YearMonth month, List<Explained> due) {

        /** Copies the list. */
        public OfMonth {
            due = List.copyOf(due);
        }
    }

    /**
     * Sorts what recurs by month.
     *
     * @param schedule  what was scheduled for that time, not null
     * @param firstInclusive  the first day, not null
     * @param lastInclusive  the last day, not null
     * @return the year, not null
     * @throws InvalidValueException if the days are not in order
     */
    public static StatutoryYear of(DutySchedule schedule, LocalDate firstInclusive, LocalDate lastInclusive) {
        return of(schedule, Explained.of(schedule.occurrences()), firstInclusive, lastInclusive);
    }

    /**
     * Sorts what recurs by month.
     *
     * @param schedule  what was scheduled for that time, not null
     * @param occurrences  the occurrences of the schedule with how their days were found, not null
     * @param firstInclusive  the first day, not null
     * @param lastInclusive  the last day, not null
     * @return the year, not null
     * @throws InvalidValueException if the days are not in order
     */
    public static StatutoryYear of(
            DutySchedule schedule, List<Explained> occurrences, LocalDate firstInclusive, LocalDate lastInclusive) {
        if (lastInclusive.isBefore(firstInclusive)) {
            throw new InvalidValueException(
                    "invalid time: " + lastInclusive + " is before " + firstInclusive + "; accepted: days in order");
        }
        List<Explained> recurring = occurrences.stream()
                .filter(each -> each.occurrence().subject().isEmpty())
                .toList();
        List<OfMonth> months = new ArrayList<>();
        YearMonth end = YearMonth.from(lastInclusive);
        for (YearMonth each = YearMonth.from(firstInclusive); !each.isAfter(end); each = each.plusMonths(1)) {
            YearMonth month = each;
            months.add(new OfMonth(
                    month,
                    recurring.stream()
                            .filter(found -> Optional.of(month).equals(month(found, firstInclusive, lastInclusive)))
                            .toList()));
        }
        List<Explained> withoutDay =
                recurring.stream().filter(each -> earliest(each).isEmpty()).toList();
        return new StatutoryYear(schedule, firstInclusive, lastInclusive, months, withoutDay, schedule.untimed());
    }

    private static Optional<LocalDate> earliest(Explained each) {
        boolean hasDate = each.occurrence().provision().hasDate();
        return hasDate ? each.occurrence().due().earliest() : Optional.empty();
    }

    private static Optional<YearMonth> month(Explained each, LocalDate first, LocalDate last) {
        LocalDate earliest = earliest(each).orElse(null);
        if (earliest == null || earliest.isAfter(last)) {
            return Optional.empty();
        }
        boolean over = each.occurrence().due().latest().map(first::isAfter).orElse(false);
        return over ? Optional.empty() : Optional.of(YearMonth.from(earliest.isBefore(first) ? first : earliest));
    }
}
