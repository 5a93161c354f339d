package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.style.Text;

/** Says which measures of a report were not compared with their definition. */
final class MeasureNotes {

    private MeasureNotes() {}

    static List<String> unchecked(Collection<Measure> measures) {
        List<String> titles = measures.stream()
                .filter(measure -> !measure.check().isChecked())
                .map(Measure::title)
                .distinct()
                .toList();
        List<String> notes = new ArrayList<>();
        if (!titles.isEmpty()) {
            notes.add("Not compared with their published definition: " + Text.list(titles, "and") + ".");
        }
        return notes;
    }
}
