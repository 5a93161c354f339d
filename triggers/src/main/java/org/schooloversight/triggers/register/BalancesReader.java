package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.plan.RecoveryPlan;
import org.schooloversight.triggers.plan.SchoolBalance;
import org.schooloversight.triggers.plan.SchoolFinances;
import org.schooloversight.triggers.support.Pounds;

/**
 * Reads balances of schools and their plans to recover: a format of our own, with the columns {@code urn}, {@code on}, {@code balance},
 * {@code income}, {@code plan_agreed} and {@code recovers_by}.
 */
public final class BalancesReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "balances", List.of("urn", "on", "balance"), "balances of schools in the format of this library");

    private final ColumnMapping mapping;

    private BalancesReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static BalancesReader of(ColumnMapping mapping) {
        return new BalancesReader(mapping);
    }

    /**
     * Reads balances.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the balances in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<SchoolFinances>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<SchoolFinances> read = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (CsvRow each : rows.rows()) {
            RowIn row = new RowIn(file, each);
            one(row).filter(one -> row.isFirst(
                            seen,
                            List.of(one.balance().urn(), one.balance().on()),
                            "on",
                            "one balance of a school for a day"))
                    .ifPresent(read::add);
        }
        return rows.result(List.copyOf(read));
    }

    private static Optional<SchoolFinances> one(RowIn row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<LocalDate> on = row.day("on");
        Optional<Pounds> balance = row.require("balance", Pounds::parse);
        Optional<Pounds> income = row.optional("income", Pounds::parse);
        Optional<LocalDate> agreed = row.optionalDay("plan-agreed");
        Optional<LocalDate> recovers = row.optionalDay("recovers-by");
        if (agreed.isPresent() != recovers.isPresent() && !row.isRefused()) {
            row.refuse(
                    agreed.isPresent() ? "recovers-by" : "plan-agreed",
                    new InvalidValueException(
                            "the plan to recover has one day of two; accepted: the day on which it was agreed and the day"
                                    + " by which the school recovers, or neither"));
        }
        if (agreed.isPresent() && recovers.isPresent() && recovers.get().isBefore(agreed.get())) {
            row.refuse(
                    "recovers-by",
                    new InvalidValueException("the plan ends before it was agreed, " + agreed.get()
                            + "; accepted: a day on or after it"));
        }
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new SchoolFinances(
                        new SchoolBalance(
                                urn.orElseThrow(),
                                on.orElseThrow(),
                                balance.orElseThrow(),
                                income,
                                row.provenance(on.get())),
                        agreed.map(day -> new RecoveryPlan(urn.get(), day, recovers.orElseThrow()))));
    }
}
