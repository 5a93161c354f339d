package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.PackageId;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.plan.FundingSource;
import org.schooloversight.triggers.support.NeedId;

/**
 * Reads which steps packages of support took: a format of our own, with the columns {@code package}, {@code urn}, {@code need}, {@code step},
 * {@code on} and {@code details}: ids with spaces between them. What the steps make together, and which of them cannot be, is found by
 * {@link org.schooloversight.triggers.partnership.PackageLog}.
 */
public final class PackagesReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "packages",
            List.of("package", "urn", "need", "step", "on"),
            "steps of packages in the format of this library");

    private final ColumnMapping mapping;

    private PackagesReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static PackagesReader of(ColumnMapping mapping) {
        return new PackagesReader(mapping);
    }

    /**
     * Reads steps of packages.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the steps of packages in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<PackageRecord>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<PackageRecord> read = new ArrayList<>();
        rows.rows().forEach(row -> one(new RowIn(file, row)).ifPresent(read::add));
        return rows.result(List.copyOf(read));
    }

    private static Optional<PackageRecord> one(RowIn row) {
        Optional<PackageId> id = row.require("package", PackageId::of);
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<NeedId> need = row.require("need", NeedId::of);
        Optional<PackageStep> step = row.choice("step", PackageStep.class);
        Optional<LocalDate> on = row.day("on");
        if (step.filter(PackageStep.FUNDED::equals).isPresent()) {
            row.optional(
                    "details",
                    text -> row.ids("details").stream()
                            .map(each -> JsonIn.constant(FundingSource.class, each))
                            .toList());
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PackageRecord(
                    id.orElseThrow(),
                    urn.orElseThrow(),
                    need.orElseThrow(),
                    step.orElseThrow(),
                    on.orElseThrow(),
                    row.ids("details"),
                    row.provenance(on.orElseThrow())));
        } catch (InvalidValueException invalid) {
            row.refuse("details", invalid);
            return Optional.empty();
        }
    }
}
