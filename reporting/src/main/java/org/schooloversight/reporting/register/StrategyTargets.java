package org.schooloversight.reporting.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.reporting.model.Target;

/** The targets that come with this library: those of an education strategy of Oxfordshire for 2015 to 2018. */
public final class StrategyTargets {

    private static final String FILE = "strategy-targets-2015-18.csv";

    private StrategyTargets() {}

    /**
     * Obtains the targets.
     *
     * @param catalogue  the measures and groups of pupils, with those that the targets are about, not null
     * @return the targets, unmodifiable, not null
     * @throws IllegalStateException if the catalogue lacks a measure or group that a target is about
     */
    public static List<Target> bundled(MeasureCatalogue catalogue) {
        try (InputStream in =
                StrategyTargets.class.getResourceAsStream("/org/schooloversight/reporting/data/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + FILE + "'");
            }
            RowsRead<List<Target>> read =
                    TargetsReader.of(catalogue, ColumnMapping.bundled()).read(FILE, in);
            if (!read.problems().isEmpty()) {
                throw new IllegalStateException(read.problems().toString());
            }
            return read.value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
