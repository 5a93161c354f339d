package org.schooloversight.core.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.json.InspectionOutcomeTables;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Inspections for tests of the table of outcomes. */
final class OutcomeSamples {

    static final InspectionOutcomes TABLE = InspectionOutcomeTables.bundled();
    static final String LEADERSHIP = "Leadership and governance";
    static final LocalDate DAY = LocalDate.of(2026, 3, 4); // Wednesday

    private OutcomeSamples() {}

    static Provenance provenance(LocalDate day) {
        return new Provenance("inspections.csv", 2, new Publication(day.plusDays(30), Publication.Basis.STATED));
    }

    /** Returns the six areas that every school has, all at the expected standard. */
    static Map<String, AreaGrade> expected() {
        Map<String, AreaGrade> grades = new LinkedHashMap<>();
        TABLE.find(FrameworkId.of("report-card-2025")).orElseThrow().areas().stream()
                .filter(area -> !area.wherePresent())
                .forEach(area -> grades.put(area.name(), AreaGrade.EXPECTED_STANDARD));
        return grades;
    }

    static Map<String, AreaGrade> with(String... urgent) {
        Map<String, AreaGrade> grades = expected();
        for (String area : urgent) {
            grades.put(area, AreaGrade.URGENT_IMPROVEMENT);
        }
        return grades;
    }

    static Inspection.ReportCard card(
            Map<String, AreaGrade> grades, Optional<Boolean> met, Optional<CategoryOfConcern> stated) {
        return new Inspection.ReportCard(
                Urn.of(100000), DAY, FrameworkId.of("report-card-2025"), grades, met, stated, provenance(DAY));
    }

    static CategoryAnswer answer(Map<String, AreaGrade> grades, boolean met) {
        return TABLE.category(card(grades, Optional.of(met), Optional.empty()));
    }
}
