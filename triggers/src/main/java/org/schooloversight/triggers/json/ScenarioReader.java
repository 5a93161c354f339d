package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;

/**
 * Reads scenarios for a policy from CSV, one on each row, as a policy officer writes them in a spreadsheet; {@code docs/formats.md}
 * says what each column holds.
 *
 * <p>All names are checked against the policy. A row with a cell that cannot be read is refused, and every other is kept. A column
 * that cannot be used is a problem too, because scenarios without it would test less than they say.
 */
public final class ScenarioReader {

    private final SupportPolicy policy;
    private final MeasureCatalogue measures;
    private final EstablishmentTypes types;
    private final InspectionCells inspections;

    private ScenarioReader(
            SupportPolicy policy,
            MeasureCatalogue measures,
            EstablishmentTypes types,
            Timeline<InspectionFramework> frameworks) {
        this.policy = policy;
        this.measures = measures;
        this.types = types;
        inspections = new InspectionCells(frameworks, policy);
    }

    /**
     * Obtains a reader that knows the types of establishment and the inspection frameworks that come with the library.
     *
     * @param policy  the policy whose names scenarios use, not null
     * @param measures  the measures that they may name, not null
     * @return the reader, not null
     */
    public static ScenarioReader of(SupportPolicy policy, MeasureCatalogue measures) {
        return of(policy, measures, EstablishmentTypeTables.bundled(), InspectionFrameworks.bundled());
    }

    /**
     * Obtains a reader.
     *
     * @param policy  the policy whose names scenarios use, not null
     * @param measures  the measures that they may name, not null
     * @param types  the types of establishment that they may name, not null
     * @param frameworks  the inspection frameworks, which tell what an inspection on a day could give, not null
     * @return the reader, not null
     */
    public static ScenarioReader of(
            SupportPolicy policy,
            MeasureCatalogue measures,
            EstablishmentTypes types,
            Timeline<InspectionFramework> frameworks) {
        return new ScenarioReader(policy, measures, types, frameworks);
    }

    /**
     * Reads scenarios.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @param asOf  the dates of the question for scenarios that state none, not null
     * @return the good scenarios in the order of the file, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<Scenario>> read(String file, InputStream in, AsOf asOf) throws IOException {
        CsvRows rows = CsvRows.read(file, in);
        ScenarioColumns columns = ScenarioColumns.of(rows, policy, measures);
        List<Scenario> scenarios = new ArrayList<>();
        if (!rows.header().isEmpty()) {
            ScenarioRowIn each = new ScenarioRowIn(file, asOf, policy, types, inspections);
            Set<String> names = new HashSet<>();
            for (CsvRow row : rows.rows()) {
                each.read(new ScenarioCells(columns, row), names).ifPresent(scenarios::add);
            }
        }
        return rows.result(List.copyOf(scenarios));
    }
}
