package org.schooloversight.triggers.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;

/**
 * Work that the Board pays for: what it costs in each year, what is to come of it, and what was told of that.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what it is, in plain English, not null
 * @param costs  the cost of each year, empty if not stated, unmodifiable, not null
 * @param outcome  what is to come of it, not null
 * @param reports  what was told, earliest first, unmodifiable, not null
 * @param cites  where it is stated, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Commission(
        String id,
        String title,
        List<YearCost> costs,
        ImpactMeasure outcome,
        List<CommissionReport> reports,
        List<Citation> cites,
        Check check) {

    /**
     * Copies the lists, puts them in order and checks the years.
     *
     * @throws InvalidValueException if a year has two costs
     */
    public Commission {
        costs = costs.stream().sorted(Comparator.comparing(YearCost::year)).toList();
        reports = reports.stream()
                .sorted(Comparator.comparing(CommissionReport::on))
                .toList();
        cites = List.copyOf(cites);
        Set<Integer> years = new HashSet<>();
        for (YearCost each : costs) {
            if (!years.add(each.year())) {
                throw new InvalidValueException("the commission '" + id + "' has two costs for year " + each.year()
                        + "; accepted: one cost for each year");
            }
        }
    }

    /**
     * Gets the cost of all years.
     *
     * @return the sum, not null
     */
    public Pounds total() {
        return Pounds.sum(costs.stream().map(YearCost::pounds).toList());
    }

    /**
     * Gets the cost of a year.
     *
     * @param year  the year of the work, counted from 1
     * @return the cost, empty if none is stated for it, not null
     */
    public Optional<Pounds> cost(int year) {
        return costs.stream()
                .filter(each -> each.year() == year)
                .map(YearCost::pounds)
                .findFirst();
    }

    /**
     * Tells what came of it, from the latest value that was told by a day.
     *
     * @param day  the day, not null
     * @return the progress, not null
     */
    public ImpactMeasure.Progress progress(LocalDate day) {
        Optional<BigDecimal> latest = reports.stream()
                .filter(each -> !each.on().isAfter(day))
                .flatMap(each -> each.value().stream())
                .reduce((earlier, later) -> later);
        return outcome.progress(latest, day);
    }

    /**
     * Finds what was last told of it by a day.
     *
     * @param day  the day, not null
     * @return what was told, empty if nothing was, not null
     */
    public Optional<CommissionReport> last(LocalDate day) {
        return reports.stream().filter(each -> !each.on().isAfter(day)).reduce((earlier, later) -> later);
    }

    /**
     * Checks if the Board was told of it after a day and by another.
     *
     * @param after  the first day, exclusive, not null
     * @param by  the last day, inclusive, not null
     * @return true if it was
     */
    public boolean wasReported(LocalDate after, LocalDate by) {
        return reports.stream()
                .anyMatch(each -> each.on().isAfter(after) && !each.on().isAfter(by));
    }
}
